// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/safety/lock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace tenure::store {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(BookLock)
};

QByteArray toJson(const LockHolder& holder) {
    const QJsonObject object{
        {u"host"_s, holder.process.host},
        {u"machine"_s, holder.process.machine},
        {u"boot"_s, holder.process.boot},
        {u"pid"_s, holder.process.pid},
        {u"started"_s, holder.process.started},
        {u"user"_s, holder.user},
        {u"since"_s, holder.since.toUTC().toString(Qt::ISODateWithMs)},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

/// Nothing for a file that is empty or half-written: its writer died before it had the lock.
std::optional<LockHolder> fromJson(const QByteArray& text) {
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    if (object.isEmpty())
        return std::nullopt;
    LockHolder holder;
    holder.process.host = object[u"host"].toString();
    holder.process.machine = object[u"machine"].toString();
    holder.process.boot = object[u"boot"].toString();
    holder.process.pid = object[u"pid"].toInteger();
    holder.process.started = object[u"started"].toString();
    holder.user = object[u"user"].toString();
    holder.since = QDateTime::fromString(object[u"since"].toString(), Qt::ISODateWithMs);
    return holder;
}

std::optional<LockHolder> livingHolder(const QByteArray& text) {
    const std::optional<LockHolder> holder = fromJson(text);
    return holder && isRunning(holder->process).value_or(true) ? holder : std::nullopt;
}

domain::Error lockedError(const LockHolder& holder, const QString& path) {
    const QString advice =
        isRunning(holder.process).has_value()
            ? QCoreApplication::translate("BookLock", "Close it there, or open it read-only.")
            : QCoreApplication::translate(
                  "BookLock", "Close it there, or open it read-only. If that program has crashed, delete "
                              "the file %1.")
                  .arg(path);
    return {domain::ErrorKind::Locked, lockText(holder) + u' ' + advice, {}};
}

domain::Error cannotLock(const QString& path, const QString& cause, bool readOnly) {
    return {readOnly ? domain::ErrorKind::ReadOnly : domain::ErrorKind::World,
            QCoreApplication::translate(
                "BookLock", "The lock file %1 can't be written, so the book can't be opened for writing.")
                .arg(path),
            cause};
}

enum class Stubborn { No, Yes };

#ifdef Q_OS_UNIX

/// An open file that closes itself.
struct Descriptor {
    int fd = -1;
    ~Descriptor() {
        if (fd >= 0)
            ::close(fd);
    }
};

bool isStillAt(int fd, const QByteArray& path) {
    struct stat open {};
    struct stat there {};
    return fstat(fd, &open) == 0 && stat(path.constData(), &there) == 0 && open.st_ino == there.st_ino &&
           open.st_dev == there.st_dev;
}

QByteArray contentOf(int fd) {
    QByteArray text(4096, '\0');
    const ssize_t length = pread(fd, text.data(), static_cast<std::size_t>(text.size()), 0);
    text.resize(length > 0 ? static_cast<qsizetype>(length) : 0);
    return text;
}

/// Made with O_EXCL, or opened and then looked at while flock keeps other starts on this machine out: of
/// several that find a dead process's lock at the same time, one gets it.
domain::Result<void> writeLock(const QString& path, const LockHolder& self, Stubborn stubborn) {
    const QByteArray name = QFile::encodeName(path);
    for (;;) {
        Descriptor file{::open(name.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600)};
        if (file.fd < 0 && errno == EEXIST)
            file.fd = ::open(name.constData(), O_RDWR | O_CLOEXEC);
        if (file.fd < 0) {
            const int cause = errno;
            if (cause == ENOENT && QFileInfo(path).dir().exists())
                continue; // its holder released it in between
            const bool readOnly = cause == EACCES || cause == EROFS || cause == EPERM;
            return tl::unexpected(cannotLock(path, QString::fromLocal8Bit(strerror(cause)), readOnly));
        }
        // A file system without flock answers ENOLCK or ENOTSUP: O_EXCL is all there is then.
        while (flock(file.fd, LOCK_EX) != 0 && errno == EINTR) {
        }
        if (!isStillAt(file.fd, name))
            continue;
        const std::optional<LockHolder> holder = livingHolder(contentOf(file.fd));
        if (holder && (stubborn == Stubborn::No || isRunning(holder->process) == true))
            return tl::unexpected(lockedError(*holder, path));
        const QByteArray text = toJson(self);
        if (ftruncate(file.fd, 0) != 0 ||
            pwrite(file.fd, text.constData(), static_cast<std::size_t>(text.size()), 0) != text.size()) {
            const QString cause = QString::fromLocal8Bit(strerror(errno));
            ::unlink(name.constData());
            return tl::unexpected(cannotLock(path, cause, false));
        }
        return {};
    }
}

#else

domain::Result<void> writeLock(const QString& path, const LockHolder& self, Stubborn stubborn) {
    QFile old(path);
    if (old.open(QIODevice::ReadOnly)) {
        const std::optional<LockHolder> holder = livingHolder(old.readAll());
        if (holder && (stubborn == Stubborn::No || isRunning(holder->process) == true))
            return tl::unexpected(lockedError(*holder, path));
        old.close();
        QFile::remove(path);
    }
    QFile file(path);
    const QByteArray text = toJson(self);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(text) != text.size() ||
        !file.flush())
        return tl::unexpected(cannotLock(path, file.errorString(), file.error() == QFile::PermissionsError));
    return {};
}

#endif

} // namespace

QString lockPath(const QString& bookPath) {
    // One lock for a book that is reached through links.
    const QString real = QFileInfo(bookPath).canonicalFilePath();
    return (real.isEmpty() ? QFileInfo(bookPath).absoluteFilePath() : real) + ".lock"_L1;
}

domain::Result<BookLock> BookLock::take(const QString& bookPath, const QDateTime& now) {
    LockHolder self{thisProcess(), userName(), now};
    return writeLock(lockPath(bookPath), self, Stubborn::No).map([&] {
        return BookLock(lockPath(bookPath), std::move(self));
    });
}

domain::Result<BookLock> BookLock::takeOver(const QString& bookPath, const QDateTime& now) {
    LockHolder self{thisProcess(), userName(), now};
    return writeLock(lockPath(bookPath), self, Stubborn::Yes).map([&] {
        return BookLock(lockPath(bookPath), std::move(self));
    });
}

BookLock::~BookLock() {
    release();
}

BookLock::BookLock(BookLock&& other) noexcept
    : m_path(std::exchange(other.m_path, {})), m_self(std::move(other.m_self)) {}

BookLock& BookLock::operator=(BookLock&& other) noexcept {
    if (this != &other) {
        release();
        m_path = std::exchange(other.m_path, {});
        m_self = std::move(other.m_self);
    }
    return *this;
}

void BookLock::release() {
    const QString path = std::exchange(m_path, {});
    if (path.isEmpty())
        return;
    QFile file(path);
    // Somebody may have taken it over: then it is theirs.
    if (!file.open(QIODevice::ReadOnly) || fromJson(file.readAll()) != fromJson(toJson(m_self)))
        return;
    file.close();
    file.remove();
}

std::optional<LockHolder> lockHolder(const QString& bookPath) {
    QFile file(lockPath(bookPath));
    return file.open(QIODevice::ReadOnly) ? livingHolder(file.readAll()) : std::nullopt;
}

QString lockText(const LockHolder& holder) {
    const QString since = QLocale().toString(holder.since.toLocalTime(), QLocale::ShortFormat);
    if (holder.user.isEmpty())
        return QCoreApplication::translate("BookLock", "This book has been open on %1 since %2.")
            .arg(holder.process.host, since);
    return QCoreApplication::translate("BookLock", "%1 has had this book open on %2 since %3.")
        .arg(holder.user, holder.process.host, since);
}

} // namespace tenure::store
