// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/compiler.h"
#include "query/condition_tree.h"

namespace tenure::query {

/// A tree as a SQL condition on one account: true, false or NULL for unknown, by SQL's own three-valued
/// logic.
[[nodiscard]] Condition conditionOf(const Node& node, const CompileContext& context);

/// One test, or its opposite, as a condition that is true where it holds. Where it does not, it may be false
/// or unknown: no NOT may stand around it.
[[nodiscard]] Condition testCondition(const Test& test, bool opposite, const CompileContext& context);

/// Free texts that must all be found, as one full-text condition. A text without a letter or digit is found
/// nowhere.
[[nodiscard]] Condition textCondition(const std::vector<Text>& texts);

} // namespace tenure::query
