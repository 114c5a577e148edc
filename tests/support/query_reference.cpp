// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/query_reference.h"

#include "domain/text_fold.h"

#include <algorithm>

namespace tenure::test {

using namespace Qt::Literals::StringLiterals;
using namespace query;

namespace {

template <class T>
bool compared(Operator op, const T& left, const T& right) {
    switch (op) {
    case Operator::Less:
        return left < right;
    case Operator::LessOrEqual:
        return left <= right;
    case Operator::Greater:
        return left > right;
    case Operator::GreaterOrEqual:
        return left >= right;
    default:
        return left == right;
    }
}

double numberOf(const RangeEnd& end) {
    return std::get<Decimal>(end).toDouble();
}

bool numberFits(double number, Operator op, const Value& value) {
    if (const Range* range = std::get_if<Range>(&value))
        return number >= numberOf(range->from) && number <= numberOf(range->to);
    return compared(op, number, std::get<Decimal>(value).toDouble());
}

QDate firstDay(const RangeEnd& end, QDate today) {
    const Period* period = std::get_if<Period>(&end);
    return period ? period->first : today.addDays(std::get<Today>(end).offsetDays);
}
QDate lastDay(const RangeEnd& end, QDate today) {
    const Period* period = std::get_if<Period>(&end);
    return period ? period->last() : today.addDays(std::get<Today>(end).offsetDays);
}

/// −1, 0, 1: the day is nearer to today than the distance, just as far, farther. Nothing if it is on the
/// other side.
std::optional<int> farther(QDate day, const Duration& distance, DateDirection direction, QDate today) {
    const bool ahead = direction == DateDirection::Ahead;
    if (ahead ? day < today : day > today)
        return std::nullopt;
    const QDate bound = shifted(today, distance, ahead ? 1 : -1);
    if (day == bound)
        return 0;
    return (day > bound) == ahead ? 1 : -1;
}

bool dayFits(QDate day, const Field& field, Operator op, const Value& value, QDate today) {
    if (std::holds_alternative<Keyword>(value))
        return day < today;
    if (const auto* distance = std::get_if<Duration>(&value)) {
        const std::optional<int> is = farther(day, *distance, field.direction, today);
        return is && compared(op, *is, 0);
    }
    if (const auto* range = std::get_if<Range>(&value)) {
        if (const auto* from = std::get_if<Duration>(&range->from)) {
            const std::optional<int> low = farther(day, *from, field.direction, today);
            const std::optional<int> high =
                farther(day, std::get<Duration>(range->to), field.direction, today);
            return low && *low >= 0 && *high <= 0;
        }
        return day >= firstDay(range->from, today) && day <= lastDay(range->to, today);
    }
    const RangeEnd end = std::holds_alternative<Period>(value) ? RangeEnd(std::get<Period>(value))
                                                               : RangeEnd(std::get<Today>(value));
    switch (op) {
    case Operator::Less:
        return day < firstDay(end, today);
    case Operator::LessOrEqual:
        return day <= lastDay(end, today);
    case Operator::Greater:
        return day > lastDay(end, today);
    case Operator::GreaterOrEqual:
        return day >= firstDay(end, today);
    default:
        return day >= firstDay(end, today) && day <= lastDay(end, today);
    }
}

bool wordFits(const QString& text, const Field& field, Operator op, const QString& word) {
    if (field.type == FieldType::Enum || field.type == FieldType::Bool)
        return text == word || (field.custom && domain::fold(text) == domain::fold(word));
    if (op != Operator::Has)
        return text == word;
    return field.type == FieldType::Text ? domain::fold(text).contains(domain::fold(word))
                                         : domain::fold(text) == domain::fold(word);
}

bool personFits(domain::PersonId id, Operator op, const Value& value, const ReferenceBook& book) {
    if (std::holds_alternative<Keyword>(value))
        return id == book.me;
    const domain::Person& person = book.people.at(static_cast<std::size_t>(id.value - 1));
    const QString& word = std::get<Word>(value).text;
    if (op != Operator::Has)
        return person.name == word || person.email == word;
    const QString folded = domain::fold(word);
    return !folded.isEmpty() && (domain::fold(person.name) == folded || domain::fold(person.email) == folded);
}

bool isEmpty(const Cell& cell, const Field& field) {
    if (const auto* set = std::get_if<QStringList>(&cell))
        return set->isEmpty();
    const auto* text = std::get_if<QString>(&cell);
    return std::holds_alternative<std::monostate>(cell) || (text && field.hasNoneKey() && *text == u"none"_s);
}

Truth valueHolds(const Value& value, const Cell& cell, const Field& field, Operator op,
                 const ReferenceBook& book) {
    if (value == Value(Keyword::None))
        return isEmpty(cell, field);
    if (value == Value(Keyword::Any))
        return !isEmpty(cell, field);
    if (const auto* set = std::get_if<QStringList>(&cell)) {
        const QString& word = std::get<Word>(value).text;
        return std::any_of(set->begin(), set->end(),
                           [&](const QString& item) { return wordFits(item, field, op, word); });
    }
    if (std::holds_alternative<std::monostate>(cell))
        return std::nullopt;
    if (field.type == FieldType::Person)
        return personFits({static_cast<qint64>(std::get<double>(cell))}, op, value, book);
    if (const auto* number = std::get_if<double>(&cell))
        return numberFits(*number, op, value);
    if (const auto* day = std::get_if<QDate>(&cell))
        return dayFits(*day, field, op, value, book.today);
    return wordFits(std::get<QString>(cell), field, op, std::get<Word>(value).text);
}

Truth opposite(Truth truth) {
    return truth ? Truth(!*truth) : std::nullopt;
}

/// Kleene's "any of": true wins, then unknown.
Truth anyOf(const std::vector<Truth>& truths) {
    if (std::find(truths.begin(), truths.end(), Truth(true)) != truths.end())
        return true;
    return std::find(truths.begin(), truths.end(), Truth()) == truths.end() ? Truth(false) : std::nullopt;
}

Truth allOf(std::vector<Truth> truths) {
    std::transform(truths.begin(), truths.end(), truths.begin(), opposite);
    return opposite(anyOf(truths));
}

bool standsIn(const QStringList& wanted, bool phrase, const QString& text) {
    const QStringList tokens = domain::searchTokens(text);
    for (qsizetype at = 0; at + wanted.size() <= tokens.size(); ++at) {
        const QStringList here = tokens.mid(at, wanted.size());
        const bool lastFits = phrase ? here.back() == wanted.back() : here.back().startsWith(wanted.back());
        if (lastFits && here.first(here.size() - 1) == wanted.first(wanted.size() - 1))
            return true;
    }
    return false;
}

Truth found(const Text& text, const ReferenceAccount& account) {
    const QStringList wanted = domain::searchTokens(text.text);
    if (wanted.isEmpty())
        return false;
    QStringList contacts;
    for (const domain::Contact& contact : account.contacts)
        contacts += contact.name;
    const QStringList places{account.account.name, account.account.domain, account.tags.join(u' '),
                             contacts.join(u' '), account.notes.join(u' ')};
    return std::any_of(places.begin(), places.end(),
                       [&](const QString& place) { return standsIn(wanted, text.phrase, place); });
}

Truth testHolds(const Test& test, const ReferenceAccount& account, const ReferenceBook& book,
                const Catalogue& catalogue) {
    const Field field = catalogue.get(test.field).value();
    const Cell cell = cellOf(field, account, book);
    std::vector<Truth> truths;
    for (const Value& value : test.values)
        truths.push_back(valueHolds(value, cell, field, test.op, book));
    return test.op == Operator::NotEqual ? opposite(anyOf(truths)) : anyOf(truths);
}

} // namespace

Truth holds(const Node& node, const ReferenceAccount& account, const ReferenceBook& book,
            const Catalogue& catalogue) {
    std::vector<Truth> truths;
    for (const Node& child : node.children())
        truths.push_back(holds(child, account, book, catalogue));
    switch (node.kind()) {
    case Node::Kind::And:
        return allOf(truths);
    case Node::Kind::Or:
        return anyOf(truths);
    case Node::Kind::Not:
        return opposite(truths.front());
    case Node::Kind::Test:
        return testHolds(node.asTest(), account, book, catalogue);
    case Node::Kind::Text:
        break;
    }
    return found(node.asText(), account);
}

std::vector<qint64> matches(const Query& query, const ReferenceBook& book, const Catalogue& catalogue) {
    std::vector<qint64> ids;
    for (const ReferenceAccount& account : book.accounts) {
        if (!query.root || holds(*query.root, account, book, catalogue) == Truth(true))
            ids.push_back(account.account.id.value);
    }
    return ids;
}

} // namespace tenure::test
