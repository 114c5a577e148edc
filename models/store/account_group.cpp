// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/account_group.h"

#include "store/rows.h"

namespace tenure::store {

namespace {

constexpr auto totalSql = "WITH RECURSIVE below (id) AS (SELECT ?1 UNION "
                          "SELECT a.id FROM below CROSS JOIN account a ON a.parent_id = below.id) "
                          "SELECT count(*), count(*) - count(f.arr_base), sum(f.arr_base) "
                          "FROM below CROSS JOIN account_facts f ON f.account_id = below.id";
constexpr auto childrenSql = "SELECT f.account_id, f.name, f.arr_base FROM account a CROSS JOIN "
                             "account_facts f ON f.account_id = a.id "
                             "WHERE a.parent_id = ?1 ORDER BY f.arr_base DESC, f.name_key, f.account_id";
constexpr auto memberSql = "SELECT account_id, name, arr_base FROM account_facts WHERE account_id = ?1";

GroupMember readMember(SQLite::Statement& statement) {
    RowReader row(statement);
    GroupMember member;
    member.id = row.id<domain::AccountId>();
    member.name = row.text();
    member.arrMinor = row.optional();
    return member;
}

} // namespace

GroupTotal groupTotal(Connection& connection, domain::AccountId account) {
    SQLite::Statement& s = connection.statement(totalSql);
    bindId(s, 1, account);
    return firstRow(s,
                    [](SQLite::Statement& statement) {
                        RowReader row(statement);
                        GroupTotal total;
                        total.accounts = row.integer();
                        total.unknown = row.integer();
                        total.arrMinor = row.optional();
                        return total;
                    })
        .value();
}

std::vector<GroupMember> groupChildren(Connection& connection, domain::AccountId account) {
    SQLite::Statement& s = connection.statement(childrenSql);
    bindId(s, 1, account);
    return allRows(s, readMember);
}

std::optional<GroupMember> groupMember(Connection& connection, domain::AccountId account) {
    SQLite::Statement& s = connection.statement(memberSql);
    bindId(s, 1, account);
    return firstRow(s, readMember);
}

} // namespace tenure::store
