// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/promises.h"

#include "store/repository.h"

namespace tenure::store {

using namespace Qt::Literals::StringLiterals;
using domain::Promise;
using domain::PromiseId;

namespace {

#define PROMISE_COLUMNS "account_id, contact_id, touchpoint_id, title, made_on, due, state, settled_on"

constexpr auto findSql = "SELECT id, " PROMISE_COLUMNS " FROM promise WHERE id = ?";
constexpr auto insertSql =
    "INSERT INTO promise (uuid, " PROMISE_COLUMNS ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr auto updateSql =
    "UPDATE promise SET (" PROMISE_COLUMNS ") = (?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) WHERE id = ?1";

void bind(SQLite::Statement& statement, const Promise& row) {
    Binder binder(statement, 2);
    binder.id(row.account).id(row.contact).id(row.touchpoint).text(row.title).day(row.madeOn);
    binder.day(row.due).key(row.state).day(row.settledOn);
}

Promise read(SQLite::Statement& statement) {
    RowReader row(statement);
    Promise read;
    read.id = row.id<PromiseId>();
    read.account = row.id<domain::AccountId>();
    read.contact = row.id<domain::ContactId>();
    read.touchpoint = row.id<domain::TouchpointId>();
    read.title = row.text();
    read.madeOn = row.day().value_or(QDate());
    read.due = row.day();
    read.state = row.key<domain::PromiseState>();
    read.settledOn = row.day();
    return read;
}

} // namespace

std::optional<Promise> Promises::find(PromiseId id) const {
    SQLite::Statement& s = m_connection.statement(findSql);
    bindId(s, 1, id);
    return firstRow(s, read);
}

std::vector<Promise> Promises::ofAccount(domain::AccountId account) const {
    SQLite::Statement& s = m_connection.statement(
        "SELECT id, " PROMISE_COLUMNS
        " FROM promise WHERE account_id = ? ORDER BY state <> 'open', due IS NULL, due, id");
    bindId(s, 1, account);
    return allRows(s, read);
}

PromiseId Promises::insert(Transaction& transaction, const Promise& row) {
    return insertRow(transaction, insertSql, row, bind);
}

bool Promises::update(Transaction& transaction, const Promise& row) {
    return updateRow(transaction, updateSql, find(row.id), row, bind);
}

void Promises::remove(Transaction& transaction, PromiseId id) {
    static constexpr std::array statements = {"DELETE FROM promise WHERE id = ?1"};
    runForRow(transaction, statements, id);
}

} // namespace tenure::store
