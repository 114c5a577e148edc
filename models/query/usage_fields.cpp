// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/usage_fields.h"

#include "query/nearest.h"
#include "query/printer.h"
#include "query/value_reader.h"
#include "query/words.h"

#include <array>

namespace tenure::query {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<QLatin1StringView, 6> wayKeys{"sum"_L1,  "avg"_L1,  "max"_L1,
                                                   "last"_L1, "days"_L1, "trend"_L1};

QString wayLabel(UsageWay way) {
    switch (way) {
    case UsageWay::Sum:
        return translated(QT_TRANSLATE_NOOP("query", "sum"));
    case UsageWay::Mean:
        return translated(QT_TRANSLATE_NOOP("query", "mean"));
    case UsageWay::Max:
        return translated(QT_TRANSLATE_NOOP("query", "maximum"));
    case UsageWay::Last:
        return translated(QT_TRANSLATE_NOOP("query", "last value"));
    case UsageWay::Days:
        return translated(QT_TRANSLATE_NOOP("query", "days with a value"));
    case UsageWay::Trend:
        return translated(QT_TRANSLATE_NOOP("query", "change in %"));
    }
    return {};
}

std::optional<UsageWay> wayFromKey(const QString& key) {
    for (std::size_t i = 0; i < wayKeys.size(); ++i) {
        if (key == wayKeys[i])
            return static_cast<UsageWay>(i);
    }
    return std::nullopt;
}

} // namespace

UsageWay ownWay(domain::MetricAggregate aggregate) {
    switch (aggregate) {
    case domain::MetricAggregate::Sum:
        return UsageWay::Sum;
    case domain::MetricAggregate::Mean:
        return UsageWay::Mean;
    case domain::MetricAggregate::Max:
        return UsageWay::Max;
    case domain::MetricAggregate::Last:
    case domain::MetricAggregate::Distinct:
        return UsageWay::Last;
    }
    return UsageWay::Sum;
}

QString usageWayKey(UsageWay way) {
    return wayKeys[static_cast<std::size_t>(way)];
}

QStringList usageWayKeys(const domain::Metric& metric) {
    QStringList result;
    for (const QLatin1StringView key : wayKeys) {
        if (key != "sum"_L1 || metric.aggregate != domain::MetricAggregate::Distinct)
            result += key;
    }
    return result;
}

Field usageField(const domain::Metric& metric, const Duration& window, std::optional<UsageWay> way) {
    const UsageWay own = ownWay(metric.aggregate);
    Field field;
    field.key = metric.key + u'.' + print(Value(window)) + (way ? u'.' + usageWayKey(*way) : QString());
    field.type = way == UsageWay::Trend ? FieldType::Share : FieldType::Number;
    field.unit = way == UsageWay::Trend || way == UsageWay::Days ? QString() : metric.unit;
    field.storage = Storage::Usage;
    field.usage = UsageWindow{metric.id, window, way.value_or(own), own};
    field.summary = field.usage->way == UsageWay::Sum ? Summary::Sum : Summary::Mean;
    //: a metric, its window and how it adds up, as in "Logins, 30d, mean"
    field.ownLabel =
        way ? translated(QT_TRANSLATE_NOOP("query", "%1, %2, %3"))
                  .arg(metric.label, print(Value(window)), wayLabel(*way))
            : translated(QT_TRANSLATE_NOOP("query", "%1, %2")).arg(metric.label, print(Value(window)));
    return field;
}

tl::expected<Field, UnknownField> readUsageField(const domain::Metric& metric, const QStringList& parts) {
    std::optional<Duration> window;
    std::optional<UsageWay> way;
    for (const QString& part : parts) {
        const std::optional<Duration> duration = readDuration(part);
        const std::optional<UsageWay> asked = wayFromKey(part);
        if (duration && duration->amount > 0 && !window) {
            window = duration;
        } else if (asked && !way) {
            way = asked;
        } else {
            const QString best = nearest(part, usageWayKeys(metric));
            const QString fixed = parts.join(u'.').replace(part, best);
            return tl::unexpected(UnknownField{
                translated(
                    QT_TRANSLATE_NOOP("query", "behind a metric stand a window, as in 30d, and one of %1"))
                    .arg(usageWayKeys(metric).join(u", "_s)),
                best.isEmpty() ? QString() : metric.key + u'.' + fixed});
        }
    }
    if (!window)
        return tl::unexpected(
            UnknownField{translated(QT_TRANSLATE_NOOP("query", "“%1” needs a window of days, as in %1.30d"))
                             .arg(metric.key),
                         metric.key + ".30d"_L1 + (way ? u'.' + usageWayKey(*way) : QString())});
    if (way == UsageWay::Sum && metric.aggregate == domain::MetricAggregate::Distinct)
        return tl::unexpected(UnknownField{
            translated(QT_TRANSLATE_NOOP("query", "“%1” counts distinct users, which can't be added up"))
                .arg(metric.key),
            metric.key + u'.' + print(Value(*window)) + ".max"_L1});
    return usageField(metric, *window, way);
}

} // namespace tenure::query
