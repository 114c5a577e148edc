// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sql.h"
#include "store/undo.h"

#include <sqlite3.h>

namespace tenure::store {

namespace {

std::string columnsOf(Connection& connection, Table table, int count, const char* suffix) {
    SQLite::Statement info(connection.database(),
                           "SELECT name FROM pragma_table_info(?) ORDER BY cid LIMIT ?");
    info.bind(1, tableName(table));
    info.bind(2, count);
    std::string list;
    while (info.executeStep()) {
        if (!list.empty())
            list += ", ";
        list += info.getColumn(0).getString() + suffix;
    }
    return list;
}

void bindValue(SQLite::Statement& statement, int index, sqlite3_value* value) {
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        bindInt(statement, index, sqlite3_value_int64(value));
        break;
    case SQLITE_FLOAT:
        statement.bind(index, sqlite3_value_double(value));
        break;
    case SQLITE_NULL:
        statement.bind(index);
        break;
    default: {
        const void* data = sqlite3_value_blob(value);
        const auto size = sqlite3_value_bytes(value);
        if (sqlite3_value_type(value) == SQLITE_BLOB)
            statement.bind(index, data, size);
        else
            statement.bind(index,
                           std::string(static_cast<const char*>(data), static_cast<std::size_t>(size)));
    }
    }
}

} // namespace

void UndoPlan::apply(Transaction& transaction) {
    // The end state keeps all references (pass 1 saw to it); on the way there a child may stand without its
    // parent.
    m_connection.execute("PRAGMA defer_foreign_keys=ON");
    SQLite::Statement& verdict =
        m_connection.statement("SELECT verdict FROM temp.undo_row WHERE tbl = ? AND id = ?");
    for (int part = m_parts - 1; part >= 0; --part) {
        const QByteArray changeset = changesetOf(m_connection, m_entry.id, part);
        ChangesetReader change(changeset);
        while (change.next()) {
            bindInt(verdict, 1, static_cast<int>(change.table()));
            bindInt(verdict, 2, change.row());
            const bool clear = verdict.executeStep() && columnInt(verdict, 0) == 0;
            verdict.reset();
            if (clear)
                revert(transaction, change);
        }
    }
    m_updates.clear();
}

void UndoPlan::revert(Transaction& transaction, const ChangesetReader& change) {
    switch (change.op()) {
    case ChangeOp::Insert: {
        auto& statement = m_updates[{change.table(), "delete"}];
        if (!statement) {
            std::string sql = std::string("DELETE FROM main.") + tableName(change.table()) + " WHERE id = ?1";
            // Points are not logged: a metric that another import counted in the meantime stays.
            if (change.table() == Table::Metric)
                sql += " AND NOT EXISTS (SELECT 1 FROM usage_day WHERE metric_id = ?1)";
            statement = std::make_unique<SQLite::Statement>(m_connection.database(), sql);
        }
        bindInt(*statement, 1, change.row());
        run(*statement);
        break;
    }
    case ChangeOp::Delete:
        reinsert(change);
        break;
    case ChangeOp::Update:
        revertUpdate(change);
        break;
    }
    transaction.wrote();
}

void UndoPlan::reinsert(const ChangesetReader& change) {
    auto& statement = m_updates[{change.table(), "insert"}];
    if (!statement) {
        std::string marks = "?";
        for (int i = 1; i < change.columns(); ++i)
            marks += ", ?";
        statement = std::make_unique<SQLite::Statement>(
            m_connection.database(), std::string("INSERT INTO main.") + tableName(change.table()) + " (" +
                                         columnsOf(m_connection, change.table(), change.columns(), "") +
                                         ") VALUES (" + marks + ")");
    }
    for (int column = 0; column < change.columns(); ++column)
        bindValue(*statement, column + 1, change.before(column));
    run(*statement);
}

void UndoPlan::revertUpdate(const ChangesetReader& change) {
    QByteArray changed(change.columns(), '0');
    for (int column = 1; column < change.columns(); ++column) {
        if (change.after(column) != nullptr)
            changed[column] = '1';
    }
    auto& statement = m_updates[{change.table(), changed}];
    if (!statement) {
        SQLite::Statement info(m_connection.database(), "SELECT name FROM pragma_table_info(?) ORDER BY cid");
        info.bind(1, tableName(change.table()));
        std::string sets;
        for (int column = 0; column < change.columns() && info.executeStep(); ++column) {
            if (changed.at(column) == '1')
                sets += (sets.empty() ? "" : ", ") + info.getColumn(0).getString() + " = ?";
        }
        statement = std::make_unique<SQLite::Statement>(
            m_connection.database(),
            std::string("UPDATE main.") + tableName(change.table()) + " SET " + sets + " WHERE id = ?");
    }
    int index = 1;
    for (int column = 1; column < change.columns(); ++column) {
        if (changed.at(column) == '1')
            bindValue(*statement, index++, change.before(column));
    }
    bindInt(*statement, index, change.row());
    run(*statement);
}

} // namespace tenure::store
