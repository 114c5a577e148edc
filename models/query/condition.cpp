// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/condition.h"

#include "domain/text_fold.h"

#include <algorithm>

namespace tenure::query {

using namespace Qt::Literals::StringLiterals;

namespace {

/// FTS5 bounds the depth of its expressions at 256 and parses a long one slowly: texts go in groups of this
/// many.
constexpr std::size_t textsPerMatch = 64;

/// A word is the beginning of its last token, a phrase is whole tokens. Tokens have no quotes in them.
QString matchExpression(const Text& text) {
    const QStringList tokens = domain::searchTokens(text.text);
    return tokens.isEmpty() ? QString() : u'"' + tokens.join(u' ') + (text.phrase ? u"\""_s : u"\" *"_s);
}

/// "Not any of" as "all of the opposites" and the other way round (De Morgan's laws hold for unknown values
/// too). So NOT stands before single conditions only, and AND in AND and OR in OR need no parentheses.
class TreeCompiler {
public:
    explicit TreeCompiler(const CompileContext& context) : m_context(context) {}

    [[nodiscard]] Condition compile(const Node& node, bool opposite) const {
        switch (node.kind()) {
        case Node::Kind::Not:
            return compile(node.children().front(), !opposite);
        case Node::Kind::Test:
            return testCondition(node.asTest(), opposite, m_context);
        case Node::Kind::Text: {
            const Condition found = textCondition({node.asText()});
            return opposite ? negated(found) : found;
        }
        case Node::Kind::And:
        case Node::Kind::Or:
            break;
        }
        Members members;
        const bool all = means(node, opposite, Node::Kind::And);
        collect(node, opposite, all ? Node::Kind::And : Node::Kind::Or, members);
        if (!members.texts.empty())
            members.conditions.push_back(textCondition(members.texts));
        return joined(std::move(members.conditions), all ? Condition::Shape::And : Condition::Shape::Or);
    }

private:
    /// Texts that are all wanted go into one look-up.
    struct Members {
        std::vector<Condition> conditions;
        std::vector<Text> texts;
    };

    /// Whether an And or Or, or the opposite of one, is of @p kind.
    static bool means(const Node& node, bool opposite, Node::Kind kind) {
        const Node::Kind other = kind == Node::Kind::And ? Node::Kind::Or : Node::Kind::And;
        return node.kind() == (opposite ? other : kind);
    }

    void collect(const Node& node, bool opposite, Node::Kind kind, Members& members) const {
        for (const Node& child : node.children()) {
            const bool isNot = child.kind() == Node::Kind::Not;
            const Node& inner = isNot ? child.children().front() : child;
            const bool innerOpposite = opposite != isNot;
            if (means(inner, innerOpposite, kind))
                collect(inner, innerOpposite, kind, members);
            else if (inner.kind() == Node::Kind::Text && !innerOpposite && kind == Node::Kind::And)
                members.texts.push_back(inner.asText());
            else
                members.conditions.push_back(compile(inner, innerOpposite));
        }
    }

    const CompileContext& m_context;
};

} // namespace

Condition textCondition(const std::vector<Text>& texts) {
    constexpr int stackOfLookUp = 14;
    std::vector<Condition> conditions;
    for (std::size_t first = 0; first < texts.size(); first += textsPerMatch) {
        QStringList expressions;
        for (std::size_t i = first; i < std::min(texts.size(), first + textsPerMatch); ++i) {
            expressions += matchExpression(texts[i]);
            if (expressions.back().isEmpty())
                return {sql(u"0"_s), 1};
        }
        conditions.push_back({"f.account_id IN (SELECT rowid FROM search WHERE search MATCH "_L1 +
                                  bound(expressions.join(u" AND "_s)) + ")"_L1,
                              stackOfLookUp});
    }
    return joined(std::move(conditions), Condition::Shape::And);
}

Condition conditionOf(const Node& node, const CompileContext& context) {
    return TreeCompiler(context).compile(node, false);
}

} // namespace tenure::query
