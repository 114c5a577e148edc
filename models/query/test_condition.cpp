// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/condition.h"

#include "domain/text_fold.h"
#include "query/date_condition.h"
#include "query/field_sql.h"

#include <algorithm>
#include <cmath>

namespace tenure::query {

using namespace Qt::Literals::StringLiterals;

namespace {

QLatin1StringView sqlOperator(Operator op) {
    switch (op) {
    case Operator::Less:
        return " < "_L1;
    case Operator::LessOrEqual:
        return " <= "_L1;
    case Operator::Greater:
        return " > "_L1;
    case Operator::GreaterOrEqual:
        return " >= "_L1;
    case Operator::Has:
    case Operator::Equal:
    case Operator::NotEqual:
        break;
    }
    return " = "_L1;
}

/// Conditions of one test, one for each value or for several at once; the test is true if one of them is.
class TestCompiler {
public:
    TestCompiler(const Test& test, const Field& field, const CompileContext& context)
        : m_test(test), m_field(field), m_context(context), m_inTable(isLookedUp()) {
        m_value = m_inTable ? sql(u"value"_s) : valueOf(field, context.today);
        m_folded = m_inTable ? m_value : foldedValueOf(field, context.today);
        m_exact = m_inTable ? m_value : exactValueOf(field, context.today);
    }

    Condition run(bool opposite) {
        for (const Value& value : m_test.values) {
            const Keyword* keyword = std::get_if<Keyword>(&value);
            if (keyword && isPresence(*keyword))
                presence(*keyword == Keyword::Any);
            else
                compare(value);
        }
        flushEqual();
        flushBits();
        std::vector<Condition> conditions;
        for (const Fragment& condition : m_conditions)
            conditions.push_back(one(condition));
        const Condition any = joined(std::move(conditions), Condition::Shape::Or);
        const Condition result = (m_test.op == Operator::NotEqual) != opposite ? negated(any) : any;
        return m_inTable ? lookedUp(result) : result;
    }

private:
    static bool isPresence(Keyword keyword) { return keyword == Keyword::None || keyword == Keyword::Any; }

    /// The entries of the parser's stack are measured with SQLite 3.40: a trend, a tag that is exactly so.
    [[nodiscard]] Condition one(const Fragment& condition) const {
        const bool usage = m_field.storage == Storage::Usage;
        return {condition, usage ? 31 : 17, Condition::Shape::Atom, usage};
    }

    /// A custom field's values lie side by side in their table: reading those alone is six times faster than
    /// looking one up for each account. It makes unknown false, which is the same where no NOT stands outside
    /// of it.
    [[nodiscard]] bool isLookedUp() const {
        const auto needsAccounts = [](const Value& value) {
            const Keyword* keyword = std::get_if<Keyword>(&value);
            return keyword && isPresence(*keyword);
        };
        return m_field.storage == Storage::CustomValue &&
               std::none_of(m_test.values.begin(), m_test.values.end(), needsAccounts);
    }

    [[nodiscard]] Condition lookedUp(const Condition& condition) const {
        constexpr int stackAround = 11;
        const bool asWritten = m_field.type == FieldType::Text && isExact();
        return {"f.account_id IN (SELECT account_id FROM "_L1 +
                    sql(asWritten ? u"custom_value"_s : u"custom_facts"_s) + " WHERE field_id = "_L1 +
                    bound(m_field.customField.value) + " AND ("_L1 + condition.sql + "))"_L1,
                condition.stack + stackAround};
    }

    [[nodiscard]] bool isExact() const { return m_test.op != Operator::Has; }

    void presence(bool any) {
        if (m_field.storage == Storage::Tags)
            m_conditions.push_back(
                sql((any ? u""_s : u"NOT "_s) +
                    u"EXISTS (SELECT 1 FROM tag_facts WHERE account_id = f.account_id)"_s));
        else if (m_field.storage == Storage::Bits)
            m_conditions.push_back("("_L1 + m_value + " & "_L1 + bound(allBits()) +
                                   (any ? ") <> 0"_L1 : ") = 0"_L1));
        else if (m_field.hasNoneKey())
            m_conditions.push_back(m_value + (any ? " <> "_L1 : " = "_L1) + bound(indexOf(u"none"_s)));
        else
            m_conditions.push_back(m_value + (any ? " IS NOT NULL"_L1 : " IS NULL"_L1));
    }

    void compare(const Value& value) {
        switch (m_field.type) {
        case FieldType::Date:
            return compareDay(spanOf(m_field.direction, m_test.op, value, m_context.today));
        case FieldType::Number:
        case FieldType::Money:
        case FieldType::Share:
        case FieldType::Duration:
            return compareNumber(value);
        case FieldType::Person:
            return comparePerson(value);
        case FieldType::Text:
        case FieldType::Enum:
        case FieldType::Tag:
        case FieldType::Bool:
            break;
        }
        compareWord(std::get<Word>(value).text);
    }

    void compareWord(const QString& word) {
        if (m_field.type == FieldType::Bool) {
            m_equal.push_back(qint64{word == u"yes"_s});
        } else if (m_field.storage == Storage::Bits) {
            m_bits |= bitOf(word);
        } else if (m_field.storage == Storage::EnumIndex) {
            m_equal.push_back(indexOf(word));
        } else if (m_field.storage == Storage::Tags) {
            m_conditions.push_back(tagCondition(word));
        } else if (m_field.type == FieldType::Enum) {
            m_equal.push_back(domain::fold(word));
        } else if (isExact()) {
            m_value = m_exact;
            m_equal.push_back(word);
        } else {
            m_conditions.push_back("instr("_L1 + m_folded + ", "_L1 + bound(domain::fold(word)) + ") > 0"_L1);
        }
    }

    [[nodiscard]] Fragment tagCondition(const QString& tag) const {
        const Fragment folded = bound(domain::fold(tag));
        if (!isExact())
            return "f.account_id IN (SELECT account_id FROM tag_facts WHERE tag_fold = "_L1 + folded + ")"_L1;
        return "f.account_id IN (SELECT t.account_id FROM tag_facts AS g JOIN account_tag AS t "
               "ON t.account_id = g.account_id WHERE g.tag_fold = "_L1 +
               folded + " AND t.tag = "_L1 + bound(tag) + ")"_L1;
    }

    void comparePerson(const Value& value) {
        if (std::holds_alternative<Keyword>(value)) {
            m_equal.push_back(m_context.me.value);
            return;
        }
        const QString& word = std::get<Word>(value).text;
        const QString folded = domain::fold(word);
        const auto is = [&](const QString& name) {
            return isExact() ? name == word : !folded.isEmpty() && domain::fold(name) == folded;
        };
        m_equal.push_back(qint64{0}); // nobody's id: keeps an unknown owner unknown where nobody has the name
        for (const domain::Person& person : m_context.people) {
            if (is(person.name) || is(person.email))
                m_equal.push_back(person.id.value);
        }
    }

    /// Money in minor units, everything else as it is; whole numbers as integers, which SQLite compares
    /// exactly.
    [[nodiscard]] Parameter numberParameter(const Decimal& number) const {
        const int digits = m_field.type == FieldType::Money ? m_context.baseCurrency.minorDigits() : 0;
        const std::optional<Decimal> inUnits = number.shifted(digits);
        if (!inUnits)
            return number.toDouble() * std::pow(10.0, digits);
        return inUnits->isWhole() ? Parameter(inUnits->whole()) : Parameter(inUnits->toDouble());
    }

    template <class Variant>
    [[nodiscard]] Parameter endParameter(const Variant& end) const {
        if (const Duration* duration = std::get_if<Duration>(&end))
            return qint64{inDays(*duration)};
        return numberParameter(std::get<Decimal>(end));
    }

    void compareNumber(const Value& value) {
        const QLatin1StringView op = sqlOperator(m_test.op);
        if (const Range* range = std::get_if<Range>(&value))
            m_conditions.push_back(m_value + " BETWEEN "_L1 + bound(endParameter(range->from)) + " AND "_L1 +
                                   bound(endParameter(range->to)));
        else if (op == " = "_L1)
            m_equal.push_back(endParameter(value));
        else
            m_conditions.push_back(m_value + op + bound(endParameter(value)));
    }

    void compareDay(const DaySpan& span) {
        const auto day = [](QDate date) { return bound(date.toString(Qt::ISODate)); };
        if (span.from && span.from == span.to)
            m_equal.push_back(span.from->toString(Qt::ISODate));
        else if (span.from && span.to)
            m_conditions.push_back(m_value + " BETWEEN "_L1 + day(*span.from) + " AND "_L1 + day(*span.to));
        else if (span.from)
            m_conditions.push_back(m_value + " >= "_L1 + day(*span.from));
        else if (span.to)
            m_conditions.push_back(m_value + " <= "_L1 + day(*span.to));
    }

    [[nodiscard]] qint64 indexOf(const QString& key) const { return m_field.enumKeys.indexOf(key); }
    [[nodiscard]] qint64 bitOf(const QString& key) const { return qint64{2} << indexOf(key); }
    [[nodiscard]] qint64 allBits() const { return (qint64{2} << m_field.enumKeys.size()) - 2; }

    void flushEqual() {
        if (m_equal.size() == 1)
            m_conditions.push_back(m_value + " = "_L1 + bound(m_equal.front()));
        else if (!m_equal.empty())
            m_conditions.push_back(m_value + " IN "_L1 + listOf(m_equal));
    }

    void flushBits() {
        if (m_bits != 0)
            m_conditions.push_back("("_L1 + m_value + " & "_L1 + bound(m_bits) + ") <> 0"_L1);
    }

    const Test& m_test;
    const Field& m_field;
    const CompileContext& m_context;
    bool m_inTable;
    Fragment m_value;
    Fragment m_folded;
    Fragment m_exact;
    std::vector<Fragment> m_conditions;
    std::vector<Parameter> m_equal; ///< values that m_value may be
    qint64 m_bits = 0;
};

} // namespace

Condition testCondition(const Test& test, bool opposite, const CompileContext& context) {
    const std::optional<Field> field = context.catalogue.get(test.field);
    return field ? TestCompiler(test, *field, context).run(opposite) : Condition{sql(u"NULL"_s), 1};
}

} // namespace tenure::query
