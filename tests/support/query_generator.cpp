// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/query_generator.h"

#include "query/parser.h"
#include "query/printer.h"

namespace tenure::test {

using namespace Qt::Literals::StringLiterals;
using namespace query;

namespace {

bool isOrdering(Operator op) {
    return op != Operator::Has && op != Operator::Equal && op != Operator::NotEqual;
}

bool canBeOrdered(const Field& field) {
    return field.isNumeric() || field.type == FieldType::Date;
}

} // namespace

const QStringList& queryWords() {
    static const QStringList list{
        u"acme"_s,      u"Acme Corp"_s, u"łódź"_s,     u"Żółć"_s,    u"zolc"_s, u"上海"_s,
        u"海"_s,        u"北京公司"_s,  u"maya"_s,     u"none"_s,    u"any"_s,  u"me"_s,
        u"or"_s,        u"not"_s,       u"-minus"_s,   u"a\"b"_s,    u"a\\b"_s, u"a,b"_s,
        u"(x)"_s,       u"sort:x"_s,    u"３ｄ"_s,     u"x:y"_s,     u"..5"_s,  u"5..7"_s,
        u"today"_s,     u"90d"_s,       u"robotics"_s, u"ro"_s,      u"vip"_s,  u"VIP"_s,
        u"qbr-q2"_s,    u"“quoted”"_s,  u"straße"_s,   u"STRASSE"_s, u"12"_s,   u"maya@example.com"_s,
        u" "_s,         u"!"_s,         u"bank"_s,     u"%"_s,       u"_"_s,    u"*"_s,
        u"NEAR(a b)"_s, u"name:acme"_s,
    };
    return list;
}

std::vector<domain::CustomField> customFields() {
    using domain::CustomType;
    return {{{1}, u"motto"_s, u"Motto"_s, CustomType::Text, {}},
            {{2}, u"rating"_s, u"Rating"_s, CustomType::Number, {}},
            {{3}, u"budget"_s, u"Budget"_s, CustomType::Money, {}},
            {{4}, u"kickoff"_s, u"Kick-off"_s, CustomType::Date, {}},
            {{5}, u"pilot"_s, u"Pilot"_s, CustomType::Bool, {}},
            {{6},
             u"kanał"_s,
             u"Kanał"_s,
             CustomType::Enum,
             {u"Łódź"_s, u"north star"_s, u"None"_s, u"a-1"_s, u"a1"_s}}};
}

std::vector<domain::Metric> metrics() {
    using domain::MetricAggregate;
    return {{{1}, u"logins"_s, u"Logins"_s, {}, MetricAggregate::Sum},
            {{2}, u"latency"_s, u"Latency"_s, u"ms"_s, MetricAggregate::Mean},
            {{3}, u"peak"_s, u"Peak"_s, {}, MetricAggregate::Max},
            {{4}, u"balance"_s, u"Balance"_s, {}, MetricAggregate::Last},
            {{5}, u"mau"_s, u"Monthly users"_s, {}, MetricAggregate::Distinct}};
}

Catalogue richCatalogue() {
    Catalogue catalogue;
    catalogue.setCustomFields(customFields());
    catalogue.setMetrics(metrics());
    return catalogue;
}

QString QueryGenerator::word() {
    return queryWords().at(below(static_cast<int>(queryWords().size())));
}

QString QueryGenerator::usageKey() {
    const QStringList windows{u".1d"_s, u".7d"_s, u".30d"_s, u".2w"_s, u".1m"_s};
    const QStringList ways{{}, {}, u".sum"_s, u".avg"_s, u".max"_s, u".last"_s, u".days"_s, u".trend"_s};
    const auto& metric = m_catalogue.metrics().at(static_cast<std::size_t>(below(5)));
    return metric.key + windows.at(below(5)) + ways.at(below(8));
}

Field QueryGenerator::field() {
    if (below(5) == 0) {
        if (const std::optional<Field> usage = m_catalogue.get(usageKey()))
            return *usage;
    }
    return m_catalogue.fields().at(
        static_cast<std::size_t>(below(static_cast<int>(m_catalogue.fields().size()))));
}

Decimal QueryGenerator::number(const Field& field) {
    const qint64 span = field.type == FieldType::Money ? 500 : 20;
    return Decimal::scaled(static_cast<qint64>(below(static_cast<int>(span * 10))) - span * 2, below(3));
}

Duration QueryGenerator::duration() {
    constexpr int bounds[] = {400, 40, 14};
    const int unit = below(3);
    return {below(bounds[unit]), static_cast<DurationUnit>(unit)};
}

RangeEnd QueryGenerator::day() {
    const QDate day = m_today.addDays(below(800) - 400);
    switch (below(5)) {
    case 0:
        return Today{below(200) - 100};
    case 1:
        return Period{QDate(day.year(), day.month(), 1), Precision::Month};
    case 2:
        return Period{QDate(day.year(), (day.month() - 1) / 3 * 3 + 1, 1), Precision::Quarter};
    case 3:
        return Period{QDate(day.year(), 1, 1), Precision::Year};
    default:
        return Period{day, Precision::Day};
    }
}

RangeEnd QueryGenerator::scalar(const Field& field) {
    if (field.type == FieldType::Date)
        return below(2) == 0 ? RangeEnd(duration()) : day();
    return field.type == FieldType::Duration ? RangeEnd(duration()) : RangeEnd(number(field));
}

/// A range that runs forwards, as far as that can be seen: its ends are printed, read and, if need be,
/// swapped.
Range QueryGenerator::range(const Field& field) {
    while (true) {
        Range range{scalar(field), scalar(field)};
        const auto reads = [&] {
            return parse(field.key + u':' + print(Value(range)), m_catalogue).has_value();
        };
        if (reads())
            return range;
        std::swap(range.from, range.to);
        if (reads())
            return range;
    }
}

Value QueryGenerator::value(const Field& field, Operator op) {
    const auto asValue = [](const auto& v) { return Value(v); };
    if (!isOrdering(op)) {
        if (below(6) == 0)
            return below(2) == 0 ? Keyword::None : Keyword::Any;
        if (field.type == FieldType::Person && below(3) == 0)
            return Keyword::Me;
        if (field.type == FieldType::Date && field.direction == DateDirection::Ahead && below(4) == 0)
            return Keyword::Overdue;
        if (canBeOrdered(field) && below(3) == 0)
            return range(field);
    }
    if (canBeOrdered(field))
        return std::visit(asValue, scalar(field));
    if (field.type == FieldType::Bool)
        return Word{below(2) == 0 ? u"yes"_s : u"no"_s};
    if (field.type == FieldType::Enum)
        return Word{field.enumKeys.at(below(static_cast<int>(field.enumKeys.size())))};
    return Word{word()};
}

Test QueryGenerator::test() {
    const Field f = field();
    const Operator op = static_cast<Operator>(below(canBeOrdered(f) ? 7 : 3));
    Test result{f.key, op, {}};
    const int count = isOrdering(op) || below(3) > 0 ? 1 : 1 + below(4);
    for (int i = 0; i < count; ++i)
        result.values.push_back(value(f, op));
    return result;
}

Node QueryGenerator::node(int depth) {
    const int choice = depth <= 0 ? below(5) : below(9);
    if (choice == 0)
        return Node::text({word(), below(2) == 0});
    if (choice < 5)
        return Node::test(test());
    if (choice < 6)
        return Node::negation(node(depth - 1));
    std::vector<Node> children;
    for (int count = 2 + below(3); count > 0; --count)
        children.push_back(node(depth - 1));
    return choice < 8 ? Node::all(std::move(children)) : Node::any(std::move(children));
}

Query QueryGenerator::query() {
    Query result;
    if (below(20) > 0)
        result.root = node(below(5));
    if (below(3) == 0) {
        const Field f = field();
        if (f.sortable)
            result.sort = Sort{f.key, below(2) == 0};
    }
    return result;
}

QString QueryGenerator::nearlyAQuery() {
    static const QStringList pieces{
        u" "_s,          u" "_s,         u"("_s,      u")"_s,        u"-"_s,       u"not "_s,   u" or "_s,
        u" and "_s,      u","_s,         u":"_s,      u"<="_s,       u"!="_s,      u"\""_s,     u"“"_s,
        u"\\"_s,         u".."_s,        u"tier"_s,   u"stage:"_s,   u"renewal"_s, u"90d"_s,    u"arr"_s,
        u"5k"_s,         u"2026-03"_s,   u"today"_s,  u"+3d"_s,      u"none"_s,    u"me"_s,     u"owner:"_s,
        u"tag:vip"_s,    u"logins.7d"_s, u".trend"_s, u"sort:arr"_s, u"-desc"_s,   u"：高"_s,   u"（"_s,
        u"）"_s,         u"，"_s,        u"＜"_s,     u"\u3000"_s,   u"high"_s,    u"\u0000"_s, u"上"_s,
        u"\U0001F600"_s, u"e\u0301"_s,   u"−1"_s,
    };
    QString result;
    for (int count = 1 + below(12); count > 0; --count)
        result += below(4) == 0 ? word() : pieces.at(below(static_cast<int>(pieces.size())));
    return result;
}

} // namespace tenure::test
