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

Fragment listOrder(const Query& query, const CompileContext& context) {
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
    return order.terms();
}

/// NULL where nothing is grouped.
Fragment groupValue(const CompileContext& context) {
    const std::optional<Field> group = groupField(context);
    return group ? exactValueOf(*group, context.today) : sql(u"NULL"_s);
}

QLatin1StringView aggregateName(Summary summary) {
    switch (summary) {
    case Summary::Sum:
        return "sum"_L1;
    case Summary::Mean:
        return "avg"_L1;
    case Summary::Min:
        return "min"_L1;
    case Summary::Count:
    case Summary::None:
        break;
    }
    return "count"_L1;
}

/// The columns of one group's row behind its key, over the accounts of which @p condition holds (all if it is
/// empty).
std::vector<Fragment> aggregates(const std::vector<Field>& fields, QDate today, const Fragment& condition) {
    const auto day = [](QDate date) { return bound(date.toString(Qt::ISODate)); };
    const Fragment filter = condition.sql.isEmpty() ? condition : " FILTER (WHERE "_L1 + condition + ")"_L1;
    const Fragment soon = "renewal_day BETWEEN "_L1 + day(today) + " AND "_L1 + day(today.addDays(90));
    const Fragment conditionAnd = condition.sql.isEmpty() ? condition : condition + " AND "_L1;
    std::vector<Fragment> result{"count(*)"_L1 + filter,
                                 "count(*) FILTER (WHERE "_L1 + conditionAnd + soon + ")"_L1};
    for (const Field& field : fields) {
        const bool addsUp = field.summary != Summary::None;
        const Fragment call = sql(aggregateName(field.summary)) + "("_L1 + valueOf(field, today) + ")"_L1;
        result.push_back(addsUp ? call + filter : sql(u"NULL"_s));
    }
    return result;
}

/// GROUP BY sorts all accounts by their group before it adds up. The groups of a choice are few and known:
/// one pass that adds up each apart is twice as fast.
CompiledQuery totalsByChoice(const Query& query, const CompileContext& context, const Field& group,
                             const std::vector<Field>& fields) {
    Fragment columns;
    QStringList rows;
    for (qsizetype key = 0; key < group.enumKeys.size(); ++key) {
        QStringList names;
        const Fragment isGroup = sql(group.sql + u" = "_s + QString::number(key));
        for (const Fragment& aggregate : aggregates(fields, context.today, isGroup)) {
            names += u"c%1_%2"_s.arg(key).arg(names.size());
            const QLatin1StringView comma = columns.sql.isEmpty() ? ""_L1 : ", "_L1;
            columns = std::move(columns) + comma + aggregate + sql(u" AS "_s + names.back());
        }
        rows += u"SELECT %1, %2 FROM t WHERE %3 > 0"_s.arg(QString::number(key), names.join(u", "_s),
                                                           names.front());
    }
    return "WITH t AS MATERIALIZED (SELECT "_L1 + columns + fromWhere(query, context) + ") "_L1 +
           sql(rows.join(u" UNION ALL "_s) + u" ORDER BY 1"_s);
}

} // namespace

CompiledQuery compileIds(const Query& query, const CompileContext& context) {
    return "SELECT f.account_id"_L1 + fromWhere(query, context) + listOrder(query, context);
}

CompiledQuery compileGroupedIds(const Query& query, const CompileContext& context) {
    return "SELECT f.account_id, "_L1 + groupValue(context) + fromWhere(query, context) +
           listOrder(query, context);
}

CompiledQuery compileGroupValues(const Query& query, const CompileContext& context, int most) {
    return "SELECT DISTINCT "_L1 + groupValue(context) + fromWhere(query, context) + " LIMIT "_L1 +
           sql(QString::number(most));
}

CompiledQuery compileCount(const Query& query, const CompileContext& context) {
    return "SELECT count(*)"_L1 + fromWhere(query, context);
}

CompiledQuery compileTotals(const Query& query, const CompileContext& context,
                            const std::vector<Field>& fields) {
    const std::optional<Field> group = groupField(context);
    if (group && group->storage == Storage::EnumIndex)
        return totalsByChoice(query, context, *group, fields);
    Fragment statement = "SELECT "_L1 + groupValue(context);
    for (const Fragment& aggregate : aggregates(fields, context.today, {}))
        statement = std::move(statement) + ", "_L1 + aggregate;
    statement = std::move(statement) + fromWhere(query, context);
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
