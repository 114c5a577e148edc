// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/field_sql.h"

namespace tenure::query {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Days as the usage tables count them, both included.
struct Days {
    qint64 from;
    qint64 to;
};

Days windowEnding(QDate last, const Duration& length) {
    return {shifted(last, length, -1).toJulianDay() + 1, last.toJulianDay()};
}

Fragment inWindow(domain::MetricId metric, Days days) {
    return "metric_id = "_L1 + bound(metric.value) + " AND day BETWEEN "_L1 + bound(days.from) + " AND "_L1 +
           bound(days.to);
}

Fragment sourceReported(domain::MetricId metric, Days days) {
    return "EXISTS (SELECT 1 FROM usage_day WHERE "_L1 + inWindow(metric, days) + ")"_L1;
}

Fragment rowsOfAccount(QLatin1StringView aggregate, domain::MetricId metric, Days days) {
    return "SELECT "_L1 + sql(aggregate) + " FROM usage WHERE account_id = f.account_id AND "_L1 +
           inWindow(metric, days);
}

Fragment addedUp(UsageWay way, domain::MetricId metric, Days days) {
    switch (way) {
    case UsageWay::Sum:
        return "("_L1 + rowsOfAccount("total(value)"_L1, metric, days) + ")"_L1;
    case UsageWay::Mean:
        return "("_L1 + rowsOfAccount("coalesce(avg(value), 0.0)"_L1, metric, days) + ")"_L1;
    case UsageWay::Max:
        return "("_L1 + rowsOfAccount("coalesce(max(value), 0.0)"_L1, metric, days) + ")"_L1;
    case UsageWay::Days:
        return "("_L1 + rowsOfAccount("count(*)"_L1, metric, days) + ")"_L1;
    case UsageWay::Last:
    case UsageWay::Trend:
        break;
    }
    return "coalesce(("_L1 + rowsOfAccount("value"_L1, metric, days) + " ORDER BY day DESC LIMIT 1), 0.0)"_L1;
}

/// SQLite divides by zero to NULL, which is what a change against nothing is.
Fragment trend(const UsageWindow& usage, Days days, QDate today) {
    const QDate lastBefore = shifted(today, usage.length, -1);
    Duration twice = usage.length;
    twice.amount *= 2;
    const Days before{shifted(today, twice, -1).toJulianDay() + 1, lastBefore.toJulianDay()};
    return "CASE WHEN "_L1 + sourceReported(usage.metric, days) + " AND "_L1 +
           sourceReported(usage.metric, before) +
           " THEN (SELECT (now - before) * 100.0 / abs(before) FROM (SELECT "_L1 +
           addedUp(usage.base, usage.metric, days) + " AS now, "_L1 +
           addedUp(usage.base, usage.metric, before) + " AS before)) END"_L1;
}

Fragment customValue(QLatin1StringView table, domain::FieldId field) {
    return "(SELECT value FROM "_L1 + sql(table) + " WHERE account_id = f.account_id AND field_id = "_L1 +
           bound(field.value) + ")"_L1;
}

} // namespace

Fragment usageValue(const UsageWindow& usage, QDate today) {
    const Days days = windowEnding(today, usage.length);
    if (usage.way == UsageWay::Trend)
        return trend(usage, days, today);
    return "CASE WHEN "_L1 + sourceReported(usage.metric, days) + " THEN "_L1 +
           addedUp(usage.way, usage.metric, days) + " END"_L1;
}

Fragment valueOf(const Field& field, QDate today) {
    switch (field.storage) {
    case Storage::CustomValue:
        return customValue("custom_facts"_L1, field.customField);
    case Storage::Usage:
        return usageValue(*field.usage, today);
    case Storage::Column:
    case Storage::EnumIndex:
    case Storage::Bits:
    case Storage::Tags:
        break;
    }
    return sql(field.sql);
}

Fragment foldedValueOf(const Field& field, QDate today) {
    return field.foldSql.isEmpty() ? valueOf(field, today) : sql(field.foldSql);
}

Fragment exactValueOf(const Field& field, QDate today) {
    const bool customText = field.storage == Storage::CustomValue && field.type == FieldType::Text;
    return customText ? customValue("custom_value"_L1, field.customField) : valueOf(field, today);
}

} // namespace tenure::query
