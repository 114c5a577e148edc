// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sql.h"
#include "store/undo.h"

#include <sqlite3.h>

#include <cstring>
#include <string>

namespace tenure::store {

using namespace Qt::Literals::StringLiterals;

namespace {

// temp.undo_row holds every row of the transaction: op is its earliest change (what undoing ends in), refs a
// bit for each reference whose column the undo sets back, verdict why it is kept (0: it is not).
constexpr int verdictRevert = 0;
constexpr int verdictChanged = 1;
constexpr int verdictReferred = 2;
constexpr int verdictParentGone = 3;
constexpr int verdictGone = 4;
constexpr int verdictNothing = 9; ///< already as the undo would leave it

bool sameValue(sqlite3_value* expected, const SQLite::Column& actual) {
    const int type = actual.getType();
    if (type != sqlite3_value_type(expected))
        return false;
    switch (type) {
    case SQLITE_NULL:
        return true;
    case SQLITE_INTEGER:
        return sqlite3_value_int64(expected) == actual.getInt64();
    case SQLITE_FLOAT:
        return sqlite3_value_double(expected) == actual.getDouble();
    default:
        break;
    }
    const int size = sqlite3_value_bytes(expected);
    return size == actual.getBytes() &&
           (size == 0 ||
            std::memcmp(sqlite3_value_blob(expected), actual.getBlob(), static_cast<std::size_t>(size)) == 0);
}

const char* selectRow(Table table) {
    static const auto texts = [] {
        std::array<std::string, tableCount> sql;
        for (int i = 0; i < tableCount; ++i)
            sql[static_cast<std::size_t>(i)] =
                std::string("SELECT * FROM main.") + tableName(static_cast<Table>(i)) + " WHERE id = ?";
        return sql;
    }();
    return texts[static_cast<std::size_t>(table)].c_str();
}

qint64 referenceBits(const ChangesetReader& change) {
    qint64 bits = 0;
    for (std::size_t i = 0; i < references().size(); ++i) {
        const Reference& reference = references()[i];
        if (reference.from == change.table() && change.op() == ChangeOp::Update &&
            reference.columnIndex < change.columns() && change.after(reference.columnIndex) != nullptr)
            bits |= qint64(1) << i;
    }
    return bits;
}

} // namespace

UndoPlan::UndoPlan(Connection& connection, LogEntry entry)
    : m_connection(connection), m_entry(std::move(entry)) {
    connection.execute(
        "CREATE TEMP TABLE IF NOT EXISTS undo_row (tbl INTEGER, id INTEGER, op INTEGER, refs INTEGER,"
        " verdict INTEGER, round INTEGER, PRIMARY KEY (tbl, id)) WITHOUT ROWID;"
        "CREATE TEMP TABLE IF NOT EXISTS undo_need (tbl INTEGER, id INTEGER, to_tbl INTEGER, to_id INTEGER);"
        "CREATE INDEX IF NOT EXISTS temp.undo_need_row ON undo_need (tbl, id);"
        "DELETE FROM temp.undo_row; DELETE FROM temp.undo_need");
}

void UndoPlan::prepare() {
    m_parts = partCount(m_connection, m_entry.id);
    for (int part = m_parts - 1; part >= 0; --part)
        judgePart(changesetOf(m_connection, m_entry.id, part));
    keepReferred();
    keepOrphans();
}

void UndoPlan::judgePart(const QByteArray& changeset) {
    ChangesetReader change(changeset);
    while (change.next()) {
        if (change.columns() > m_connection.statement(selectRow(change.table())).getColumnCount())
            damagedLogEntry(u"it has more columns than its table"_s);
        SQLite::Statement& known = m_connection.statement(
            "UPDATE temp.undo_row SET op = ?, refs = refs | ? WHERE tbl = ? AND id = ?");
        bindInt(known, 1, static_cast<int>(change.op()));
        bindInt(known, 2, referenceBits(change));
        bindInt(known, 3, static_cast<int>(change.table()));
        bindInt(known, 4, change.row());
        // Parts come newest first: a row seen before was judged by its last change, this one is earlier.
        const bool seen = m_parts > 1 && known.exec() > 0;
        noteMissingParents(change);
        if (seen)
            continue;
        SQLite::Statement& add = m_connection.statement(
            "INSERT INTO temp.undo_row (tbl, id, op, refs, verdict, round) VALUES (?, ?, ?, ?, ?, 0)");
        bindInt(add, 1, static_cast<int>(change.table()));
        bindInt(add, 2, change.row());
        bindInt(add, 3, static_cast<int>(change.op()));
        bindInt(add, 4, referenceBits(change));
        bindInt(add, 5, judge(change));
        run(add);
    }
}

int UndoPlan::judge(const ChangesetReader& change) {
    SQLite::Statement& now = m_connection.statement(selectRow(change.table()));
    bindInt(now, 1, change.row());
    const bool exists = now.executeStep();
    int verdict = verdictRevert;
    switch (change.op()) {
    case ChangeOp::Delete:
        verdict = exists ? verdictChanged : verdictRevert;
        break;
    case ChangeOp::Insert:
        verdict = exists ? verdictRevert : verdictNothing;
        break;
    case ChangeOp::Update:
        verdict = exists ? verdictRevert : verdictGone;
        break;
    }
    if (exists && change.op() != ChangeOp::Delete) {
        for (int column = 1; column < change.columns(); ++column) {
            sqlite3_value* left = change.after(column);
            if (left != nullptr && !sameValue(left, now.getColumn(column)))
                verdict = verdictChanged;
        }
        if (change.op() == ChangeOp::Insert && hasLaterValues(change))
            verdict = verdictChanged;
    }
    now.reset();
    return verdict;
}

/// Whether a column that the table did not have at the time of the change holds more than its default now.
bool UndoPlan::hasLaterValues(const ChangesetReader& change) {
    auto& statement = m_laterValues[{change.table(), change.columns()}];
    if (!statement) {
        SQLite::Statement later(m_connection.database(),
                                "SELECT name, coalesce(dflt_value, 'NULL') FROM pragma_table_info(?) "
                                "WHERE cid >= ? ORDER BY cid");
        later.bind(1, tableName(change.table()));
        later.bind(2, change.columns());
        std::string differs = "0";
        while (later.executeStep())
            differs +=
                " OR " + later.getColumn(0).getString() + " IS NOT (" + later.getColumn(1).getString() + ")";
        statement = std::make_unique<SQLite::Statement>(m_connection.database(),
                                                        std::string("SELECT ") + differs + " FROM main." +
                                                            tableName(change.table()) + " WHERE id = ?");
    }
    bindInt(*statement, 1, change.row());
    const bool found = statement->executeStep() && statement->getColumn(0).getInt() != 0;
    statement->reset();
    return found;
}

void UndoPlan::noteMissingParents(const ChangesetReader& change) {
    if (change.op() == ChangeOp::Insert)
        return;
    for (const Reference& reference : references()) {
        if (reference.from != change.table() || reference.columnIndex >= change.columns())
            continue;
        sqlite3_value* value = change.before(reference.columnIndex);
        if (value == nullptr || sqlite3_value_type(value) != SQLITE_INTEGER)
            continue;
        SQLite::Statement& parent = m_connection.statement(selectRow(reference.to));
        bindInt(parent, 1, sqlite3_value_int64(value));
        const bool exists = parent.executeStep();
        parent.reset();
        if (exists)
            continue;
        SQLite::Statement& need =
            m_connection.statement("INSERT INTO temp.undo_need (tbl, id, to_tbl, to_id) VALUES (?, ?, ?, ?)");
        bindInt(need, 1, static_cast<int>(change.table()));
        bindInt(need, 2, change.row());
        bindInt(need, 3, static_cast<int>(reference.to));
        bindInt(need, 4, sqlite3_value_int64(value));
        run(need);
    }
}

void UndoPlan::keepReferred() {
    // First all rows that stay, later those that were kept in the round before.
    for (int round = 1;; ++round) {
        int kept = 0;
        for (std::size_t i = 0; i < references().size(); ++i) {
            const Reference& reference = references()[i];
            const std::string child = std::string("main.") + tableName(reference.from);
            const std::string stays =
                round == 1
                    ? "EXISTS (SELECT 1 FROM " + child + " c WHERE c." + reference.column +
                          " = undo_row.id AND NOT EXISTS (SELECT 1 FROM temp.undo_row u WHERE u.tbl = ?3 AND "
                          "u.id = c.id AND u.verdict = 0 AND (u.op = 18 OR (u.refs & ?4) <> 0)))"
                    : std::string("id IN (SELECT c.") + reference.column +
                          " FROM temp.undo_row u CROSS JOIN " + child +
                          " c ON c.id = u.id WHERE u.tbl = ?3 AND u.round = ?4 AND u.verdict <> 0)";
            SQLite::Statement keep(
                m_connection.database(),
                "UPDATE temp.undo_row SET verdict = 2, round = ?2 WHERE tbl = ?1 AND op = 18 AND "
                "verdict = 0 AND " +
                    stays);
            static_assert(SQLITE_INSERT == 18 && verdictReferred == 2);
            bindInt(keep, 1, static_cast<int>(reference.to));
            bindInt(keep, 2, round);
            bindInt(keep, 3, static_cast<int>(reference.from));
            bindInt(keep, 4, round == 1 ? qint64(1) << i : round - 1);
            kept += keep.exec();
        }
        if (kept == 0)
            return;
    }
}

void UndoPlan::keepOrphans() {
    SQLite::Statement keep(
        m_connection.database(),
        "UPDATE temp.undo_row SET verdict = ? WHERE verdict = 0 AND EXISTS (SELECT 1 FROM "
        "temp.undo_need n WHERE n.tbl = undo_row.tbl AND n.id = undo_row.id AND NOT EXISTS (SELECT 1 "
        "FROM temp.undo_row p WHERE p.tbl = n.to_tbl AND p.id = n.to_id AND p.op = ? AND "
        "p.verdict = 0))");
    for (;;) {
        keep.reset();
        bindInt(keep, 1, verdictParentGone);
        bindInt(keep, 2, SQLITE_DELETE);
        if (keep.exec() == 0)
            return;
    }
}

qint64 UndoPlan::keptRows() {
    return m_connection.database()
        .execAndGet("SELECT count(*) FROM temp.undo_row WHERE verdict BETWEEN 1 AND 8")
        .getInt64();
}

std::vector<KeptRow> UndoPlan::keptSample(int limit) {
    std::vector<KeptRow> rows;
    SQLite::Statement& s = m_connection.statement(
        "SELECT tbl, id, verdict FROM temp.undo_row WHERE verdict BETWEEN 1 AND 8 ORDER BY tbl, id LIMIT ?");
    bindInt(s, 1, limit);
    while (s.executeStep()) {
        KeptRow row;
        row.table = static_cast<Table>(columnInt(s, 0));
        row.row = columnInt(s, 1);
        switch (columnInt(s, 2)) {
        case verdictChanged:
            row.reason = KeptRow::Reason::ChangedSince;
            break;
        case verdictReferred:
            row.reason = KeptRow::Reason::Referred;
            break;
        case verdictParentGone:
            row.reason = KeptRow::Reason::ParentGone;
            break;
        default:
            row.reason = KeptRow::Reason::GoneSince;
            break;
        }
        rows.push_back(row);
    }
    s.reset();
    for (KeptRow& row : rows)
        nameKeptRow(m_connection, row);
    return rows;
}

} // namespace tenure::store
