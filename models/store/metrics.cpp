// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/metrics.h"

#include "domain/uuid.h"
#include "store/rows.h"
#include "store/transaction.h"

namespace tenure::store {

using domain::Metric;
using domain::MetricId;

namespace {

#define METRIC_COLUMNS "key, label, unit, aggregate"

void bind(SQLite::Statement& statement, const Metric& metric) {
    Binder(statement, 2).text(metric.key).text(metric.label).text(metric.unit).key(metric.aggregate);
}

Metric read(SQLite::Statement& statement) {
    RowReader row(statement);
    Metric metric;
    metric.id = row.id<MetricId>();
    metric.key = row.text();
    metric.label = row.text();
    metric.unit = row.text();
    metric.aggregate = row.key<domain::MetricAggregate>();
    return metric;
}

} // namespace

std::vector<Metric> Metrics::all() const {
    return allRows(m_connection.statement("SELECT id, " METRIC_COLUMNS " FROM metric ORDER BY id"), read);
}

std::optional<Metric> Metrics::find(MetricId id) const {
    SQLite::Statement& s = m_connection.statement("SELECT id, " METRIC_COLUMNS " FROM metric WHERE id = ?");
    bindId(s, 1, id);
    return firstRow(s, read);
}

std::optional<Metric> Metrics::byKey(const QString& key) const {
    for (const Metric& metric : all()) {
        if (metric.key.compare(key, Qt::CaseInsensitive) == 0)
            return metric;
    }
    return std::nullopt;
}

MetricId Metrics::insert(Transaction& transaction, const Metric& metric) {
    SQLite::Statement& s =
        m_connection.statement("INSERT INTO metric (uuid, " METRIC_COLUMNS ") VALUES (?, ?, ?, ?, ?)");
    bindBlob(s, 1, domain::newUuid(transaction.now()));
    bind(s, metric);
    run(s);
    const MetricId id{m_connection.database().getLastInsertRowid()};
    transaction.wrote();
    return id;
}

bool Metrics::update(Transaction& transaction, const Metric& metric) {
    const std::optional<Metric> stored = find(metric.id);
    Q_ASSERT(stored);
    if (*stored == metric)
        return false;
    SQLite::Statement& s =
        m_connection.statement("UPDATE metric SET (" METRIC_COLUMNS ") = (?2, ?3, ?4, ?5) WHERE id = ?1");
    bindId(s, 1, metric.id);
    bind(s, metric);
    run(s);
    transaction.wrote();
    return true;
}

} // namespace tenure::store
