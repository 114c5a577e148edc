// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/name_rows.h"

#include "store/rows.h"

namespace tenure::store {

namespace {

void eachName(SQLite::Statement& statement, const VisitName& visit) {
    while (step(statement))
        visit(columnInt(statement, 0), columnText(statement, 1));
    statement.reset();
}

/// The rows of a statement with an id as its only parameter, an id after the other.
template <class Read>
auto forIds(SQLite::Statement& statement, const std::vector<qint64>& ids, Read read) {
    std::vector<std::invoke_result_t<Read, SQLite::Statement&>> rows;
    for (const qint64 id : ids) {
        bindInt(statement, 1, id);
        while (step(statement))
            rows.push_back(read(statement));
        statement.reset();
    }
    return rows;
}

} // namespace

void eachAccountName(Connection& connection, const VisitName& visit) {
    eachName(
        connection.statement(
            "SELECT account_id, name_fold FROM account_facts ORDER BY arr_base DESC, name_key, account_id"),
        visit);
}

void eachContactName(Connection& connection, const VisitName& visit) {
    // Two passes in the order of the table: a sort of all of them would take longer than both.
    for (const char* sql : {"SELECT id, name FROM contact WHERE status = 'active' AND account_id IN "
                            "(SELECT account_id FROM account_facts)",
                            "SELECT id, name FROM contact WHERE status = 'left' AND account_id IN "
                            "(SELECT account_id FROM account_facts)"})
        eachName(connection.statement(sql), visit);
}

std::vector<NamedAccount> namedAccounts(Connection& connection, const std::vector<qint64>& ids) {
    SQLite::Statement& s =
        connection.statement("SELECT account_id, name, arr_base FROM account_facts WHERE account_id = ?");
    return forIds(s, ids, [](SQLite::Statement& row) {
        NamedAccount account{columnInt(row, 0), columnText(row, 1), std::nullopt};
        if (!row.isColumnNull(2))
            account.arr = columnInt(row, 2);
        return account;
    });
}

std::vector<NamedContact> namedContacts(Connection& connection, const std::vector<qint64>& ids) {
    SQLite::Statement& s = connection.statement(
        "SELECT contact.id, contact.account_id, contact.name, account_facts.name, contact.status = 'left' "
        "FROM contact JOIN account_facts USING (account_id) WHERE contact.id = ?");
    return forIds(s, ids, [](SQLite::Statement& row) {
        return NamedContact{columnInt(row, 0), columnInt(row, 1), columnText(row, 2), columnText(row, 3),
                            columnInt(row, 4) != 0};
    });
}

} // namespace tenure::store
