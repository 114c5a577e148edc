// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/change_capture.h"

#include "store/sql.h"

#include <sqlite3.h>

#include <algorithm>

namespace tenure::store {

namespace {

constexpr qint64 rowsPerPart = 10'000;

void check(int code) {
    if (code != SQLITE_OK)
        throw SQLite::Exception(sqlite3_errstr(code), code);
}

template <class T>
void sortUnique(std::vector<T>& values) {
    std::ranges::sort(values);
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

} // namespace

ChangeCapture::ChangeCapture(Connection& connection, domain::TransactionId transaction)
    : m_connection(connection), m_transaction(transaction) {
    open();
}

ChangeCapture::~ChangeCapture() {
    close();
}

void ChangeCapture::open() {
    check(sqlite3session_create(m_connection.database().getHandle(), "main", &m_session));
    for (int i = 0; i < tableCount; ++i)
        check(sqlite3session_attach(m_session, tableName(static_cast<Table>(i))));
    m_changesAtStart = m_connection.totalChanges();
}

void ChangeCapture::close() {
    if (m_session != nullptr)
        sqlite3session_delete(m_session);
    m_session = nullptr;
}

void ChangeCapture::wrote() {
    if (m_connection.totalChanges() - m_changesAtStart < rowsPerPart)
        return;
    cut();
    open();
}

void ChangeCapture::finish() {
    if (m_session != nullptr)
        cut();
}

void ChangeCapture::cut() {
    int size = 0;
    void* data = nullptr;
    check(sqlite3session_changeset(m_session, &size, &data));
    const std::unique_ptr<void, decltype(&sqlite3_free)> owner(data, &sqlite3_free);
    close();
    if (size > 0)
        store(QByteArray::fromRawData(static_cast<const char*>(data), size));
}

void ChangeCapture::store(const QByteArray& changeset) {
    std::vector<domain::AccountId> accounts;
    int rows = 0;
    ChangesetReader change(changeset);
    while (change.next()) {
        collect(change, accounts);
        ++rows;
    }
    sortUnique(accounts);

    SQLite::Statement& part = m_connection.statement(
        "INSERT INTO log_part (tx, part, rows, raw_size, changeset) VALUES (?, ?, ?, ?, ?)");
    bindId(part, 1, m_transaction);
    bindInt(part, 2, m_parts);
    bindInt(part, 3, rows);
    bindInt(part, 4, changeset.size());
    bindBlob(part, 5, packChangeset(changeset.constData(), static_cast<int>(changeset.size())));
    run(part);
    for (const domain::AccountId account : accounts) {
        SQLite::Statement& row =
            m_connection.statement("INSERT INTO log_row (account_id, tx, part) VALUES (?, ?, ?)");
        bindId(row, 1, account);
        bindId(row, 2, m_transaction);
        bindInt(row, 3, m_parts);
        run(row);
    }
    m_touched.accounts.insert(m_touched.accounts.end(), accounts.begin(), accounts.end());
    m_rows += rows;
    ++m_parts;
}

void ChangeCapture::collect(const ChangesetReader& change, std::vector<domain::AccountId>& accounts) {
    const Table table = change.table();
    const qint64 row = change.row();
    m_touched.rows[static_cast<std::size_t>(table)].push_back(row);
    const int column = accountColumn(table);
    const auto add = [&](sqlite3_value* value) {
        if (value == nullptr || sqlite3_value_type(value) != SQLITE_INTEGER)
            return false;
        accounts.push_back({sqlite3_value_int64(value)});
        return true;
    };
    if (table == Table::Account) {
        accounts.push_back({row});
        return;
    }
    if (column > 0) {
        const bool before = add(change.before(column));
        const bool after = add(change.after(column));
        if (before || after)
            return;
    }
    if (table == Table::PricePhase) {
        sqlite3_value* contract = change.before(2) != nullptr ? change.before(2) : change.after(2);
        if (contract != nullptr) {
            if (const qint64 account = accountOf(Table::Contract, sqlite3_value_int64(contract)); account > 0)
                accounts.push_back({account});
            return;
        }
    }
    if (const qint64 account = accountOf(table, row); account > 0)
        accounts.push_back({account});
}

qint64 ChangeCapture::accountOf(Table table, qint64 row) {
    const char* sql = accountOfRowSql(table);
    if (sql == nullptr)
        return 0;
    SQLite::Statement& query = m_connection.statement(sql);
    bindInt(query, 1, row);
    return query.executeStep() ? columnInt(query, 0) : 0;
}

Touched ChangeCapture::takeTouched() {
    for (auto& rows : m_touched.rows)
        sortUnique(rows);
    sortUnique(m_touched.accounts);
    return std::exchange(m_touched, {});
}

} // namespace tenure::store
