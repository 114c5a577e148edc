// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/safety/backup.h"

#include "store/book.h"
#include "store/checksum_vfs.h"
#include "store/errors.h"
#include "store/safety/content_hash.h"
#include "store/safety/database_probe.h"
#include "store/safety/folder_sync.h"
#include "store/safety/page_copy.h"
#include "store/safety/part_file.h"
#include "store/safety/raw_file.h"
#include "store/sql.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>

namespace tenure::store {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

[[noreturn]] void fail(const QString& text, const QString& detail) {
    throw StoreError({domain::ErrorKind::World, text, detail});
}

/// BEGIN … ROLLBACK around reads.
class ReadTransaction {
public:
    explicit ReadTransaction(Connection& connection) : m_connection(connection) {
        m_connection.execute("BEGIN");
    }
    ~ReadTransaction() {
        sqlite3_exec(m_connection.database().getHandle(), "ROLLBACK", nullptr, nullptr, nullptr);
    }
    ReadTransaction(const ReadTransaction&) = delete;
    ReadTransaction& operator=(const ReadTransaction&) = delete;

private:
    Connection& m_connection;
};

void makeEmptyFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        fail(Tr::tr("%1 can't be written. Nothing was changed.").arg(path), file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

using Cancelled = std::function<bool()>;

void copyPagesTo(sqlite3* from, const QString& path, const Cancelled& cancelled) {
    sqlite3* opened = nullptr;
    int code = sqlite3_open_v2(path.toUtf8().constData(), &opened, SQLITE_OPEN_READWRITE, checksumVfs());
    const RawHandle to(opened);
    // Without a journal: a copy that does not end well is thrown away.
    if (code == SQLITE_OK)
        code = sqlite3_exec(opened, "PRAGMA journal_mode=OFF; PRAGMA synchronous=FULL", nullptr, nullptr,
                            nullptr);
    if (code != SQLITE_OK)
        throw SQLite::Exception(sqlite3_errstr(code), code);
    copyPages(from, opened, cancelled);
}

QString integrityFault(Connection& connection) {
    const auto check = connection.prepare(u"PRAGMA integrity_check(1)"_s);
    if (!step(*check))
        return u"integrity_check gave nothing"_s;
    const QString answer = columnText(*check, 0);
    return answer == "ok"_L1 ? QString() : answer;
}

/// Empty, or what makes the file at @p path something else than a sound book with the content of @p hash.
/// Throws only when it is cancelled.
QString faultOf(const QString& path, const QByteArray& hash, const Cancelled& cancelled) {
    try {
        Connection connection(path, Access::ReadImmutable);
        const Interruption interruption(connection, cancelled);
        QString fault = integrityFault(connection);
        if (!fault.isEmpty())
            return fault;
        if (!hash.isEmpty() && !contentHash(connection).whole.startsWith(hash))
            return u"the content is not what was backed up"_s;
        return schemaOf(connection) > 0 ? QString() : u"it has no schema"_s;
    } catch (const std::exception& error) {
        if (cancelled && cancelled())
            throw;
        return QString::fromUtf8(error.what());
    }
}

/// The copy at @p part, verified; its hash.
QByteArray copyVerified(Connection& source, const QString& part, const Cancelled& cancelled = {}) {
    makeEmptyFile(part);
    QByteArray hash;
    {
        const ReadTransaction transaction(source);
        const Interruption interruption(source, cancelled);
        hash = contentHash(source).whole;
        copyPagesTo(source.database().getHandle(), part, cancelled);
    }
    const QString fault = faultOf(part, hash, cancelled);
    if (!fault.isEmpty())
        fail(Tr::tr("The copy of the book came out wrong and was thrown away. Check the disk."), fault);
    return hash;
}

/// Whether @p backup is sound and holds what @p source holds now. The log tells most changes apart without
/// hashing.
bool isUpToDate(const BackupFile& backup, Connection& source, const Cancelled& cancelled) {
    const auto newest = source.prepare(u"SELECT coalesce(max(id), 0) FROM log_tx"_s);
    if (!step(*newest) || columnInt(*newest, 0) != newestTransaction(backup.path))
        return false;
    newest->reset();
    const ReadTransaction transaction(source);
    const Interruption interruption(source, cancelled);
    return contentHash(source).whole.startsWith(backup.hash) &&
           faultOf(backup.path, backup.hash, cancelled).isEmpty();
}

void removeOldBackups(const QString& bookPath, const QDateTime& now) {
    for (const BackupFile& backup : backupsToDelete(listBackups(bookPath), now))
        QFile::remove(backup.path);
}

QString makeFolder(const QString& bookPath) {
    QString folder = backupFolder(bookPath);
    if (!QDir(folder).exists()) {
        if (!QDir().mkdir(folder))
            fail(Tr::tr("The folder for backups, %1, can't be made.").arg(folder), {});
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    return folder;
}

} // namespace

QByteArray copyBook(Connection& source, const QString& target, const std::function<bool()>& cancelled) {
    if (QFileInfo::exists(target))
        fail(Tr::tr("%1 exists already. Choose another name.").arg(target), {});
    PartFile part(target + ".part"_L1);
    QByteArray hash = copyVerified(source, part.path(), cancelled);
    part.keepAs(target);
    return hash;
}

BackupFile backUp(Connection& source, const QString& bookPath, BackupReason reason, const QDateTime& now,
                  const std::function<bool()>& cancelled) {
    const QDir folder(makeFolder(bookPath));
    const std::vector<BackupFile> existing = listBackups(bookPath);
    if (!existing.empty() && reason != BackupReason::Migration &&
        isUpToDate(existing.back(), source, cancelled))
        return existing.back();
    PartFile part(folder.filePath(u"unfinished.part"_s));
    const QByteArray hash = copyVerified(source, part.path(), cancelled);
    const QString path = folder.filePath(backupName(now, reason, hash));
    part.keepAs(path);
    removeOldBackups(bookPath, now);
    return *backupFromName(path);
}

domain::Result<BackupFile> backupBefore(Book& book, BackupReason reason,
                                        const std::function<bool()>& cancelled) {
    return book.read([&](Connection& source) {
        return backUp(source, book.path(), reason, book.clock().now(), cancelled);
    });
}

QString backupFault(const QString& path) {
    const std::optional<BackupFile> named = backupFromName(path);
    return faultOf(path, named ? named->hash : QByteArray(), {});
}

std::optional<BackupFile> newestVerifiedBackup(const QString& bookPath) {
    std::vector<BackupFile> backups = listBackups(bookPath);
    std::ranges::reverse(backups);
    const auto sound = std::ranges::find_if(
        backups, [](const BackupFile& backup) { return backupFault(backup.path).isEmpty(); });
    return sound == backups.end() ? std::nullopt : std::optional(*sound);
}

domain::Result<void> restoreBackup(const QString& backup, const QString& target) {
    return guarded([&] {
        for (const char* tail : {"", "-wal", "-journal"})
            if (QFileInfo::exists(target + QLatin1StringView(tail)))
                fail(Tr::tr("%1 exists already. A restore never overwrites; choose another name.")
                         .arg(target + QLatin1StringView(tail)),
                     {});
        const QString fault = backupFault(backup);
        if (!fault.isEmpty())
            throw StoreError(
                {domain::ErrorKind::Damaged,
                 Tr::tr("%1 is not a sound backup. Nothing was restored; take another one.").arg(backup),
                 fault});
        PartFile part(target + ".part"_L1);
        {
            Connection source(backup, Access::ReadImmutable);
            copyVerified(source, part.path());
        }
        {
            Connection restored(part.path(), Access::Write);
            SQLite::Statement info(restored.database(),
                                   "INSERT OR REPLACE INTO book_info (key, value) VALUES "
                                   "('restored_from', ?), ('automatic_backups', 'paused')");
            bindText(info, 1, QFileInfo(backup).fileName());
            info.exec();
        }
        part.keepAs(target);
    });
}

domain::Result<QString> replaceDamagedBook(const QString& backup, const QString& bookPath,
                                           const QDateTime& now) {
    // The new file is whole before the old one is moved away.
    const QString fresh = bookPath + ".restored"_L1;
    QFile::remove(fresh);
    return restoreBackup(backup, fresh).and_then([&] {
        return guarded([&] {
            const QFileInfo info(bookPath);
            QString kept = info.dir().filePath(u"%1.damaged-%2.%3"_s.arg(
                info.completeBaseName(), now.toUTC().toString(u"yyyyMMdd-HHmmss"_s), info.suffix()));
            for (const char* tail : {"-wal", "-journal", "-shm", ""})
                if (const QString name = bookPath + QLatin1StringView(tail); QFileInfo::exists(name))
                    if (!QFile::rename(name, kept + QLatin1StringView(tail)))
                        fail(Tr::tr("The damaged book can't be moved aside. The restored one is %1.")
                                 .arg(fresh),
                             name);
            if (!QFile::rename(fresh, bookPath))
                fail(Tr::tr("The restored book can't get its name. It is %1.").arg(fresh), {});
            syncFolder(info.absolutePath());
            return kept;
        });
    });
}

} // namespace tenure::store
