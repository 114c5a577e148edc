// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/staging_plan.h"

#include <algorithm>
#include <array>

namespace tenure::store {

using namespace Qt::Literals::StringLiterals;

bool isContractKey(const QString& key) {
    static constexpr std::array keys = {"arr"_L1,   "mrr"_L1,     "product"_L1, "edition"_L1,   "seats"_L1,
                                        "start"_L1, "renewal"_L1, "notice"_L1,  "auto_renew"_L1};
    return std::ranges::find(keys, key) != keys.end();
}

int StagePlan::find(const char* key) const {
    const auto column = std::ranges::find_if(
        columns, [key](const StagedColumn& c) { return c.key == QLatin1StringView(key) && !c.field; });
    return column == columns.end() ? -1 : static_cast<int>(column - columns.begin());
}

QString StagePlan::value(const char* key) const {
    const int column = find(key);
    return column < 0 ? u"NULL"_s : u"s.v%1"_s.arg(column);
}

int StagePlan::fileColumn(const char* key) const {
    const int column = find(key);
    return column < 0 ? -1 : columns[static_cast<std::size_t>(column)].fileColumn;
}

bool StagePlan::carriesContract() const {
    return kind == domain::ImportKind::Accounts && std::ranges::any_of(columns, [](const StagedColumn& c) {
               return !c.field && isContractKey(c.key);
           });
}

bool StagePlan::isMapped(const StagedReference& reference) const {
    return has(reference.key) || has(reference.uuidKey);
}

void run(Connection& connection, const QString& sql) {
    connection.database().exec(sql.toStdString());
}

qint64 number(Connection& connection, const QString& sql) {
    return connection.database().execAndGet(sql.toStdString()).getInt64();
}

QString literal(const QString& text) {
    return u'\'' + QString(text).replace(u'\'', "''"_L1) + u'\'';
}

void addFaults(Connection& connection, int fileColumn, const QString& reason, const QString& select) {
    const auto statement = connection.prepare(
        u"INSERT INTO stage_fault (row, column, value, reason, late) SELECT row, %1, COALESCE(value, ''), "
        "replace(?, '%1', COALESCE(what, '')), 1 FROM (%2)"_s
            .replace("row, %1"_L1, u"row, %1"_s.arg(fileColumn))
            .replace("(%2)"_L1, u'(' + select + u')'));
    bindText(*statement, 1, reason);
    run(*statement);
}

void markFaults(Connection& connection) {
    connection.execute("UPDATE stage_row SET action = 3 WHERE action <> 4 AND row IN (SELECT row FROM "
                       "stage_fault WHERE late)");
}

} // namespace tenure::store
