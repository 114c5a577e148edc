// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Each point is a pile of layers ordered by batch: usage holds the top one, usage_overwritten what lies under
// the layer of its batch. A pile never holds an undone batch, so the book is a function of the batches that
// are not undone.
#include "store/rows.h"
#include "store/transaction.h"
#include "store/usage.h"

#include <algorithm>

namespace tenure::store {

using domain::UsagePoint;

namespace {

struct Layer {
    qint64 batch = 0;
    double value = 0;
};

std::optional<Layer> topLayer(Connection& connection, const UsagePoint& point, qint64 day) {
    SQLite::Statement& s = connection.statement(
        "SELECT batch, value FROM usage WHERE account_id = ? AND metric_id = ? AND day = ?");
    Binder(s, 1).id(point.account).id(point.metric).integer(day);
    return firstRow(s, [](SQLite::Statement& row) {
        return Layer{columnInt(row, 0), row.getColumn(1).getDouble()};
    });
}

/// What lies under the layer of @p batch.
std::optional<Layer> layerUnder(Connection& connection, const UsagePoint& point, qint64 day, qint64 batch) {
    SQLite::Statement& s =
        connection.statement("SELECT prior_batch, prior_value FROM usage_overwritten "
                             "WHERE account_id = ? AND metric_id = ? AND day = ? AND batch = ?");
    Binder(s, 1).id(point.account).id(point.metric).integer(day).integer(batch);
    return firstRow(s, [](SQLite::Statement& row) {
        return Layer{columnInt(row, 0), row.getColumn(1).getDouble()};
    });
}

void setTop(Connection& connection, const UsagePoint& point, qint64 day, const Layer& layer) {
    SQLite::Statement& s = connection.statement(
        "INSERT OR REPLACE INTO usage (account_id, metric_id, day, value, batch) VALUES (?, ?, ?, ?, ?)");
    Binder(s, 1).id(point.account).id(point.metric).integer(day).real(layer.value).integer(layer.batch);
    run(s);
}

void setUnder(Connection& connection, const UsagePoint& point, qint64 day, qint64 batch, const Layer& under) {
    SQLite::Statement& s = connection.statement("INSERT OR REPLACE INTO usage_overwritten (account_id, "
                                                "metric_id, day, batch, prior_value, prior_batch) "
                                                "VALUES (?, ?, ?, ?, ?, ?)");
    Binder(s, 1)
        .id(point.account)
        .id(point.metric)
        .integer(day)
        .integer(batch)
        .real(under.value)
        .integer(under.batch);
    run(s);
}

} // namespace

UsageBatch::UsageBatch(Transaction& transaction, const QString& source, const QString& label)
    : m_transaction(transaction), m_isNew(true) {
    SQLite::Statement& s = transaction.connection().statement(
        "INSERT INTO usage_batch (source, label, tx, imported_at) VALUES (?, ?, ?, ?)");
    Binder(s, 1)
        .text(source)
        .text(label)
        .integer(transaction.id().value)
        .text(instantText(transaction.now()));
    run(s);
    m_batch = transaction.connection().database().getLastInsertRowid();
    transaction.setUsageBatch(m_batch);
}

void UsageBatch::add(const UsagePoint& point) {
    const qint64 day = point.day.toJulianDay();
    SQLite::Statement& s = m_transaction.connection().statement(
        "INSERT OR IGNORE INTO usage (account_id, metric_id, day, value, batch) VALUES (?, ?, ?, ?, ?)");
    Binder(s, 1).id(point.account).id(point.metric).integer(day).real(point.value).integer(m_batch);
    if (runCounting(s) == 0) {
        overwrite(point, day);
        return;
    }
    ++m_inserted;
    count(point.metric.value, day, point.value, 1);
    touch(point.account);
}

void UsageBatch::overwrite(const UsagePoint& point, qint64 day) {
    Connection& connection = m_transaction.connection();
    const Layer top = topLayer(connection, point, day).value_or(Layer{});
    // Counts as reported in any case.
    count(point.metric.value, day, point.value - top.value, 0);
    if (top.value == point.value) {
        ++m_unchanged;
        return;
    }
    if (top.batch != m_batch) {
        setUnder(connection, point, day, m_batch, top);
        ++m_changed;
    }
    setTop(connection, point, day, {m_batch, point.value});
    touch(point.account);
}

void UsageBatch::layer(const UsagePoint& point, qint64 day) {
    Connection& connection = m_transaction.connection();
    touch(point.account);
    std::optional<Layer> below = topLayer(connection, point, day);
    if (!below || below->batch < m_batch) {
        if (below)
            setUnder(connection, point, day, m_batch, *below);
        setTop(connection, point, day, {m_batch, point.value});
        count(point.metric.value, day, point.value - (below ? below->value : 0), below ? 0 : 1);
        return;
    }
    Layer above = *below;
    while ((below = layerUnder(connection, point, day, above.batch)) && below->batch > m_batch)
        above = *below;
    if (below)
        setUnder(connection, point, day, m_batch, *below);
    setUnder(connection, point, day, above.batch, {m_batch, point.value});
    count(point.metric.value, day, 0, 0);
}

void UsageBatch::report(domain::MetricId metric, QDate day) {
    count(metric.value, day.toJulianDay(), 0, 0);
}

void UsageBatch::count(qint64 metric, qint64 day, double value, int accounts) {
    const Day key{metric, day};
    if (m_lastTotal == m_totals.end() || !(m_lastTotal->first == key))
        m_lastTotal = m_totals.try_emplace(key).first;
    m_lastTotal->second.sum += value;
    m_lastTotal->second.accounts += accounts;
}

void UsageBatch::touch(domain::AccountId account) {
    if (account == m_lastAccount)
        return;
    m_lastAccount = account;
    m_transaction.addUsageAccount(account);
}

bool UsageBatch::reportsNewDays() {
    SQLite::Statement& s = m_transaction.connection().statement(
        "SELECT 1 FROM usage_day WHERE metric_id = ? AND day = ? LIMIT 1");
    return std::any_of(m_totals.begin(), m_totals.end(), [&s](const auto& total) {
        Binder(s, 1).integer(total.first.metric).integer(total.first.day);
        const bool known = step(s);
        s.reset();
        return !known;
    });
}

void UsageBatch::finish() {
    Connection& connection = m_transaction.connection();
    if (m_isNew && m_inserted == 0 && m_changed == 0 && !reportsNewDays()) {
        SQLite::Statement& s = connection.statement("DELETE FROM usage_batch WHERE id = ?");
        bindInt(s, 1, m_batch);
        run(s);
        m_transaction.setUsageBatch(0);
        return;
    }
    for (const auto& [key, total] : m_totals) {
        SQLite::Statement& reported =
            connection.statement("INSERT OR IGNORE INTO usage_day (metric_id, day, batch) VALUES (?, ?, ?)");
        Binder(reported, 1).integer(key.metric).integer(key.day).integer(m_batch);
        run(reported);
        SQLite::Statement& sum = connection.statement(
            "INSERT INTO usage_total (metric_id, day, total, accounts) VALUES (?1, ?2, ?3, ?4) "
            "ON CONFLICT DO UPDATE SET total = total + ?3, accounts = accounts + ?4");
        Binder(sum, 1).integer(key.metric).integer(key.day).real(total.sum).integer(total.accounts);
        run(sum);
    }
    connection.execute("DELETE FROM usage_total WHERE accounts = 0");
    m_totals.clear();
    m_lastTotal = m_totals.end();
}

} // namespace tenure::store
