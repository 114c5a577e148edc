// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace tenure::store {

/// What a backup was made for; its key stands in the file name.
enum class BackupReason { Scheduled, Import, Migration, Restore, Merge, Asked };

/// A finished backup. Only files that were verified when they were made have such a name:
/// 2026-11-21T20-30-00.000Z_import_0123456789abcdef.tenure
struct BackupFile {
    QString path;
    QDateTime at; ///< UTC, by the clock of the machine that made it
    BackupReason reason = BackupReason::Scheduled;
    QByteArray hash; ///< the first 8 bytes of its content's hash

    bool operator==(const BackupFile&) const = default;
};

/// "/books/acme.tenure" → "/books/acme.tenure-backups"
[[nodiscard]] QString backupFolder(const QString& bookPath);
[[nodiscard]] QString backupName(const QDateTime& at, BackupReason reason, const QByteArray& hash);
/// The backup of this path if its name is one that backupName makes.
[[nodiscard]] std::optional<BackupFile> backupFromName(const QString& path);
/// All backups of a book, oldest first by name.
[[nodiscard]] std::vector<BackupFile> listBackups(const QString& bookPath);

/// Which of @p list go: kept are all of the two days before @p now, the newest of each of the last 12 days,
/// 10 weeks and 9 months that have any, the newest one made before a migration, the newest of all, and
/// everything dated after
/// @p now. Days, weeks and months without backups don't count, so a clock that jumps ahead costs none of the
/// old ones.
[[nodiscard]] std::vector<BackupFile> backupsToDelete(std::vector<BackupFile> list, const QDateTime& now);

} // namespace tenure::store
