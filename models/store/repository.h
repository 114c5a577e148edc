// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to store: what every repository of a logged table does with its rows. Each repository says how its
// fields are bound (to parameters from 2 on; 1 is the uuid of a new row or the id of a known one) and read.
#include "domain/uuid.h"
#include "store/rows.h"
#include "store/transaction.h"

#include <functional>
#include <optional>
#include <span>

namespace tenure::store {

/// Gives each row that @p sql selects to @p visit.
template <class Row>
void eachRow(Connection& connection, const char* sql, Row (*read)(SQLite::Statement&),
             const std::function<void(const Row&)>& visit) {
    SQLite::Statement s(connection.database(), sql);
    while (step(s))
        visit(read(s));
}

/// Runs @p sql for @p row and a new uuid; the id of the new row.
template <class Row>
auto insertRow(Transaction& transaction, const char* sql, const Row& row,
               void (*bind)(SQLite::Statement&, const Row&)) {
    Connection& connection = transaction.connection();
    SQLite::Statement& s = connection.statement(sql);
    bindBlob(s, 1, domain::newUuid(transaction.now()));
    bind(s, row);
    run(s);
    const decltype(Row::id) id{connection.database().getLastInsertRowid()};
    transaction.wrote();
    return id;
}

/// Runs @p sql if @p row is not as it is @p stored, which must exist. Whether it was another.
template <class Row>
bool updateRow(Transaction& transaction, const char* sql, const std::optional<Row>& stored, const Row& row,
               void (*bind)(SQLite::Statement&, const Row&)) {
    Q_ASSERT(stored);
    if (*stored == row)
        return false;
    SQLite::Statement& s = transaction.connection().statement(sql);
    bindId(s, 1, row.id);
    bind(s, row);
    run(s);
    transaction.wrote();
    return true;
}

/// Runs @p statements, each with @p id as its parameter 1.
template <class Tag>
void runForRow(Transaction& transaction, std::span<const char* const> statements, domain::Id<Tag> id) {
    for (const char* sql : statements) {
        SQLite::Statement& s = transaction.connection().statement(sql);
        bindId(s, 1, id);
        run(s);
        transaction.wrote();
    }
}

} // namespace tenure::store
