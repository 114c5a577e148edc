// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/transaction_log.h"

#include "domain/uuid.h"
#include "store/changeset.h"
#include "store/sql.h"

namespace tenure::store {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array kindNames{"user"_L1, "import"_L1, "rule"_L1, "sync"_L1};

#define LOG_COLUMNS                                                                                          \
    "SELECT id, kind, author, label, at, rows, undoes, undone_by, depth, kept, usage_batch FROM log_tx "

LogEntry readEntry(SQLite::Statement& s) {
    LogEntry entry;
    entry.id = columnId<domain::TransactionId>(s, 0);
    const QString kind = columnText(s, 1);
    for (std::size_t i = 0; i < kindNames.size(); ++i) {
        if (kind == kindNames[i])
            entry.kind = static_cast<AuthorKind>(i);
    }
    entry.author = columnText(s, 2);
    entry.label = columnText(s, 3);
    entry.at = QDateTime::fromString(columnText(s, 4), Qt::ISODateWithMs);
    entry.rows = static_cast<int>(columnInt(s, 5));
    entry.undoes = columnId<domain::TransactionId>(s, 6);
    entry.undoneBy = columnId<domain::TransactionId>(s, 7);
    entry.depth = static_cast<int>(columnInt(s, 8));
    entry.kept = columnInt(s, 9);
    entry.usageBatch = columnInt(s, 10);
    return entry;
}

std::optional<LogEntry> one(SQLite::Statement& s) {
    std::optional<LogEntry> entry;
    if (step(s))
        entry = readEntry(s);
    s.reset();
    return entry;
}

} // namespace

domain::TransactionId beginEntry(Connection& connection, const TransactionInfo& info, QDateTime now,
                                 const LogEntry* undoes) {
    SQLite::Statement& s = connection.statement("INSERT INTO log_tx (uuid, kind, author, label, at, schema, "
                                                "rows, undoes, depth) VALUES (?,?,?,?,?,?,0,?,?)");
    bindBlob(s, 1, domain::newUuid(now));
    bindText(s, 2, kindNames[static_cast<std::size_t>(info.kind)]);
    bindText(s, 3, info.author);
    bindText(s, 4, info.label);
    bindText(s, 5, instantText(now));
    bindInt(s, 6, currentSchema());
    bindId(s, 7, undoes != nullptr ? undoes->id : domain::TransactionId{});
    bindInt(s, 8, undoes != nullptr ? undoes->depth + 1 : 0);
    run(s);
    return {connection.database().getLastInsertRowid()};
}

void finishEntry(Connection& connection, domain::TransactionId id, int rows, qint64 kept, qint64 usageBatch) {
    SQLite::Statement& s =
        connection.statement("UPDATE log_tx SET rows = ?, kept = ?, usage_batch = nullif(?, 0) WHERE id = ?");
    bindInt(s, 1, rows);
    bindInt(s, 2, kept);
    bindInt(s, 3, usageBatch);
    bindId(s, 4, id);
    run(s);
}

void markUndone(Connection& connection, domain::TransactionId undone, domain::TransactionId by) {
    SQLite::Statement& s = connection.statement("UPDATE log_tx SET undone_by = ? WHERE id = ?");
    bindId(s, 1, by);
    bindId(s, 2, undone);
    run(s);
}

std::optional<LogEntry> logEntry(Connection& connection, domain::TransactionId id) {
    SQLite::Statement& s = connection.statement(LOG_COLUMNS "WHERE id = ?");
    bindId(s, 1, id);
    return one(s);
}

std::optional<LogEntry> nextToUndo(Connection& connection) {
    return one(connection.statement(LOG_COLUMNS "WHERE depth % 2 = 0 AND undone_by IS NULL AND kind IN "
                                                "('user', 'import') ORDER BY id DESC LIMIT 1"));
}

std::optional<LogEntry> nextToRedo(Connection& connection) {
    return one(connection.statement(
        LOG_COLUMNS
        "WHERE depth % 2 = 1 AND undone_by IS NULL AND kind IN ('user', 'import') AND id > "
        "(SELECT coalesce(max(id), 0) FROM log_tx WHERE depth = 0 AND kind IN ('user', 'import')) "
        "ORDER BY id DESC LIMIT 1"));
}

bool stands(Connection& connection, const LogEntry& entry) {
    if (!entry.undoneBy.isValid())
        return true;
    const std::optional<LogEntry> by = logEntry(connection, entry.undoneBy);
    return by && !stands(connection, *by);
}

QByteArray changesetOf(Connection& connection, domain::TransactionId id, int part) {
    SQLite::Statement& s = connection.statement("SELECT changeset FROM log_part WHERE tx = ? AND part = ?");
    bindId(s, 1, id);
    bindInt(s, 2, part);
    QByteArray packed;
    if (step(s))
        packed = columnBlob(s, 0);
    s.reset();
    return unpackChangeset(packed);
}

int partCount(Connection& connection, domain::TransactionId id) {
    SQLite::Statement& s = connection.statement("SELECT count(*) FROM log_part WHERE tx = ?");
    bindId(s, 1, id);
    const int count = step(s) ? static_cast<int>(columnInt(s, 0)) : 0;
    s.reset();
    return count;
}

} // namespace tenure::store
