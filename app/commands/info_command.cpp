// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/command_table.h"
#include "app/commands/text_table.h"
#include "operations/book_summary.h"
#include "store/book.h"
#include "store/safety/backup_files.h"

#include <QCoreApplication>
#include <QLocale>

#include <optional>

namespace tenure::app {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Count {
    QString key;
    const char* label; ///< in context "cli"
    qint64 number = 0;
};

std::vector<Count> countsOf(const store::BookCounts& counts) {
    return {
        {u"accounts"_s, QT_TRANSLATE_NOOP("cli", "Accounts"), counts.accounts},
        {u"accounts_in_trash"_s, QT_TRANSLATE_NOOP("cli", "Accounts in the trash"), counts.accountsInTrash},
        {u"contacts"_s, QT_TRANSLATE_NOOP("cli", "Contacts"), counts.contacts},
        {u"contracts"_s, QT_TRANSLATE_NOOP("cli", "Contracts"), counts.contracts},
        {u"touchpoints"_s, QT_TRANSLATE_NOOP("cli", "Touchpoints"), counts.touchpoints},
        {u"tasks"_s, QT_TRANSLATE_NOOP("cli", "Tasks"), counts.tasks},
        {u"open_tasks"_s, QT_TRANSLATE_NOOP("cli", "Open tasks"), counts.openTasks},
        {u"notes"_s, QT_TRANSLATE_NOOP("cli", "Notes"), counts.notes},
        {u"people"_s, QT_TRANSLATE_NOOP("cli", "People"), counts.people},
        {u"custom_fields"_s, QT_TRANSLATE_NOOP("cli", "Fields of your own"), counts.customFields},
        {u"metrics"_s, QT_TRANSLATE_NOOP("cli", "Metrics"), counts.metrics},
        {u"usage_points"_s, QT_TRANSLATE_NOOP("cli", "Usage points"), counts.usagePoints},
        {u"transactions"_s, QT_TRANSLATE_NOOP("cli", "Transactions"), counts.transactions},
    };
}

/// Only verified backups bear such a name (backup_files.h).
std::optional<store::BackupFile> lastBackup(const QString& bookPath) {
    const std::vector<store::BackupFile> backups = store::listBackups(bookPath);
    return backups.empty() ? std::nullopt : std::optional(backups.back());
}

std::optional<qint64> ageOf(const operations::SourceAge& source, QDate today) {
    return source.lastReported ? std::optional(source.lastReported->daysTo(today)) : std::nullopt;
}

QJsonArray sourcesJson(const operations::BookSummary& summary, QDate today) {
    QJsonArray sources;
    for (const operations::SourceAge& source : summary.sources) {
        const auto age = ageOf(source, today);
        sources.append(QJsonObject{
            {u"metric"_s, source.metric.key},
            {u"last_reported"_s,
             source.lastReported ? QJsonValue(source.lastReported->toString(Qt::ISODate)) : QJsonValue()},
            {u"age_days"_s, age ? QJsonValue(*age) : QJsonValue()}});
    }
    return sources;
}

QJsonObject asJson(const operations::BookSummary& summary, QDate today) {
    QJsonObject counts;
    for (const Count& count : countsOf(summary.counts))
        counts[count.key] = count.number;
    const auto backup = lastBackup(summary.path);
    return {{u"path"_s, summary.path},
            {u"bytes"_s, summary.bytes},
            {u"schema"_s, summary.schema},
            {u"currency"_s, summary.baseCurrency.code()},
            {u"name_locale"_s, summary.nameLocale},
            {u"counts"_s, counts},
            {u"last_backup"_s, backup ? QJsonValue(QJsonObject{{u"path"_s, backup->path},
                                                               {u"at"_s, backup->at.toString(Qt::ISODate)}})
                                      : QJsonValue()},
            {u"sources"_s, sourcesJson(summary, today)}};
}

QString asText(const operations::BookSummary& summary, QDate today) {
    const auto backup = lastBackup(summary.path);
    std::vector<QStringList> rows{
        {QCoreApplication::translate("cli", "Book"), summary.path},
        {QCoreApplication::translate("cli", "Size"), QLocale().formattedDataSize(summary.bytes)},
        {QCoreApplication::translate("cli", "Schema"), QString::number(summary.schema)},
        {QCoreApplication::translate("cli", "Currency"), summary.baseCurrency.code()},
        {QCoreApplication::translate("cli", "Last backup"),
         backup ? backup->at.toLocalTime().toString(u"yyyy-MM-dd HH:mm") + u"  "_s + backup->path
                : QCoreApplication::translate("cli", "none")}};
    for (const Count& count : countsOf(summary.counts))
        rows.push_back({QCoreApplication::translate("cli", count.label), QString::number(count.number)});
    for (const operations::SourceAge& source : summary.sources) {
        const auto age = ageOf(source, today);
        const QString ago = age ? QCoreApplication::translate("cli", "%1, %n days ago", nullptr, int(*age))
                                      .arg(source.lastReported->toString(Qt::ISODate))
                                : QCoreApplication::translate("cli", "never reported");
        rows.push_back({QCoreApplication::translate("cli", "Metric %1").arg(source.metric.key), ago});
    }
    return textTable(rows, {false, false});
}

Outcome info(CommandContext& context) {
    const auto summary = orFailure(operations::bookSummary(context.book()));
    if (!summary)
        return tl::unexpected(summary.error());
    if (context.console.json())
        context.console.answer(asJson(*summary, context.book().today()));
    else
        context.console.answer(asText(*summary, context.book().today()));
    return ExitCode::Done;
}

} // namespace

Command infoCommand() {
    return {.name = u"info"_s,
            .meaning =
                QT_TRANSLATE_NOOP("cli", "counts, size, schema, currency, last backup, age of sources"),
            .run = info};
}

} // namespace tenure::app
