// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/catalogue.h"

namespace tenure::query {

/// The way in which a metric adds up if none is asked for. Distinct users can't be added up over days, so
/// their newest figure stands for the window.
[[nodiscard]] UsageWay ownWay(domain::MetricAggregate aggregate);

/// The field of a metric over a window: "logins.30d" in its own way, "logins.30d.avg" in another one.
[[nodiscard]] Field usageField(const domain::Metric& metric, const Duration& window,
                               std::optional<UsageWay> way = std::nullopt);

/// The field that the parts behind a metric's name ask for: a window and a way in either order. At least one
/// part.
[[nodiscard]] tl::expected<Field, UnknownField> readUsageField(const domain::Metric& metric,
                                                               const QStringList& parts);

/// "sum", "avg", "max", "last", "days", "trend".
[[nodiscard]] QString usageWayKey(UsageWay way);
/// All of them that @p metric has: a distinct-user metric has no sum.
[[nodiscard]] QStringList usageWayKeys(const domain::Metric& metric);

} // namespace tenure::query
