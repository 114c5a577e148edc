// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/safety/book_inspection.h"

#include "store/safety/backup.h"
#include "store/safety/book_copy.h"
#include "store/safety/database_probe.h"
#include "store/safety/wal_file.h"
#include "store/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace tenure::store {

using namespace Qt::Literals::StringLiterals;

namespace {

bool mayWrite(const QString& path) {
#ifdef Q_OS_UNIX
    // access() and QFileInfo ask for the real user; what counts is the effective one, and a read-only mount.
    return faccessat(AT_FDCWD, QFile::encodeName(path).constData(), W_OK, AT_EACCESS) == 0;
#else
    return QFileInfo(path).isWritable();
#endif
}

bool mayRead(const QString& path) {
#ifdef Q_OS_UNIX
    return faccessat(AT_FDCWD, QFile::encodeName(path).constData(), R_OK, AT_EACCESS) == 0;
#else
    return QFileInfo(path).isReadable();
#endif
}

/// A rollback journal that SQLite would play back: its first bytes are not zero (a finished one is gone or
/// zeroed).
bool isHotJournal(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(8) == QByteArray::fromHex("d9d505f920a163d7");
}

void lookAround(BookInspection& book, const QFileInfo& info) {
    book.fileWritable = mayWrite(book.path);
    book.folderWritable = mayWrite(info.absolutePath());
    book.holder = lockHolder(book.path);
    book.place = placeOf(book.path);
    book.conflictCopies =
        conflictCopies(info.fileName(), QDir(info.absolutePath()).entryList(QDir::Files), book.place.kind);
}

/// The pages that neither the file nor the log holds; the count in a header or commit is the authority.
bool isTruncated(const BookInspection& book, const DatabaseHeader& header,
                 const std::optional<WalContent>& wal) {
    const qint64 pagesInFile = book.size / header.pageSize;
    if (!wal)
        return header.pages > pagesInFile;
    for (qint64 page = pagesInFile + 1; page <= wal->databasePages; ++page)
        if (!wal->pages.contains(quint32(page)))
            return true;
    return false;
}

/// Looked at in a copy: opening the file itself would recover its log.
QString damageWithLog(const QString& path) {
    std::optional<BookCopy> copy;
    std::optional<BookCopy> alone;
    try {
        copy.emplace(copyFiles(path));
        alone.emplace(copyFileAlone(path));
    } catch (const std::exception&) {
        return {}; // no room for a copy says nothing about the book
    }
    try {
        recoverCopy(*copy);
    } catch (const std::exception& error) {
        return QString::fromUtf8(error.what());
    }
    if (isLogOlder(alone->path(), copy->path()))
        return u"the write-ahead log is older than the file"_s;
    return quickDamage(copy->path(), true);
}

QString damageOf(const BookInspection& book, const std::optional<WalContent>& wal) {
    const bool whole = book.size <= quickCheckLimit;
    if (!wal)
        return quickDamage(book.path, whole);
    return whole ? damageWithLog(book.path) : checksumDamage(book.path, wal->pages);
}

bool hasBytes(const QString& path) {
    return QFileInfo(path).size() > 0;
}

bool mayBeExaminedLater(const BookInspection& book, const DatabaseHeader& header) {
    return header.checksums && !hasBytes(book.path + "-wal"_L1) && !hasBytes(book.path + "-journal"_L1) &&
           book.schema == currentSchema() && book.place.kind == PlaceKind::Local && book.fileWritable &&
           book.folderWritable;
}

void readState(BookInspection& book, Look look) {
    const FileHead head = readHead(book.path);
    book.size = head.size;
    if (!head.error.isEmpty() || head.size == 0) {
        book.state = head.error.isEmpty() ? BookState::ZeroLength : BookState::Unreadable;
        book.detail = head.error;
        return;
    }
    const std::optional<WalContent> wal = readWal(book.path + "-wal"_L1);
    book.hotWal = wal.has_value();
    book.hotJournal = isHotJournal(book.path + "-journal"_L1);
    const DatabaseHeader inFile = parseHeader(head.bytes);
    if (!inFile.isSqlite) {
        book.state = BookState::NotABook;
        book.detail = u"the header is not that of an SQLite database"_s;
        return;
    }
    const DatabaseHeader header =
        wal && !wal->firstPage.isEmpty() ? parseHeader(wal->firstPage.first(100)) : inFile;
    book.walMode = header.walMode;
    book.schema = header.schema;
    book.expectedSize = qint64(wal ? wal->databasePages : header.pages) * header.pageSize;
    book.state = BookState::Sound;
    if (header.application != applicationId) {
        book.state = BookState::OtherApplication;
        book.detail = u"application_id is 0x%1"_s.arg(quint32(header.application), 8, 16, QLatin1Char('0'));
        return;
    }
    // While a program writes, or before a journal is played back, the file alone need not make sense.
    if (book.holder || book.hotJournal)
        return;
    if (!header.isSqlite || (wal && wal->pageSize != header.pageSize) || isTruncated(book, header, wal)) {
        book.state = BookState::Truncated;
        book.detail = u"%1 of %2 bytes"_s.arg(book.size).arg(book.expectedSize);
        return;
    }
    if (book.schema > currentSchema())
        return; // another version's tables
    book.examined = look == Look::Whole || !mayBeExaminedLater(book, header);
    if (!book.examined)
        return;
    book.detail = walDamage(book.path + "-wal"_L1, inFile.pageSize);
    if (book.detail.isEmpty())
        book.detail = damageOf(book, wal);
    if (!book.detail.isEmpty())
        book.state = BookState::Damaged;
}

} // namespace

QString damageOfClosed(const QString& path) {
    return quickDamage(path, QFileInfo(path).size() <= quickCheckLimit);
}

BookInspection inspectBook(const QString& path, Look look) {
    BookInspection book;
    const QFileInfo info(path);
    book.path = info.absoluteFilePath();
    if (!info.exists() && !info.isSymLink()) {
        book.newestBackup = newestVerifiedBackup(book.path);
        return book;
    }
    lookAround(book, info);
    if (!info.exists())
        book.state = BookState::Missing;
    else if (!mayRead(book.path))
        book.state = BookState::Unreadable;
    else if (!info.isFile())
        book.state = BookState::NotAFile;
    else
        readState(book, look);
    if (book.state != BookState::Sound || book.schema > currentSchema())
        book.newestBackup = newestVerifiedBackup(book.path);
    if (book.state == BookState::Sound && book.schema > currentSchema())
        book.writtenBy = readInfo(book.path, "program_version");
    return book;
}

} // namespace tenure::store
