// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/safety/backup_files.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <functional>
#include <set>

namespace tenure::store {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array reasonKeys{"scheduled"_L1, "import"_L1, "migration"_L1,
                                "restore"_L1,   "merge"_L1,  "asked"_L1};
const QString timeFormat = u"yyyy-MM-dd'T'HH-mm-ss.zzz'Z'"_s;

/// Marks the newest backup of each of the @p buckets newest values of @p bucketOf. @p list is newest first.
void keepNewestOfEach(const std::vector<BackupFile>& list, std::size_t buckets,
                      const std::function<QString(QDate)>& bucketOf, std::set<QString>& kept) {
    std::set<QString> seen;
    for (const BackupFile& backup : list) {
        if (seen.insert(bucketOf(backup.at.date())).second) {
            if (seen.size() > buckets)
                return;
            kept.insert(backup.path);
        }
    }
}

} // namespace

QString backupFolder(const QString& bookPath) {
    return bookPath + "-backups"_L1;
}

QString backupName(const QDateTime& at, BackupReason reason, const QByteArray& hash) {
    return u"%1_%2_%3.tenure"_s.arg(at.toUTC().toString(timeFormat), reasonKeys[std::size_t(reason)],
                                    QString::fromLatin1(hash.first(8).toHex()));
}

std::optional<BackupFile> backupFromName(const QString& path) {
    static const QRegularExpression pattern(
        u"^(\\d{4}-\\d\\d-\\d\\dT\\d\\d-\\d\\d-\\d\\d\\.\\d{3}Z)_([a-z]+)_([0-9a-f]{16})\\.tenure$"_s);
    const QRegularExpressionMatch match = pattern.match(QFileInfo(path).fileName());
    QDateTime at = QDateTime::fromString(match.captured(1), timeFormat);
    const auto reason = std::ranges::find(reasonKeys, match.captured(2));
    if (!match.hasMatch() || !at.isValid() || reason == reasonKeys.end())
        return std::nullopt;
    at.setTimeSpec(Qt::UTC);
    return BackupFile{path, at, BackupReason(reason - reasonKeys.begin()),
                      QByteArray::fromHex(match.captured(3).toLatin1())};
}

std::vector<BackupFile> listBackups(const QString& bookPath) {
    const QDir folder(backupFolder(bookPath));
    std::vector<BackupFile> backups;
    const QStringList names = folder.entryList({u"*.tenure"_s}, QDir::Files, QDir::Name);
    for (const QString& name : names)
        if (const std::optional<BackupFile> backup = backupFromName(folder.filePath(name)))
            backups.push_back(*backup);
    return backups;
}

std::vector<BackupFile> backupsToDelete(std::vector<BackupFile> list, const QDateTime& now) {
    std::ranges::sort(list, std::greater<>(), [](const BackupFile& b) { return std::pair(b.at, b.path); });
    std::set<QString> kept;
    const QDateTime recent = now.addDays(-2);
    for (const BackupFile& backup : list)
        if (backup.at >= recent)
            kept.insert(backup.path);
    const auto week = [](QDate day) {
        int year = 0;
        const int number = day.weekNumber(&year);
        return u"%1-%2"_s.arg(year).arg(number);
    };
    keepNewestOfEach(
        list, 12, [](QDate day) { return day.toString(Qt::ISODate); }, kept);
    keepNewestOfEach(list, 10, week, kept);
    keepNewestOfEach(
        list, 9, [](QDate day) { return day.toString(u"yyyy-MM"); }, kept);
    const auto migration = std::ranges::find(list, BackupReason::Migration, &BackupFile::reason);
    if (migration != list.end())
        kept.insert(migration->path);
    std::erase_if(list, [&](const BackupFile& backup) { return kept.contains(backup.path); });
    std::ranges::reverse(list);
    return list;
}

} // namespace tenure::store
