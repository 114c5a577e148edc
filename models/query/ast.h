// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/value.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

/// The tree of a query. Values only; compare with ==. Build nodes with the factories of Node: they keep the
/// tree in the one form that text can have, so that parse(print(q)) == q.
namespace tenure::query {

enum class Operator { Has, Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual };

/// One comparison: true if it holds for any of the values (NotEqual: for none of them).
struct Test {
    QString field; ///< a catalogue key, with window and way of adding up for a metric
    Operator op = Operator::Has;
    std::vector<Value> values; ///< at least one; exactly one with the four ordering operators

    bool operator==(const Test&) const = default;
};

/// Free text: the beginning of a word, or a phrase.
struct Text {
    QString text;
    bool phrase = false;

    bool operator==(const Text&) const = default;
};

class Node {
public:
    enum class Kind { And, Or, Not, Test, Text };

    /// All of @p nodes, which must not be empty. One node stands for itself, an And among them is opened up.
    [[nodiscard]] static Node all(std::vector<Node> nodes);
    /// Any of @p nodes, in the same way.
    [[nodiscard]] static Node any(std::vector<Node> nodes);
    /// The opposite; the opposite of an opposite is the node itself.
    [[nodiscard]] static Node negation(Node node);
    [[nodiscard]] static Node test(Test test);
    /// A word that can't stand without quotes becomes a phrase.
    [[nodiscard]] static Node text(Text text);

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// Of And and Or two or more, of Not one, else none.
    [[nodiscard]] const std::vector<Node>& children() const { return m_children; }
    /// Only for Kind::Test.
    [[nodiscard]] const Test& asTest() const { return std::get<Test>(m_leaf); }
    /// Only for Kind::Text.
    [[nodiscard]] const Text& asText() const { return std::get<Text>(m_leaf); }

    bool operator==(const Node&) const = default;

private:
    explicit Node(Kind kind) : m_kind(kind) {}
    [[nodiscard]] static Node joined(Kind kind, std::vector<Node> nodes);

    Kind m_kind;
    std::vector<Node> m_children;
    std::variant<std::monostate, Test, Text> m_leaf;
};

struct Sort {
    QString field;
    bool descending = false;

    bool operator==(const Sort&) const = default;
};

struct Query {
    std::optional<Node> root; ///< without one: all accounts
    std::optional<Sort> sort; ///< without one: by name

    bool operator==(const Query&) const = default;
};

} // namespace tenure::query
