// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "store/safety/backup_files.h"

#include <QDateTime>
#include <QString>

#include <functional>
#include <optional>

namespace tenure::store {

class Book;
class Connection;

/// Writes all of @p source's book to @p target, a new file (mode 0600): SQLite's backup API and the content
/// hash inside one read transaction. The copy is opened, integrity-checked and compared by hash before it
/// gets its name; on any failure nothing is left at @p target. Gives the content's hash. Throws StoreError or
/// SQLite::Exception, also soon after @p cancelled says so.
QByteArray copyBook(Connection& source, const QString& target, const std::function<bool()>& cancelled = {});

/// A backup of the book at @p bookPath in its folder of backups, then the old ones that backupsToDelete names
/// go. If the newest backup holds the same content already, that one is given. @p source must be outside a
/// transaction. Throws as copyBook does, and soon after @p cancelled says so; then there is no new backup.
BackupFile backUp(Connection& source, const QString& bookPath, BackupReason reason, const QDateTime& now,
                  const std::function<bool()>& cancelled = {});

/// The same of an open book, with a reader of its own: writes go on meanwhile. Call it on a worker thread,
/// and before an import, a restore or a merge begins. Once @p cancelled says so it fails as Cancelled within
/// a second.
[[nodiscard]] domain::Result<BackupFile> backupBefore(Book& book, BackupReason reason,
                                                      const std::function<bool()>& cancelled = {});

/// What is wrong with a backup, untranslated; empty if it opens, passes integrity_check and, where its name
/// carries the hash, has the content that it had.
[[nodiscard]] QString backupFault(const QString& path);

/// The newest backup of a book without a fault.
[[nodiscard]] std::optional<BackupFile> newestVerifiedBackup(const QString& bookPath);

/// Makes a book at @p target of a backup. Refuses an existing target and a backup with a fault. The new book
/// says in its book_info that it was restored (`automatic_backups` = `paused`), so that backups and sync wait
/// for the user.
[[nodiscard]] domain::Result<void> restoreBackup(const QString& backup, const QString& target);

/// Puts a backup in the place of a damaged book. The damaged file with its log and journal stays beside it
/// under a new name, which is given. The caller holds the book's lock and has closed the book.
[[nodiscard]] domain::Result<QString> replaceDamagedBook(const QString& backup, const QString& bookPath,
                                                         const QDateTime& now);

} // namespace tenure::store
