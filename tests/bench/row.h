// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/workbench.h"

#include <QString>

#include <functional>
#include <vector>

namespace tenure::bench {

/// What the numbers of a row are.
enum class Unit { Seconds, BytesPerAccount };

/// One line of the table of budgets: some work and the floor that it is compared with, both measured in the
/// same run, one after the other, as often as `runs` says; medians count.
struct Row {
    int number = 0;    ///< in docs/benchmarks.md
    QString name;      ///< the work
    QString floorName; ///< what it is compared with; empty if the goal is absolute
    double goal = 1;   ///< work ÷ floor at most; without a floor the work itself
    Unit unit = Unit::Seconds;
    std::vector<qint64> sizes;     ///< in accounts, or points; ascending
    std::vector<qint64> longSizes; ///< what --long adds
    int runs = 3;
    std::function<void(Workbench&)> prepare; ///< before the first run of a size, not measured; may be empty
    std::function<double(Workbench&)> floor; ///< one run; empty if there is none
    std::function<double(Workbench&)> work;  ///< one run
};

/// The rows of one subject each.
[[nodiscard]] std::vector<Row> startRows();
[[nodiscard]] std::vector<Row> importRows();
[[nodiscard]] std::vector<Row> usageRows();
[[nodiscard]] std::vector<Row> queryRows();
[[nodiscard]] std::vector<Row> undoRows();
[[nodiscard]] std::vector<Row> memoryRows();

} // namespace tenure::bench
