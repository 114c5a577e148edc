// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/compiler.h"

#include "query/condition.h"
#include "query/field_sql.h"

#include <algorithm>

namespace tenure::query {

using namespace Qt::Literals::StringLiterals;

namespace {

Fragment fromWhere(const Query& query, const CompileContext& context) {
    const Fragment from = sql(u" FROM account_facts AS f"_s);
    return query.root ? from + " WHERE "_L1 + conditionOf(*query.root, context).sql : from;
}

/// What a field is ordered by: names by their sort keys, people by name, texts folded.
Fragment orderValue(const Field& field, QDate today) {
    return field.sortSql.isEmpty() ? foldedValueOf(field, today) : sql(field.sortSql);
}

/// Columns that are never NULL are written without NULLS LAST, so that an index can give their order.
bool isNeverUnknown(const Field& field) {
    return field.storage == Storage::EnumIndex || field.sortSql == u"name_key"_s ||
           field.sql == u"account_id"_s;
}

/// Whether a query looks at nothing but @p keys.
bool readsOnly(const Node& node, const QStringList& keys) {
    if (node.kind() == Node::Kind::Test)
        return keys.contains(node.asTest().field);
    return node.kind() != Node::Kind::Text &&
           std::all_of(node.children().begin(), node.children().end(),
                       [&](const Node& child) { return readsOnly(child, keys); });
}

/// Whether matching accounts are sorted after they were found. Walking an index in order and looking every
/// account up to test it takes ten times longer, unless all that is tested stands in the index
/// (facts_tier_name).
bool isSortedAfterwards(const Query& query) {
    return query.root && !readsOnly(*query.root, {u"tier"_s, u"id"_s});
}

class Ordering {
public:
    /// @p afterwards: a '+' keeps SQLite from taking the order from an index.
    explicit Ordering(bool afterwards) : m_prefix(afterwards ? "+"_L1 : ""_L1) {}

    void add(const Fragment& value, QLatin1StringView direction = {}) {
        m_terms =
            m_terms + (m_terms.sql.isEmpty() ? " ORDER BY "_L1 : ", "_L1) + m_prefix + value + direction;
    }
    void add(const Field& field, QDate today, bool descending = false) {
        const QLatin1StringView last = isNeverUnknown(field) ? ""_L1 : " NULLS LAST"_L1;
        const Fragment value = orderValue(field, today) + (descending ? " DESC"_L1 : ""_L1) + last;
        add(value);
    }
    /// Groups with equal order values (two people of one name) must not mix.
    void addGroup(const Field& field, QDate today) {
        add(field, today);
        const Fragment value = exactValueOf(field, today);
        if (value != orderValue(field, today))
            add(value);
    }
    [[nodiscard]] const Fragment& terms() const { return m_terms; }

private:
    QLatin1StringView m_prefix;
    Fragment m_terms;
};

std::optional<Field> groupField(const CompileContext& context) {
    return context.groupBy.isEmpty() ? std::nullopt : context.catalogue.get(context.groupBy);
}

Fragment summaryOf(const Field& field, QDate today) {
    const Fragment value = valueOf(field, today);
    switch (field.summary) {
    case Summary::Sum:
        return "sum("_L1 + value + ")"_L1;
    case Summary::Mean:
        return "avg("_L1 + value + ")"_L1;
    case Summary::Min:
        return "min("_L1 + value + ")"_L1;
    case Summary::Count:
        return "count("_L1 + value + ")"_L1;
    case Summary::None:
        break;
    }
    return sql(u"NULL"_s);
}

} // namespace

CompiledQuery compileIds(const Query& query, const CompileContext& context) {
    Ordering order(isSortedAfterwards(query));
    const std::optional<Field> group = groupField(context);
    if (group)
        order.addGroup(*group, context.today);
    if (query.sort) {
        const std::optional<Field> field = context.catalogue.get(query.sort->field);
        if (field && (!group || field->key != group->key || query.sort->descending))
            order.add(*field, context.today, query.sort->descending);
    }
    if (!query.sort || query.sort->field != u"name"_s)
        order.add(sql(u"name_key"_s));
    order.add(sql(u"account_id"_s));
    return "SELECT f.account_id"_L1 + fromWhere(query, context) + order.terms();
}

CompiledQuery compileCount(const Query& query, const CompileContext& context) {
    return "SELECT count(*)"_L1 + fromWhere(query, context);
}

CompiledQuery compileTotals(const Query& query, const CompileContext& context,
                            const std::vector<Field>& fields) {
    const std::optional<Field> group = groupField(context);
    const Fragment key = group ? exactValueOf(*group, context.today) : sql(u"NULL"_s);
    Fragment statement = "SELECT "_L1 + key + ", count(*), coalesce(sum(renewal_day BETWEEN "_L1 +
                         bound(context.today.toString(Qt::ISODate)) + " AND "_L1 +
                         bound(context.today.addDays(90).toString(Qt::ISODate)) + "), 0)"_L1;
    for (const Field& field : fields)
        statement = statement + ", "_L1 + summaryOf(field, context.today);
    statement = statement + fromWhere(query, context);
    if (!group)
        return statement;
    Ordering order(true);
    order.addGroup(*group, context.today);
    return statement + " GROUP BY 1"_L1 + order.terms();
}

std::vector<Field> summableFields(const Catalogue& catalogue) {
    std::vector<Field> result;
    std::copy_if(catalogue.fields().begin(), catalogue.fields().end(), std::back_inserter(result),
                 [](const Field& field) { return !field.custom && field.summary != Summary::None; });
    return result;
}

} // namespace tenure::query
