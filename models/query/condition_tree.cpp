// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/condition_tree.h"

#include <algorithm>

namespace tenure::query {

using namespace Qt::Literals::StringLiterals;

namespace {

using Shape = Condition::Shape;

/// Members of one chain: small enough that 64 levels of them are no deeper than 256.
constexpr std::size_t chainLength = 4;
/// Up to this many entries of the parser's stack the order of conditions is left alone.
constexpr int comfortableStack = 40;

Condition inParentheses(const Condition& condition) {
    return {"("_L1 + condition.sql + ")"_L1, condition.stack + 1, Shape::Atom, condition.isDear};
}

/// AND binds tighter than OR, so it needs no parentheses inside one.
Condition operand(const Condition& condition, Shape outer) {
    const bool bindsTighter =
        condition.shape == Shape::Atom || (condition.shape == Shape::And && outer == Shape::Or);
    return bindsTighter ? condition : inParentheses(condition);
}

/// What stands behind "expr AND" finds two entries on the stack.
Condition chain(std::vector<Condition>::const_iterator first, std::vector<Condition>::const_iterator last,
                Shape shape) {
    if (last - first == 1)
        return *first;
    Condition result = operand(*first, shape);
    for (auto next = first + 1; next != last; ++next) {
        const Condition right = operand(*next, shape);
        result.sql = std::move(result.sql) + (shape == Shape::And ? " AND "_L1 : " OR "_L1) + right.sql;
        result.stack = std::max(result.stack, right.stack + 2);
        result.isDear = result.isDear || right.isDear;
    }
    result.shape = shape;
    return result;
}

Condition joinedInOrder(std::vector<Condition> conditions, Shape shape) {
    while (conditions.size() > 1) {
        std::vector<Condition> chains;
        for (std::size_t at = 0; at < conditions.size(); at += chainLength) {
            const auto first = conditions.cbegin() + static_cast<std::ptrdiff_t>(at);
            const auto length = std::min(chainLength, conditions.size() - at);
            chains.push_back(chain(first, first + static_cast<std::ptrdiff_t>(length), shape));
        }
        conditions = std::move(chains);
    }
    return std::move(conditions.front());
}

/// As Huffman's code is built: the least demanding ones go deepest into the tree.
Condition joinedByNeed(std::vector<Condition> conditions, Shape shape) {
    const auto needsMore = [](const Condition& a, const Condition& b) { return a.stack > b.stack; };
    std::stable_sort(conditions.begin(), conditions.end(), needsMore);
    while (conditions.size() > chainLength) {
        const auto first = conditions.cend() - static_cast<std::ptrdiff_t>(chainLength);
        Condition least = chain(first, conditions.cend(), shape);
        conditions.erase(first, conditions.cend());
        conditions.insert(std::upper_bound(conditions.begin(), conditions.end(), least, needsMore),
                          std::move(least));
    }
    return chain(conditions.cbegin(), conditions.cend(), shape);
}

} // namespace

Condition joined(std::vector<Condition> conditions, Shape shape) {
    std::stable_partition(conditions.begin(), conditions.end(), [](const Condition& c) { return !c.isDear; });
    Condition inOrder = joinedInOrder(conditions, shape);
    return inOrder.stack <= comfortableStack ? inOrder : joinedByNeed(std::move(conditions), shape);
}

Condition negated(const Condition& condition) {
    return {"NOT ("_L1 + condition.sql + ")"_L1, condition.stack + 2, Shape::Atom, condition.isDear};
}

} // namespace tenure::query
