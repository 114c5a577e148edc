// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

#include <algorithm>
#include <vector>

namespace tenure::bench {

/// How long @p work takes on the wall clock, in seconds.
template <class F>
[[nodiscard]] double seconds(F work) {
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

/// The value below which @p share of the values lie, by nearest rank; 0 for none. percentile(v, 0.5) is the
/// median.
[[nodiscard]] inline double percentile(std::vector<double> values, double share) {
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    const double rank = share * static_cast<double>(values.size() - 1) + 0.5;
    return values[std::min(values.size() - 1, static_cast<std::size_t>(rank))];
}

} // namespace tenure::bench
