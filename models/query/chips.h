// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/ast.h"

#include <variant>
#include <vector>

/// A query as the parts that stand side by side: what a query bar shows as chips.
namespace tenure::query {

/// One of the conditions that all have to hold, or the order.
struct Chip {
    std::variant<Node, Sort> part;

    [[nodiscard]] bool isSort() const { return std::holds_alternative<Sort>(part); }
    bool operator==(const Chip&) const = default;
};

/// In the order of the text; the sort is the last.
[[nodiscard]] std::vector<Chip> chipsOf(const Query& query);
/// The reverse, wherever the sort stands; of several the first counts.
[[nodiscard]] Query queryOf(const std::vector<Chip>& chips);

/// What a chip says. The name is drawn apart: "-stage:" of "-stage:churned", "renewal" of "renewal<90d"; free
/// text and groups have none.
struct ChipText {
    QString name;
    QString rest;

    [[nodiscard]] QString all() const { return name + rest; }
    bool operator==(const ChipText&) const = default;
};

/// A group stands in parentheses, so that the texts of chips joined by spaces, the sort last, are the query.
[[nodiscard]] ChipText textOf(const Chip& chip);

/// Whether a further value may follow behind a comma.
[[nodiscard]] bool takesMoreValues(const Chip& chip);

} // namespace tenure::query
