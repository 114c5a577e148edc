// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/sql_fragment.h"

namespace tenure::query {

/// A SQL condition that knows what it costs SQLite's parser, whose stack holds 100 entries: "expr AND (" are
/// three.
struct Condition {
    enum class Shape { Atom, And, Or };

    Fragment sql;
    int stack = 0;             ///< entries needed on top of those that stand there when it begins
    Shape shape = Shape::Atom; ///< what it is outside of parentheses
    bool isDear = false;       ///< reads usage: tested last, SQLite stops at the first condition that decides
};

/// Conditions joined by AND or OR (@p shape), as a tree that stays within SQLite's limits for every query
/// within the bounds of the language: a depth of 1,000 (a plain chain is as deep as it is long) and the
/// parser's stack (what needs most of it comes first, where nothing else is on it yet). Where the stack is no
/// concern the order is kept but for dear conditions, which come last. At least one.
[[nodiscard]] Condition joined(std::vector<Condition> conditions, Condition::Shape shape);

/// "NOT (condition)".
[[nodiscard]] Condition negated(const Condition& condition);

} // namespace tenure::query
