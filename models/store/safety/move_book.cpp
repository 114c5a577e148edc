// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/safety/move_book.h"

#include "store/connection.h"
#include "store/errors.h"
#include "store/safety/attached_files.h"
#include "store/safety/backup.h"
#include "store/safety/folder_sync.h"
#include "store/safety/lock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace tenure::store {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(MoveBook)
};

constexpr qint64 pieceBytes = 1 << 20;

[[noreturn]] void fail(const QString& text, const QString& detail) {
    throw StoreError({domain::ErrorKind::World, text, detail});
}

void requireFree(const QString& path) {
    if (QFileInfo::exists(path))
        fail(Tr::tr("%1 exists already. Nothing was moved; choose another folder.").arg(path), {});
}

/// A book whose last program was stopped has its newest edits in a file beside it.
void requireClosed(const QString& bookPath) {
    for (const char* tail : {"-wal", "-journal"}) {
        const QString name = bookPath + QLatin1StringView(tail);
        if (QFileInfo(name).size() > 0)
            fail(Tr::tr("The book was not closed in an orderly way. Open and close it, then move it."), name);
    }
}

/// Removes what was made at the new place unless the move is complete.
class Unfinished {
public:
    Unfinished(QString book, QStringList folders) : m_book(std::move(book)), m_folders(std::move(folders)) {}
    ~Unfinished() {
        if (m_kept)
            return;
        QFile::remove(m_book);
        for (const QString& folder : m_folders)
            QDir(folder).removeRecursively();
    }
    Unfinished(const Unfinished&) = delete;
    Unfinished& operator=(const Unfinished&) = delete;
    void keep() { m_kept = true; }

private:
    QString m_book;
    QStringList m_folders;
    bool m_kept = false;
};

[[noreturn]] void failCopy(const QFile& file) {
    fail(Tr::tr("%1 can't be written. Nothing was moved.").arg(file.fileName()), file.errorString());
}

/// Copies in pieces, with every write checked, and waits until the disk has it.
void copyBytes(const QString& from, const QString& to) {
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        fail(Tr::tr("%1 can't be read. Nothing was moved.").arg(from), source.errorString());
    QFile target(to);
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        failCopy(target);
    target.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    while (!source.atEnd()) {
        const QByteArray piece = source.read(pieceBytes);
        if (piece.isEmpty() || target.write(piece) != piece.size())
            failCopy(target);
    }
    if (!target.flush())
        failCopy(target);
#ifdef Q_OS_UNIX
    if (::fsync(target.handle()) != 0)
        failCopy(target);
#endif
}

bool isSame(const QString& first, const QString& second) {
    QFile a(first);
    QFile b(second);
    if (!a.open(QIODevice::ReadOnly) || !b.open(QIODevice::ReadOnly) || a.size() != b.size())
        return false;
    while (!a.atEnd()) {
        if (a.read(pieceBytes) != b.read(pieceBytes))
            return false;
    }
    return b.atEnd();
}

/// How many files @p from has; a folder that holds none is not made.
int copyFolder(const QString& from, const QString& to) {
    const QFileInfoList files = QDir(from).entryInfoList(QDir::Files | QDir::Hidden);
    if (files.isEmpty())
        return 0;
    if (!QDir().mkdir(to))
        fail(Tr::tr("The folder %1 can't be made. Nothing was moved.").arg(to), {});
    QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    for (const QFileInfo& file : files) {
        const QString target = QDir(to).filePath(file.fileName());
        copyBytes(file.filePath(), target);
        if (!isSame(file.filePath(), target))
            fail(Tr::tr("“%1” came out different. Nothing was moved; check the disk.").arg(file.fileName()),
                 target);
    }
    syncFolder(to);
    return static_cast<int>(files.size());
}

} // namespace

domain::Result<MovedBook> moveBook(const QString& bookPath, const QString& folder, const QDateTime& now) {
    return guarded([&] {
        const QString target = QDir(folder).filePath(QFileInfo(bookPath).fileName());
        const QStringList oldFolders{backupFolder(bookPath), attachedFilesFolder(bookPath)};
        const QStringList newFolders{backupFolder(target), attachedFilesFolder(target)};
        for (const QString& path : QStringList(target) + newFolders)
            requireFree(path);
        requireClosed(bookPath);
        const domain::Result<BookLock> lock = BookLock::take(bookPath, now);
        if (!lock)
            throw StoreError(lock.error());
        Unfinished unfinished(target, newFolders);
        {
            Connection source(bookPath, Access::Read);
            copyBook(source, target); // compares by content hash
        }
        MovedBook moved{.path = target,
                        .backups = copyFolder(oldFolders.first(), newFolders.first()),
                        .files = copyFolder(oldFolders.last(), newFolders.last())};
        syncFolder(folder);
        unfinished.keep();
        for (const char* tail : {"", "-wal", "-shm", "-journal"}) {
            const QString name = bookPath + QLatin1StringView(tail);
            if (QFileInfo::exists(name) && !QFile::remove(name))
                moved.leftovers = name;
        }
        for (const QString& old : oldFolders) {
            if (moved.leftovers.isEmpty() && QFileInfo::exists(old) && !QDir(old).removeRecursively())
                moved.leftovers = old;
        }
        return moved;
    });
}

} // namespace tenure::store
