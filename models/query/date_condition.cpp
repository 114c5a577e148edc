// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/date_condition.h"

namespace tenure::query {

namespace {

template <class... Ts>
struct Overloaded : Ts... {
    using Ts::operator()...;
};
template <class... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>; // Clang 14 can't do without

/// The days that lie @p op the days from @p first to @p last.
DaySpan compared(Operator op, QDate first, QDate last) {
    switch (op) {
    case Operator::Less:
        return {std::nullopt, first.addDays(-1)};
    case Operator::LessOrEqual:
        return {std::nullopt, last};
    case Operator::Greater:
        return {last.addDays(1), std::nullopt};
    case Operator::GreaterOrEqual:
        return {first, std::nullopt};
    case Operator::Has:
    case Operator::Equal:
    case Operator::NotEqual:
        break;
    }
    return {first, last};
}

Operator mirrored(Operator op) {
    switch (op) {
    case Operator::Less:
        return Operator::Greater;
    case Operator::LessOrEqual:
        return Operator::GreaterOrEqual;
    case Operator::Greater:
        return Operator::Less;
    case Operator::GreaterOrEqual:
        return Operator::LessOrEqual;
    case Operator::Has:
    case Operator::Equal:
    case Operator::NotEqual:
        break;
    }
    return op;
}

/// A larger distance ago is an earlier day. Distances begin at today.
DaySpan distance(DateDirection direction, Operator op, const Duration& duration, QDate today) {
    const bool ahead = direction == DateDirection::Ahead;
    const QDate day = shifted(today, duration, ahead ? 1 : -1);
    DaySpan span = compared(ahead ? op : mirrored(op), day, day);
    if (ahead && !span.from)
        span.from = today;
    if (!ahead && !span.to)
        span.to = today;
    return span;
}

DaySpan endOf(const RangeEnd& end, QDate today) {
    if (const Period* period = std::get_if<Period>(&end))
        return {period->first, period->last()};
    const QDate day = today.addDays(std::get<Today>(end).offsetDays);
    return {day, day};
}

DaySpan between(DateDirection direction, const Range& range, QDate today) {
    const Duration* from = std::get_if<Duration>(&range.from);
    const Duration* to = std::get_if<Duration>(&range.to);
    if (!from || !to)
        return {endOf(range.from, today).from, endOf(range.to, today).to};
    if (direction == DateDirection::Ahead)
        return {shifted(today, *from, 1), shifted(today, *to, 1)};
    return {shifted(today, *to, -1), shifted(today, *from, -1)};
}

} // namespace

DaySpan spanOf(DateDirection direction, Operator op, const Value& value, QDate today) {
    return std::visit(Overloaded{
                          [&](Keyword) {
                              return DaySpan{std::nullopt, today.addDays(-1)};
                          },
                          [&](const Duration& duration) { return distance(direction, op, duration, today); },
                          [&](const Period& period) { return compared(op, period.first, period.last()); },
                          [&](const Today& day) {
                              return compared(op, today.addDays(day.offsetDays),
                                              today.addDays(day.offsetDays));
                          },
                          [&](const Range& range) { return between(direction, range, today); },
                          [&](const Word&) { return DaySpan{}; },
                          [&](const Decimal&) { return DaySpan{}; },
                      },
                      value);
}

} // namespace tenure::query
