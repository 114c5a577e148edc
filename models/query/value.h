// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/decimal.h"

#include <QDate>
#include <QString>

#include <variant>

/// What stands right of an operator, already read in the way of its field's type.
namespace tenure::query {

/// Me: the book's user (people only). None, Any: has no value, has one. Overdue: before today (dates to come
/// only).
enum class Keyword { Me, None, Any, Overdue };

/// Text to look for, an enum's key, a person's name or e-mail address, a tag, "yes" or "no".
struct Word {
    QString text; ///< never empty

    bool operator==(const Word&) const = default;
};

enum class DurationUnit { Days, Weeks, Months };

/// "90d", "12w", "6m". Never negative and never more than 100 years.
struct Duration {
    int amount = 0;
    DurationUnit unit = DurationUnit::Days;

    bool operator==(const Duration&) const = default;
};

/// The day that lies @p duration after @p day (before it with @p sign −1). Months clip to the month's last
/// day.
[[nodiscard]] QDate shifted(QDate day, const Duration& duration, int sign);
/// A duration that stands for itself in days: a week is 7, a month 30.
[[nodiscard]] int inDays(const Duration& duration);

enum class Precision { Day, Month, Quarter, Year };

/// A calendar period as written: "2026-03-31", "2026-03", "2026-Q1", "2026".
struct Period {
    QDate first; ///< first day of the period, year 1–9999
    Precision precision = Precision::Day;

    [[nodiscard]] QDate last() const;
    bool operator==(const Period&) const = default;
};

/// "today", "today+30d", "today-7d". At most 100 years away.
struct Today {
    int offsetDays = 0;

    bool operator==(const Today&) const = default;
};

/// Both ends included. Durations stand with durations only; periods and today mix.
using RangeEnd = std::variant<Decimal, Duration, Period, Today>;
struct Range {
    RangeEnd from;
    RangeEnd to;

    bool operator==(const Range&) const = default;
};

using Value = std::variant<Keyword, Word, Decimal, Duration, Period, Today, Range>;

/// The bounds that keep every reachable day within the years 1 to 9999 in practice.
inline constexpr int maxDurationDays = 36'525;

} // namespace tenure::query
