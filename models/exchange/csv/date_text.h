// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csv/value_error.h"

#include <QDate>
#include <QStringView>
#include <QTime>

#include <array>
#include <optional>

#include <tl/expected.hpp>

namespace tenure::exchange {

/// The order of day, month and year where the numbers alone do not tell.
enum class DateOrder { YearMonthDay, DayMonthYear, MonthDayYear };
inline constexpr std::array<DateOrder, 3> allDateOrders = {DateOrder::YearMonthDay, DateOrder::DayMonthYear,
                                                           DateOrder::MonthDayYear};

/// A time of day as written, with its offset from UTC if it has one.
struct ClockTime {
    QTime time;
    std::optional<int> offsetSeconds;
};

/// A date taken apart before the order of its numbers is known.
struct DateShape {
    enum class Kind {
        YearFirst, ///< four digits first: 2026-03-01, 2026年3月1日, 20260301
        YearLast,  ///< four digits last: 01.03.2026
        Short,     ///< two digits each: 01/03/26
        Named,     ///< the month is a word: 1 Mar 2026; numbers are day, month, year
    };
    Kind kind = Kind::YearFirst;
    std::array<int, 3> numbers = {};
    QStringView rest; ///< behind the date, trimmed: a time, or something that makes it no date
};

/// Takes the date at the start of @p text apart; nothing if there is none.
[[nodiscard]] std::optional<DateShape> dateShape(QStringView text);

/// The day that @p shape means by @p order: NoSuchDay or AmbiguousDate if none. Years of two digits are
/// 1970–2069.
[[nodiscard]] tl::expected<QDate, ValueError> dayOf(const DateShape& shape, DateOrder order);

/// A time of day: "9:05", "14:30:00.250Z", "2:30 PM", "22:14:45+0800", "12:00:00 UTC".
[[nodiscard]] std::optional<ClockTime> clockTime(QStringView text);

/// The month that @p word names in English, German or Polish, from three letters on ("Feb", "März",
/// "lutego"); 0 if none.
[[nodiscard]] int monthByName(QStringView word);

} // namespace tenure::exchange
