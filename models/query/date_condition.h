// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/ast.h"
#include "query/field.h"

#include <QDate>

#include <optional>

namespace tenure::query {

/// The days for which a comparison is true; an absent end is open. Nothing lies in it if from is after to.
struct DaySpan {
    std::optional<QDate> from;
    std::optional<QDate> to;

    bool operator==(const DaySpan&) const = default;
};

/// What "field op value" means as days. NotEqual is read as Equal: its negation is the caller's. A distance
/// counts from
/// @p today and is never negative: "ahead < 90d" is today to today + 89. @p value is no keyword but Overdue.
[[nodiscard]] DaySpan spanOf(DateDirection direction, Operator op, const Value& value, QDate today);

} // namespace tenure::query
