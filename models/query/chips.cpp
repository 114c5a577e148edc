// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/chips.h"

#include "query/printer.h"

#include <algorithm>

namespace tenure::query {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The test that a chip consists of, also if it is negated; null for anything else.
const Test* testIn(const Node& node) {
    if (node.kind() == Node::Kind::Test)
        return &node.asTest();
    if (node.kind() == Node::Kind::Not)
        return testIn(node.children().front());
    return nullptr;
}

ChipText sortText(const Sort& sort) {
    const QString text = print(Query{{}, sort});
    const qsizetype name = text.indexOf(u':') + 1;
    return {text.left(name), text.mid(name)};
}

} // namespace

std::vector<Chip> chipsOf(const Query& query) {
    std::vector<Chip> chips;
    if (query.root && query.root->kind() == Node::Kind::And) {
        for (const Node& node : query.root->children())
            chips.push_back({node});
    } else if (query.root) {
        chips.push_back({*query.root});
    }
    if (query.sort)
        chips.push_back({*query.sort});
    return chips;
}

Query queryOf(const std::vector<Chip>& chips) {
    Query query;
    std::vector<Node> nodes;
    for (const Chip& chip : chips) {
        if (!chip.isSort())
            nodes.push_back(std::get<Node>(chip.part));
        else if (!query.sort)
            query.sort = std::get<Sort>(chip.part);
    }
    if (!nodes.empty())
        query.root = Node::all(std::move(nodes));
    return query;
}

ChipText textOf(const Chip& chip) {
    if (chip.isSort())
        return sortText(std::get<Sort>(chip.part));
    const auto& node = std::get<Node>(chip.part);
    const QString text = print(node);
    if (node.kind() == Node::Kind::Or)
        return {{}, u'(' + text + u')'};
    const Test* test = testIn(node);
    if (test == nullptr)
        return {{}, text};
    const qsizetype minus = node.kind() == Node::Kind::Not ? 1 : 0;
    const qsizetype name = minus + test->field.size() + (test->op == Operator::Has ? 1 : 0);
    return {text.left(name), text.mid(name)};
}

bool takesMoreValues(const Chip& chip) {
    const Test* test = chip.isSort() ? nullptr : testIn(std::get<Node>(chip.part));
    return test != nullptr &&
           (test->op == Operator::Has || test->op == Operator::Equal || test->op == Operator::NotEqual);
}

} // namespace tenure::query
