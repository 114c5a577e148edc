// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/query_reference.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tenure::test {

using namespace query;

namespace {

/// One account's values of the days after @p after up to @p last, by day; nothing if the source was silent
/// then.
std::optional<std::map<QDate, double>> window(domain::MetricId metric, domain::AccountId account, QDate after,
                                              QDate last, const ReferenceBook& book) {
    const auto isIn = [&](QDate day) { return day > after && day <= last; };
    const bool reported = std::any_of(book.reported.begin(), book.reported.end(),
                                      [&](const auto& r) { return r.first == metric && isIn(r.second); });
    if (!reported)
        return std::nullopt;
    std::map<QDate, double> values;
    for (const domain::UsagePoint& point : book.usage) {
        if (point.metric == metric && point.account == account && isIn(point.day))
            values[point.day] = point.value;
    }
    return values;
}

double addedUp(UsageWay way, const std::map<QDate, double>& values) {
    double sum = 0;
    double largest = values.empty() ? 0 : values.begin()->second;
    for (const auto& [day, value] : values) {
        sum += value;
        largest = std::max(largest, value);
    }
    switch (way) {
    case UsageWay::Sum:
        return sum;
    case UsageWay::Mean:
        return values.empty() ? 0 : sum / static_cast<double>(values.size());
    case UsageWay::Max:
        return largest;
    case UsageWay::Days:
        return static_cast<double>(values.size());
    case UsageWay::Last:
    case UsageWay::Trend:
        break;
    }
    return values.empty() ? 0 : values.rbegin()->second;
}

} // namespace

std::optional<double> usageOf(const UsageWindow& usage, domain::AccountId account,
                              const ReferenceBook& book) {
    const QDate after = shifted(book.today, usage.length, -1);
    const auto now = window(usage.metric, account, after, book.today, book);
    if (!now)
        return std::nullopt;
    if (usage.way != UsageWay::Trend)
        return addedUp(usage.way, *now);
    Duration twice = usage.length;
    twice.amount *= 2;
    const auto before = window(usage.metric, account, shifted(book.today, twice, -1), after, book);
    if (!before || addedUp(usage.base, *before) == 0)
        return std::nullopt;
    const double was = addedUp(usage.base, *before);
    return (addedUp(usage.base, *now) - was) * 100.0 / std::abs(was);
}

} // namespace tenure::test
