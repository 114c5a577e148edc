// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/usage.h"

#include "store/rows.h"
#include "store/transaction.h"

namespace tenure::store {

using domain::AccountId;
using domain::MetricId;
using domain::UsagePoint;

namespace {

UsagePoint readPoint(SQLite::Statement& statement) {
    RowReader row(statement);
    UsagePoint point;
    point.account = row.id<AccountId>();
    point.metric = row.id<MetricId>();
    point.day = QDate::fromJulianDay(row.integer());
    point.value = row.real();
    return point;
}

bool setUndone(Connection& connection, qint64 batch, bool undone) {
    SQLite::Statement& s =
        connection.statement("UPDATE usage_batch SET undone = ?2 WHERE id = ?1 AND undone <> ?2");
    Binder(s, 1).integer(batch).integer(undone ? 1 : 0);
    return runCounting(s) > 0;
}

void runForBatch(Connection& connection, const char* sql, qint64 batch) {
    SQLite::Statement& s = connection.statement(sql);
    bindInt(s, 1, batch);
    run(s);
}

/// Where another batch lies on a layer of @p batch: that layer moves to usage_undone, and the other batch
/// lies on what was under it.
void takeOutCovered(Connection& connection, qint64 batch) {
    runForBatch(
        connection,
        "INSERT INTO usage_undone (batch, account_id, metric_id, day, value) "
        "SELECT ?1, account_id, metric_id, day, prior_value FROM usage_overwritten WHERE prior_batch = ?1",
        batch);
    runForBatch(
        connection,
        "UPDATE usage_overwritten SET (prior_value, prior_batch) = (u.prior_value, u.prior_batch) "
        "FROM usage_overwritten u WHERE usage_overwritten.prior_batch = ?1 AND u.batch = ?1 "
        "AND u.account_id = usage_overwritten.account_id AND u.metric_id = usage_overwritten.metric_id "
        "AND u.day = usage_overwritten.day",
        batch);
    runForBatch(connection, "DELETE FROM usage_overwritten WHERE prior_batch = ?1", batch);
}

} // namespace

std::vector<UsagePoint> Usage::ofAccount(AccountId account) const {
    SQLite::Statement& s = m_connection.statement(
        "SELECT account_id, metric_id, day, value FROM usage WHERE account_id = ? ORDER BY day, metric_id");
    bindId(s, 1, account);
    return allRows(s, readPoint);
}

std::vector<UsageBatchInfo> Usage::batches() const {
    SQLite::Statement& s =
        m_connection.statement("SELECT id, source, label, imported_at, undone FROM usage_batch ORDER BY id");
    return allRows(s, [](SQLite::Statement& statement) {
        RowReader row(statement);
        UsageBatchInfo batch;
        batch.id = row.integer();
        batch.source = row.text();
        batch.label = row.text();
        batch.importedAt = QDateTime::fromString(row.text(), Qt::ISODateWithMs);
        batch.undone = row.flag();
        return batch;
    });
}

std::optional<QDate> Usage::lastReported(MetricId metric) const {
    SQLite::Statement& s = m_connection.statement("SELECT MAX(day) FROM usage_day WHERE metric_id = ?");
    bindId(s, 1, metric);
    const auto day = firstRow(s, [](SQLite::Statement& row) { return columnOptional(row, 0); });
    return day && *day ? std::optional(QDate::fromJulianDay(**day)) : std::nullopt;
}

bool Usage::undoBatch(Transaction& transaction, qint64 batch) {
    if (!setUndone(m_connection, batch, true))
        return false;
    takeOutCovered(m_connection, batch);
    UsageBatch changes(transaction, batch);
    // No index on the batch: undoing an import may read all points, importing ten million must not pay for
    // it.
    SQLite::Statement points(
        m_connection.database(),
        "SELECT u.account_id, u.metric_id, u.day, u.value, o.prior_value FROM usage u "
        "LEFT JOIN usage_overwritten o ON o.batch = u.batch AND o.account_id = u.account_id "
        "AND o.metric_id = u.metric_id AND o.day = u.day WHERE u.batch = ?");
    bindInt(points, 1, batch);
    while (step(points)) {
        const UsagePoint point = readPoint(points);
        const bool uncovers = !points.isColumnNull(4);
        const double under = uncovers ? points.getColumn(4).getDouble() : 0;
        changes.count(point.metric.value, point.day.toJulianDay(), under - point.value, uncovers ? 0 : -1);
        changes.touch(point.account);
    }
    points.reset();
    runForBatch(m_connection,
                "INSERT INTO usage_undone (batch, account_id, metric_id, day, value) "
                "SELECT ?1, account_id, metric_id, day, value FROM usage WHERE batch = ?1",
                batch);
    runForBatch(m_connection, "DELETE FROM usage WHERE batch = ?1", batch);
    runForBatch(m_connection,
                "INSERT OR IGNORE INTO usage (account_id, metric_id, day, value, batch) "
                "SELECT account_id, metric_id, day, prior_value, prior_batch FROM usage_overwritten "
                "WHERE batch = ?1",
                batch);
    runForBatch(m_connection, "DELETE FROM usage_overwritten WHERE batch = ?1", batch);
    changes.finish();
    runForBatch(m_connection, "DELETE FROM usage_day WHERE batch = ?1", batch);
    return true;
}

bool Usage::redoBatch(Transaction& transaction, qint64 batch) {
    if (!setUndone(m_connection, batch, false))
        return false;
    UsageBatch changes(transaction, batch);
    SQLite::Statement points(m_connection.database(),
                             "SELECT account_id, metric_id, day, value FROM usage_undone WHERE batch = ?");
    bindInt(points, 1, batch);
    while (step(points)) {
        const UsagePoint point = readPoint(points);
        changes.layer(point, point.day.toJulianDay());
    }
    points.reset();
    runForBatch(m_connection, "DELETE FROM usage_undone WHERE batch = ?1", batch);
    changes.finish();
    return true;
}

void Usage::rebuildTotals() {
    m_connection.execute("DELETE FROM usage_total;"
                         "INSERT INTO usage_total (metric_id, day, total, accounts) "
                         "SELECT metric_id, day, SUM(value), COUNT(*) FROM usage GROUP BY metric_id, day");
}

} // namespace tenure::store
