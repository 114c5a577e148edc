// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/source_rhythm.h"

#include <algorithm>

namespace tenure::domain {

std::optional<int> usualRhythm(const std::vector<QDate>& days) {
    if (days.size() < 3)
        return std::nullopt;
    std::vector<qint64> gaps;
    for (std::size_t i = 1; i < days.size(); ++i)
        gaps.push_back(days[i - 1].daysTo(days[i]));
    const auto middle = gaps.begin() + static_cast<std::ptrdiff_t>(gaps.size() / 2);
    std::nth_element(gaps.begin(), middle, gaps.end());
    return static_cast<int>(std::max<qint64>(1, *middle));
}

bool isStale(QDate last, std::optional<int> rhythm, QDate today) {
    constexpr int weekend = 3;
    return rhythm && last.daysTo(today) > std::max(weekend, 2 * *rhythm);
}

} // namespace tenure::domain
