// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/query_runner.h"

#include "store/sql.h"

#include <sqlite3.h>

namespace tenure::store {

namespace {

/// A statement while it runs. By SQLite's own functions: a list of a million accounts asks for a million
/// values.
class Running {
public:
    Running(Connection& connection, const query::CompiledQuery& query)
        : m_handle(connection.database().getHandle()), m_statement(connection.recentStatement(query.sql)) {
        int index = 0;
        for (const query::Parameter& parameter : query.parameters)
            std::visit([&](const auto& value) { check(bind(++index, value)); }, parameter);
    }
    ~Running() { sqlite3_reset(m_statement); }
    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;

    [[nodiscard]] bool step() {
        const int code = sqlite3_step(m_statement);
        if (code != SQLITE_ROW && code != SQLITE_DONE)
            throw SQLite::Exception(m_handle, code);
        return code == SQLITE_ROW;
    }
    [[nodiscard]] int columns() const { return sqlite3_column_count(m_statement); }
    [[nodiscard]] qint64 integer(int column) const { return sqlite3_column_int64(m_statement, column); }
    [[nodiscard]] Cell cell(int column) const {
        switch (sqlite3_column_type(m_statement, column)) {
        case SQLITE_INTEGER:
            return integer(column);
        case SQLITE_FLOAT:
            return sqlite3_column_double(m_statement, column);
        case SQLITE_TEXT:
            return QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column)),
                                     sqlite3_column_bytes(m_statement, column));
        case SQLITE_BLOB:
            return QByteArray(static_cast<const char*>(sqlite3_column_blob(m_statement, column)),
                              sqlite3_column_bytes(m_statement, column));
        default:
            return std::monostate{};
        }
    }

private:
    void check(int code) const {
        if (code != SQLITE_OK)
            throw SQLite::Exception(m_handle, code);
    }
    int bind(int index, std::monostate) { return sqlite3_bind_null(m_statement, index); }
    int bind(int index, qint64 value) { return sqlite3_bind_int64(m_statement, index, value); }
    int bind(int index, double value) { return sqlite3_bind_double(m_statement, index, value); }
    int bind(int index, const QString& value) {
        const QByteArray text = value.toUtf8();
        return sqlite3_bind_text(m_statement, index, text.constData(), int(text.size()), SQLITE_TRANSIENT);
    }
    int bind(int index, const QByteArray& value) {
        return sqlite3_bind_blob(m_statement, index, value.constData(), int(value.size()), SQLITE_TRANSIENT);
    }

    sqlite3* m_handle;
    sqlite3_stmt* m_statement;
};

} // namespace

std::vector<qint64> runIds(Connection& connection, const query::CompiledQuery& query) {
    Running statement(connection, query);
    std::vector<qint64> ids;
    while (statement.step())
        ids.push_back(statement.integer(0));
    return ids;
}

std::vector<qint64> runGroupedIds(Connection& connection, const query::CompiledQuery& query,
                                  std::vector<IdGroup>& groups) {
    Running statement(connection, query);
    std::vector<qint64> ids;
    while (statement.step()) {
        ids.push_back(statement.integer(0));
        Cell value = statement.cell(1);
        if (groups.empty() || groups.back().value != value)
            groups.push_back({std::move(value), 0});
        ++groups.back().count;
    }
    return ids;
}

std::vector<std::vector<Cell>> runRows(Connection& connection, const query::CompiledQuery& query) {
    Running statement(connection, query);
    std::vector<std::vector<Cell>> rows;
    while (statement.step()) {
        std::vector<Cell>& row = rows.emplace_back();
        row.reserve(static_cast<std::size_t>(statement.columns()));
        for (int column = 0; column < statement.columns(); ++column)
            row.push_back(statement.cell(column));
    }
    return rows;
}

void inSnapshot(Connection& connection, const std::function<void()>& work) {
    connection.execute("BEGIN");
    try {
        work();
    } catch (...) {
        connection.database().tryExec("ROLLBACK");
        throw;
    }
    connection.execute("COMMIT");
}

qint64 newestTransaction(Connection& connection) {
    SQLite::Statement& s = connection.statement("SELECT coalesce(max(id), 0) FROM log_tx");
    const qint64 newest = step(s) ? columnInt(s, 0) : 0;
    s.reset();
    return newest;
}

} // namespace tenure::store
