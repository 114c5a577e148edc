// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/history.h"

#include "store/changeset.h"
#include "store/sql.h"
#include "store/transaction_log.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <map>

namespace tenure::store {

namespace {

QString columnName(Connection& connection, int schema, Table table, int column) {
    SQLite::Statement& s =
        connection.statement("SELECT columns FROM log_schema WHERE schema = ? AND name = ?");
    bindInt(s, 1, schema);
    s.bind(2, tableName(table));
    QByteArray columns;
    if (step(s))
        columns = columnText(s, 0).toUtf8();
    s.reset();
    return QJsonDocument::fromJson(columns).array().at(column).toString();
}

LoggedValue valueOf(sqlite3_value* value) {
    if (value == nullptr || sqlite3_value_type(value) == SQLITE_NULL)
        return std::nullopt;
    const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(value));
    return QString::fromUtf8(text, sqlite3_value_bytes(value));
}

class ChangeCollector {
public:
    ChangeCollector(Connection& connection, const LogEntry& entry, int schema, domain::AccountId account)
        : m_connection(connection), m_entry(entry), m_schema(schema), m_account(account) {}

    void collect(const ChangesetReader& change) {
        if (accountOf(change) != m_account.value)
            return;
        const int skipped = accountColumn(change.table());
        for (int column = 2; column < change.columns(); ++column) { // after id and uuid
            if (column == skipped)
                continue;
            const LoggedValue before = valueOf(change.before(column));
            const LoggedValue after = valueOf(change.after(column));
            const bool touched = change.op() == ChangeOp::Update ? change.after(column) != nullptr
                                                                 : hasContent(before) || hasContent(after);
            if (touched)
                add(change, column, before, after);
        }
    }
    std::vector<LoggedChange> take() { return std::move(m_changes); }

private:
    static bool hasContent(const LoggedValue& value) { return value && !value->isEmpty(); }

    void add(const ChangesetReader& change, int column, LoggedValue before, LoggedValue after) {
        auto& name = m_names[{change.table(), column}];
        if (name.isEmpty())
            name = columnName(m_connection, m_schema, change.table(), column);
        LoggedChange logged;
        logged.transaction = m_entry.id;
        logged.what = change.op() == ChangeOp::Insert   ? LoggedChange::What::Added
                      : change.op() == ChangeOp::Delete ? LoggedChange::What::Removed
                                                        : LoggedChange::What::Changed;
        logged.table = change.table();
        logged.row = change.row();
        logged.column = name;
        logged.before = std::move(before);
        logged.after = std::move(after);
        m_changes.push_back(std::move(logged));
    }

    qint64 accountOf(const ChangesetReader& change) {
        const Table table = change.table();
        if (table == Table::Account)
            return change.row();
        const int column = table == Table::PricePhase ? 2 : accountColumn(table);
        if (column < 0)
            return 0;
        sqlite3_value* value =
            change.before(column) != nullptr ? change.before(column) : change.after(column);
        if (value == nullptr)
            return lookUp(accountOfRowSql(table), change.row());
        const qint64 parent = sqlite3_value_int64(value);
        return table == Table::PricePhase ? lookUp(accountOfRowSql(Table::Contract), parent) : parent;
    }

    qint64 lookUp(const char* sql, qint64 id) {
        SQLite::Statement& s = m_connection.statement(sql);
        bindInt(s, 1, id);
        const qint64 found = step(s) ? columnInt(s, 0) : 0;
        s.reset();
        return found;
    }

    Connection& m_connection;
    const LogEntry& m_entry;
    int m_schema;
    domain::AccountId m_account;
    std::map<std::pair<Table, int>, QString> m_names;
    std::vector<LoggedChange> m_changes;
};

LoggedTransaction loggedTransaction(Connection& connection, const LogEntry& entry) {
    return {entry.id,    entry.kind,   entry.author,
            entry.label, entry.at,     entry.rows,
            entry.kept,  entry.undoes, !stands(connection, entry)};
}

int schemaOfEntry(Connection& connection, domain::TransactionId id) {
    SQLite::Statement& s = connection.statement("SELECT schema FROM log_tx WHERE id = ?");
    bindId(s, 1, id);
    const int schema = step(s) ? static_cast<int>(columnInt(s, 0)) : 0;
    s.reset();
    return schema;
}

} // namespace

std::vector<LoggedTransaction> transactions(Connection& connection, int limit,
                                            std::optional<domain::AccountId> account) {
    std::vector<domain::TransactionId> ids;
    SQLite::Statement& s =
        account ? connection.statement(
                      "SELECT DISTINCT tx FROM log_row WHERE account_id = ?2 ORDER BY tx DESC LIMIT ?1")
                : connection.statement("SELECT id FROM log_tx ORDER BY id DESC LIMIT ?1");
    bindInt(s, 1, limit);
    if (account)
        bindId(s, 2, *account);
    while (step(s))
        ids.push_back(columnId<domain::TransactionId>(s, 0));
    s.reset();

    std::vector<LoggedTransaction> found;
    for (const domain::TransactionId id : ids) {
        const std::optional<LogEntry> entry = logEntry(connection, id);
        if (!entry)
            continue;
        found.push_back(loggedTransaction(connection, *entry));
    }
    return found;
}

std::vector<LoggedChange> changesOf(Connection& connection, domain::TransactionId transaction,
                                    domain::AccountId account) {
    const std::optional<LogEntry> entry = logEntry(connection, transaction);
    if (!entry)
        return {};
    std::vector<int> parts;
    SQLite::Statement& s =
        connection.statement("SELECT part FROM log_row WHERE account_id = ? AND tx = ? ORDER BY part");
    bindId(s, 1, account);
    bindId(s, 2, transaction);
    while (step(s))
        parts.push_back(static_cast<int>(columnInt(s, 0)));
    s.reset();

    ChangeCollector collector(connection, *entry, schemaOfEntry(connection, transaction), account);
    for (const int part : parts) {
        const QByteArray changeset = changesetOf(connection, transaction, part);
        ChangesetReader change(changeset);
        while (change.next())
            collector.collect(change);
    }
    return collector.take();
}

UndoState undoState(Connection& connection) {
    UndoState state;
    if (const auto entry = nextToUndo(connection))
        state.undo = loggedTransaction(connection, *entry);
    if (const auto entry = nextToRedo(connection))
        state.redo = loggedTransaction(connection, *entry);
    return state;
}

} // namespace tenure::store
