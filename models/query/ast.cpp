// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/ast.h"

#include "query/lexer.h"

namespace tenure::query {

Node Node::joined(Kind kind, std::vector<Node> nodes) {
    Q_ASSERT(!nodes.empty());
    if (nodes.size() == 1)
        return std::move(nodes.front());
    Node result(kind);
    result.m_children.reserve(nodes.size());
    for (Node& node : nodes) {
        if (node.m_kind == kind) {
            for (Node& child : node.m_children)
                result.m_children.push_back(std::move(child));
        } else {
            result.m_children.push_back(std::move(node));
        }
    }
    return result;
}

Node Node::all(std::vector<Node> nodes) {
    return joined(Kind::And, std::move(nodes));
}

Node Node::any(std::vector<Node> nodes) {
    return joined(Kind::Or, std::move(nodes));
}

Node Node::negation(Node node) {
    if (node.m_kind == Kind::Not) {
        Node inner = std::move(node.m_children.front());
        return inner;
    }
    Node result(Kind::Not);
    result.m_children.push_back(std::move(node));
    return result;
}

Node Node::test(Test test) {
    Node result(Kind::Test);
    result.m_leaf = std::move(test);
    return result;
}

Node Node::text(Text text) {
    text.phrase = text.phrase || !isPlainText(text.text);
    Node result(Kind::Text);
    result.m_leaf = std::move(text);
    return result;
}

} // namespace tenure::query
