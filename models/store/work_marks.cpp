// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/work_marks.h"

#include "store/repository.h"

namespace tenure::store {

using domain::AccountId;
using domain::WorkMark;
using domain::WorkMarkId;

namespace {

#define WORK_MARK_COLUMNS "account_id, problem, occurrence, until_day"

constexpr auto findSql = "SELECT id, " WORK_MARK_COLUMNS " FROM work_mark WHERE id = ?";
constexpr auto allSql = "SELECT id, " WORK_MARK_COLUMNS " FROM work_mark ORDER BY account_id, problem, id";
constexpr auto insertSql = "INSERT INTO work_mark (uuid, " WORK_MARK_COLUMNS ") VALUES (?, ?, ?, ?, ?)";
constexpr auto updateSql = "UPDATE work_mark SET (" WORK_MARK_COLUMNS ") = (?2, ?3, ?4, ?5) WHERE id = ?1";

void bind(SQLite::Statement& statement, const WorkMark& mark) {
    Binder(statement, 2).id(mark.account).text(mark.problem).text(mark.occurrence).day(mark.until);
}

WorkMark read(SQLite::Statement& statement) {
    RowReader row(statement);
    WorkMark mark;
    mark.id = row.id<WorkMarkId>();
    mark.account = row.id<AccountId>();
    mark.problem = row.text();
    mark.occurrence = row.text();
    mark.until = row.day();
    return mark;
}

/// The newest, should an undo have brought back an older one.
WorkMarkId markOf(Connection& connection, AccountId account, const QString& problem) {
    SQLite::Statement& s =
        connection.statement("SELECT max(id) FROM work_mark WHERE account_id = ? AND problem = ?");
    bindId(s, 1, account);
    bindText(s, 2, problem);
    return firstRow(s, [](SQLite::Statement& row) { return columnId<WorkMarkId>(row, 0); })
        .value_or(WorkMarkId{});
}

} // namespace

std::optional<WorkMark> WorkMarks::find(WorkMarkId id) const {
    SQLite::Statement& s = m_connection.statement(findSql);
    bindId(s, 1, id);
    return firstRow(s, read);
}

std::vector<WorkMark> WorkMarks::all() const {
    return allRows(m_connection.statement(allSql), read);
}

WorkMarkId WorkMarks::put(Transaction& transaction, const WorkMark& mark) {
    WorkMark row = mark;
    row.id = markOf(m_connection, mark.account, mark.problem);
    if (!row.id.isValid())
        return insertRow(transaction, insertSql, row, bind);
    (void)updateRow(transaction, updateSql, find(row.id), row, bind);
    return row.id;
}

bool WorkMarks::remove(Transaction& transaction, AccountId account, const QString& problem) {
    SQLite::Statement& s =
        m_connection.statement("DELETE FROM work_mark WHERE account_id = ? AND problem = ?");
    bindId(s, 1, account);
    bindText(s, 2, problem);
    const bool removed = runCounting(s) > 0;
    transaction.wrote();
    return removed;
}

} // namespace tenure::store
