// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/query_runner.h"

#include "store/sql.h"

namespace tenure::store {

namespace {

struct Bind {
    SQLite::Statement& statement;
    int index;

    void operator()(std::monostate) const { statement.bind(index); }
    void operator()(qint64 value) const { bindInt(statement, index, value); }
    void operator()(double value) const { statement.bind(index, value); }
    void operator()(const QString& value) const { bindText(statement, index, value); }
    void operator()(const QByteArray& value) const { bindBlob(statement, index, value); }
};

std::unique_ptr<SQLite::Statement> prepared(Connection& connection, const query::CompiledQuery& query) {
    auto statement = connection.prepare(query.sql);
    for (std::size_t i = 0; i < query.parameters.size(); ++i)
        std::visit(Bind{*statement, static_cast<int>(i) + 1}, query.parameters[i]);
    return statement;
}

Cell cellOf(SQLite::Statement& statement, int column) {
    const SQLite::Column value = statement.getColumn(column);
    if (value.isNull())
        return std::monostate{};
    if (value.isInteger())
        return static_cast<qint64>(value.getInt64());
    if (value.isFloat())
        return value.getDouble();
    if (value.isBlob())
        return columnBlob(statement, column);
    return columnText(statement, column);
}

} // namespace

std::vector<qint64> runIds(Connection& connection, const query::CompiledQuery& query) {
    const auto statement = prepared(connection, query);
    std::vector<qint64> ids;
    while (statement->executeStep())
        ids.push_back(columnInt(*statement, 0));
    return ids;
}

std::vector<qint64> runGroupedIds(Connection& connection, const query::CompiledQuery& query,
                                  std::vector<IdGroup>& groups) {
    const auto statement = prepared(connection, query);
    std::vector<qint64> ids;
    while (statement->executeStep()) {
        ids.push_back(columnInt(*statement, 0));
        Cell value = cellOf(*statement, 1);
        if (groups.empty() || groups.back().value != value)
            groups.push_back({std::move(value), 0});
        ++groups.back().count;
    }
    return ids;
}

std::vector<std::vector<Cell>> runRows(Connection& connection, const query::CompiledQuery& query) {
    const auto statement = prepared(connection, query);
    std::vector<std::vector<Cell>> rows;
    while (statement->executeStep()) {
        std::vector<Cell>& row = rows.emplace_back();
        row.reserve(static_cast<std::size_t>(statement->getColumnCount()));
        for (int column = 0; column < statement->getColumnCount(); ++column)
            row.push_back(cellOf(*statement, column));
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
