// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/compiler.h"
#include "query/condition_tree.h"

namespace tenure::query {

/// A tree as a SQL condition on one account: true, false or NULL for unknown, by SQL's own three-valued
/// logic.
[[nodiscard]] Condition conditionOf(const Node& node, const CompileContext& context);

/// One test as a condition.
[[nodiscard]] Condition testCondition(const Test& test, const CompileContext& context);

/// Free texts that must all be found, as one full-text condition. A text without a letter or digit is found
/// nowhere.
[[nodiscard]] Condition textCondition(const std::vector<Text>& texts);

} // namespace tenure::query
