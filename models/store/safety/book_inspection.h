// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/safety/backup_files.h"
#include "store/safety/file_place.h"
#include "store/safety/lock.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace tenure::store {

/// What lies at a path, as far as it can be told without writing anything.
enum class BookState {
    Missing,
    NotAFile,   ///< a folder or a device
    Unreadable, ///< no permission to read it
    ZeroLength,
    NotABook,         ///< no SQLite database, or its first page is destroyed
    OtherApplication, ///< an SQLite database of another program
    Truncated,        ///< shorter than its first page says
    Damaged,          ///< found by the quick check
    Sound,            ///< as far as was looked; check.h looks at everything
};

struct BookInspection {
    QString path;
    BookState state = BookState::Missing;
    QString detail;       ///< technical cause of the state, untranslated
    bool examined = true; ///< false: it may still be damaged, see Look::Outside

    int schema = 0;          ///< user_version
    QString writtenBy;       ///< version of the program that wrote it last, if it could be read
    qint64 size = 0;         ///< of the file, bytes
    qint64 expectedSize = 0; ///< as its first page says; 0 where that is unknown

    bool hotWal = false;     ///< a write-ahead log with commits lies beside it: the last program was stopped
    bool hotJournal = false; ///< the same with a rollback journal
    bool walMode = false;    ///< its journal mode is WAL
    bool fileWritable = false;
    bool folderWritable = false;
    std::optional<LockHolder> holder; ///< who has it open for writing

    Place place;
    QStringList conflictCopies;             ///< names of files beside it
    std::optional<BackupFile> newestBackup; ///< verified; looked for unless the book is sound and not newer
};

enum class Look {
    Whole,
    /// Its damage is left to damageOfClosed(), if it is as a book is that was closed in order: without a log
    /// beside it, held by nobody, with checksums by which each page that is read is verified, of this schema,
    /// and in a folder of this computer that can be written.
    Outside
};

/// Looks at the file at @p path. Never writes, creates or recovers anything, there or beside it. A book that
/// is held by a running program is not examined for damage.
[[nodiscard]] BookInspection inspectBook(const QString& path, Look look = Look::Whole);

/// What is wrong with the file at @p path, which has no log; empty if nothing, as far as inspectBook() looks.
/// Nobody may write it meanwhile.
[[nodiscard]] QString damageOfClosed(const QString& path);

/// How large a book is checked whole at opening, in bytes: PRAGMA integrity_check takes some 10 ms for each
/// MiB. Of larger ones the root page of every table and index is read.
inline constexpr qint64 quickCheckLimit = 8LL * 1024 * 1024;
/// How much of a book is read at opening to verify the checksums of its pages, in bytes.
inline constexpr qint64 checksumLimit = 256LL * 1024 * 1024;

} // namespace tenure::store
