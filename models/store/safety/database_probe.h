// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to store/safety: looking into a database file without a transaction, without locks and without
// recovery.
#include <QByteArray>
#include <QString>

#include <unordered_set>

namespace tenure::store {

/// The first bytes of a database file and its size.
struct FileHead {
    QByteArray bytes; ///< 100, or fewer in a short file
    qint64 size = 0;
    QString error; ///< not empty if the file could not be read
};
[[nodiscard]] FileHead readHead(const QString& path);

/// The fields of a database header (https://sqlite.org/fileformat2.html#the_database_header).
struct DatabaseHeader {
    bool isSqlite = false;
    bool walMode = false;
    bool checksums = false; ///< its pages end in checksums
    quint32 pageSize = 0;
    quint32 pages = 0; ///< 0 where the count in the header isn't valid
    int schema = 0;
    int application = 0;
};
[[nodiscard]] DatabaseHeader parseHeader(const QByteArray& firstBytes);

/// What the quick check finds wrong with the file at @p path, as it lies there without its log; empty if
/// nothing. The checksums of all its pages, up to checksumLimit, are verified; @p whole runs integrity_check,
/// else only the schema and the root pages are read.
[[nodiscard]] QString quickDamage(const QString& path, bool whole);
/// The checksums alone, of a file that has newer versions of the pages in @p elsewhere in its log.
[[nodiscard]] QString checksumDamage(const QString& path, const std::unordered_set<quint32>& elsewhere);
/// The number of the newest entry of the log in the file at @p path, as it lies there; -1 if it can't be
/// read.
[[nodiscard]] qint64 newestTransaction(const QString& path);
/// Whether the log that made @p withLog out of the file @p alone belongs to an earlier state of that file.
/// SQLite can't tell; the book's own log never gets shorter. A file that a checkpoint was writing into when
/// it was cut is not whole without its log, and what can be read of it says nothing: only a sound file
/// counts.
[[nodiscard]] bool isLogOlder(const QString& alone, const QString& withLog);
/// book_info's value of @p key, empty if it can't be read.
[[nodiscard]] QString readInfo(const QString& path, const char* key);

} // namespace tenure::store
