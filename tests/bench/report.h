// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/row.h"

#include <QString>

#include <optional>
#include <vector>

namespace tenure::bench {

/// What one row gave at one size: medians.
struct Result {
    const Row* row = nullptr;
    qint64 size = 0;
    std::optional<double> floor;
    double work = 0;

    /// What the goal is about: work ÷ floor, or the work itself where there is no floor.
    [[nodiscard]] double measure() const { return floor ? work / *floor : work; }
    [[nodiscard]] bool reachesGoal() const { return measure() <= row->goal; }
};

/// How the work per account grew from the smallest to the largest size of a row; 1 is linear. Nothing for one
/// size.
[[nodiscard]] std::optional<double> growth(const std::vector<Result>& resultsOfRow);

/// The goal of the growth of every row.
inline constexpr double growthGoal = 1.3;

/// Both tables as Markdown: the ratios of every row and size, and the growth per account.
[[nodiscard]] QString report(const std::vector<Result>& results);

/// Processor, cores, memory, versions: what numbers without it mean nothing.
[[nodiscard]] QString machine();

} // namespace tenure::bench
