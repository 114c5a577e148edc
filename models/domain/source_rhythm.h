// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <optional>
#include <vector>

namespace tenure::domain {

/// How many days usually lie between two reports of a source: the median distance of @p days (ascending,
/// without repetition), at least 1. Nothing for fewer than three days: two say nothing about a habit.
[[nodiscard]] std::optional<int> usualRhythm(const std::vector<QDate>& days);

/// Whether a source that spoke last on @p last is overdue on @p today: after twice its rhythm, and never
/// within three days, so that a weekend is no alarm. One without a rhythm is not.
[[nodiscard]] bool isStale(QDate last, std::optional<int> rhythm, QDate today);

} // namespace tenure::domain
