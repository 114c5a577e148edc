// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/query/chip_words.h"

#include "items/display_text.h"
#include "query/printer.h"

#include <QCoreApplication>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;
using query::Node;

namespace {

QString words(const char* source) {
    return QCoreApplication::translate("chips", source);
}

QString frameOf(query::Operator op) {
    switch (op) {
    case query::Operator::Has:
        return words(QT_TRANSLATE_NOOP("chips", "%1 is %2"));
    case query::Operator::Equal:
        return words(QT_TRANSLATE_NOOP("chips", "%1 is exactly %2"));
    case query::Operator::NotEqual:
        return words(QT_TRANSLATE_NOOP("chips", "%1 is known and not %2"));
    case query::Operator::Less:
        return words(QT_TRANSLATE_NOOP("chips", "%1 less than %2"));
    case query::Operator::LessOrEqual:
        return words(QT_TRANSLATE_NOOP("chips", "%1 at most %2"));
    case query::Operator::Greater:
        return words(QT_TRANSLATE_NOOP("chips", "%1 more than %2"));
    case query::Operator::GreaterOrEqual:
        return words(QT_TRANSLATE_NOOP("chips", "%1 at least %2"));
    }
    return {};
}

QString valueWords(const query::Value& value, const std::optional<query::Field>& field) {
    if (const auto* word = std::get_if<query::Word>(&value)) {
        if (field && field->type == query::FieldType::Enum)
            return items::enumText(*field, word->text);
        return word->text;
    }
    if (const auto* keyword = std::get_if<query::Keyword>(&value)) {
        switch (*keyword) {
        case query::Keyword::Me:
            return words(QT_TRANSLATE_NOOP("chips", "me"));
        case query::Keyword::None:
            return words(QT_TRANSLATE_NOOP("chips", "not set"));
        case query::Keyword::Any:
            return words(QT_TRANSLATE_NOOP("chips", "set"));
        case query::Keyword::Overdue:
            return words(QT_TRANSLATE_NOOP("chips", "overdue"));
        }
    }
    return query::print(value);
}

QString testWords(const query::Test& test, const query::Catalogue& catalogue) {
    const std::optional<query::Field> field = catalogue.get(test.field);
    QStringList values;
    for (const query::Value& value : test.values)
        values.append(valueWords(value, field));
    // In one go: a value may contain "%2".
    return frameOf(test.op).arg(field ? field->label() : test.field,
                                values.join(words(QT_TRANSLATE_NOOP("chips", " or "))));
}

QString nodeWords(const Node& node, const query::Catalogue& catalogue) {
    switch (node.kind()) {
    case Node::Kind::Test:
        return testWords(node.asTest(), catalogue);
    case Node::Kind::Text:
        return words(QT_TRANSLATE_NOOP("chips", "text “%1”")).arg(node.asText().text);
    case Node::Kind::Not:
        return words(QT_TRANSLATE_NOOP("chips", "not: %1"))
            .arg(nodeWords(node.children().front(), catalogue));
    case Node::Kind::And:
    case Node::Kind::Or:
        break;
    }
    QStringList parts;
    for (const Node& child : node.children())
        parts.append(nodeWords(child, catalogue));
    return words(node.kind() == Node::Kind::Or ? QT_TRANSLATE_NOOP("chips", "any of (%1)")
                                               : QT_TRANSLATE_NOOP("chips", "all of (%1)"))
        .arg(parts.join(items::listSeparator()));
}

} // namespace

QString chipWords(const query::Chip& chip, const query::Catalogue& catalogue) {
    if (!chip.isSort())
        return nodeWords(std::get<Node>(chip.part), catalogue);
    const auto& sort = std::get<query::Sort>(chip.part);
    const std::optional<query::Field> field = catalogue.get(sort.field);
    return words(sort.descending ? QT_TRANSLATE_NOOP("chips", "sorted by %1, downwards")
                                 : QT_TRANSLATE_NOOP("chips", "sorted by %1"))
        .arg(field ? field->label() : sort.field);
}

} // namespace tenure::views
