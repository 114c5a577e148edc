// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/printer.h"

#include "query/lexer.h"
#include "query/value_reader.h"

namespace tenure::query {

using namespace Qt::Literals::StringLiterals;

namespace {

QString operatorText(Operator op) {
    switch (op) {
    case Operator::Has:
        return u":"_s;
    case Operator::Equal:
        return u"="_s;
    case Operator::NotEqual:
        return u"!="_s;
    case Operator::Less:
        return u"<"_s;
    case Operator::LessOrEqual:
        return u"<="_s;
    case Operator::Greater:
        return u">"_s;
    case Operator::GreaterOrEqual:
        return u">="_s;
    }
    return {};
}

QString print(const Word& word) {
    return isPlainWord(word.text) && !keywordFrom(word.text) ? word.text : quoted(word.text);
}

QString print(Keyword keyword) {
    return keywordText(keyword);
}

QString print(const Decimal& number) {
    return number.text();
}

QString print(const Duration& duration) {
    constexpr char16_t units[] = {u'd', u'w', u'm'};
    return QString::number(duration.amount) + QChar(units[static_cast<int>(duration.unit)]);
}

QString print(const Period& period) {
    const QString year = QString::number(period.first.year()).rightJustified(4, u'0');
    switch (period.precision) {
    case Precision::Day:
        return period.first.toString(Qt::ISODate);
    case Precision::Month:
        return year + u'-' + QString::number(period.first.month()).rightJustified(2, u'0');
    case Precision::Quarter:
        return year + "-Q"_L1 + QString::number((period.first.month() + 2) / 3);
    case Precision::Year:
        return year;
    }
    return {};
}

QString print(const Today& today) {
    if (today.offsetDays == 0)
        return u"today"_s;
    return u"today"_s + (today.offsetDays > 0 ? u"+"_s : QString()) + QString::number(today.offsetDays) +
           u'd';
}

QString print(const Range& range) {
    const auto printEnd = [](const auto& end) { return print(end); };
    return std::visit(printEnd, range.from) + ".."_L1 + std::visit(printEnd, range.to);
}

QString print(const Test& test) {
    QString result = test.field + operatorText(test.op);
    for (std::size_t i = 0; i < test.values.size(); ++i)
        result += (i == 0 ? QString() : u","_s) + print(test.values[i]);
    return result;
}

/// In parentheses where a node binds less than its surroundings. An And in an And and an Or in an Or don't
/// exist.
QString printInside(const Node& node, Node::Kind outer) {
    const bool compound = node.kind() == Node::Kind::And || node.kind() == Node::Kind::Or;
    return compound && outer != Node::Kind::Or ? u'(' + print(node) + u')' : print(node);
}

} // namespace

QString print(const Value& value) {
    return std::visit([](const auto& v) { return print(v); }, value);
}

QString print(const Node& node) {
    switch (node.kind()) {
    case Node::Kind::Test:
        return print(node.asTest());
    case Node::Kind::Text:
        return node.asText().phrase ? quoted(node.asText().text) : node.asText().text;
    case Node::Kind::Not:
        return u'-' + printInside(node.children().front(), Node::Kind::Not);
    case Node::Kind::And:
    case Node::Kind::Or:
        break;
    }
    QStringList parts;
    for (const Node& child : node.children())
        parts += printInside(child, node.kind());
    return parts.join(node.kind() == Node::Kind::Or ? u" or "_s : u" "_s);
}

QString print(const Query& query) {
    QStringList parts;
    if (query.root)
        parts += print(*query.root);
    if (query.sort)
        parts += u"sort:"_s + query.sort->field + (query.sort->descending ? u"-desc"_s : QString());
    return parts.join(u' ');
}

} // namespace tenure::query
