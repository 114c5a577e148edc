// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sources.h"

#include "store/rows.h"
#include "store/transaction_log.h"

#include <algorithm>

namespace tenure::store {

namespace {

constexpr auto usageSql = "SELECT source, max(imported_at) FROM usage_batch WHERE undone = 0 GROUP BY source "
                          "ORDER BY 2 DESC LIMIT ?";
constexpr auto usageDaysSql =
    "SELECT DISTINCT date(d.day) FROM usage_day d JOIN usage_batch b ON b.id = d.batch "
    "WHERE b.source = ? AND b.undone = 0 ORDER BY 1 DESC LIMIT 31";
constexpr auto importsSql = "SELECT id, at FROM log_tx WHERE kind = 'import' AND usage_batch IS NULL AND "
                            "undoes IS NULL ORDER BY id DESC";

constexpr std::size_t mostDays = 31;

std::vector<QDate> ascendingDays(SQLite::Statement& statement) {
    std::vector<QDate> days =
        allRows(statement, [](SQLite::Statement& s) { return columnDay(s, 0).value_or(QDate()); });
    std::ranges::reverse(days);
    return days;
}

QDateTime instant(const QString& text) {
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

/// Imports of everything but usage.
Source otherImports(Connection& connection) {
    Source source;
    SQLite::Statement imports(connection.database(), importsSql);
    while (source.days.size() < mostDays && step(imports)) {
        const auto entry = logEntry(connection, columnId<domain::TransactionId>(imports, 0));
        if (!entry || !stands(connection, *entry))
            continue;
        const QDateTime at = instant(columnText(imports, 1));
        if (!source.lastImport.isValid())
            source.lastImport = at;
        if (const QDate day = at.toLocalTime().date(); source.days.empty() || source.days.back() != day)
            source.days.push_back(day);
    }
    std::ranges::reverse(source.days);
    return source;
}

} // namespace

std::vector<Source> sources(Connection& connection, int limit) {
    SQLite::Statement& usage = connection.statement(usageSql);
    bindInt(usage, 1, limit);
    std::vector<Source> all = allRows(usage, [](SQLite::Statement& s) {
        return Source{columnText(s, 0), instant(columnText(s, 1)), {}};
    });
    for (Source& source : all) {
        SQLite::Statement& days = connection.statement(usageDaysSql);
        bindText(days, 1, source.name);
        source.days = ascendingDays(days);
    }
    if (Source others = otherImports(connection); others.lastImport.isValid())
        all.push_back(std::move(others));
    std::ranges::stable_sort(all, std::ranges::greater(), &Source::lastImport);
    if (all.size() > static_cast<std::size_t>(limit))
        all.resize(static_cast<std::size_t>(limit));
    return all;
}

} // namespace tenure::store
