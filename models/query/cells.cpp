// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/cells.h"

#include "query/field_sql.h"

namespace tenure::query {

using namespace Qt::Literals::StringLiterals;

namespace {

/// People are shown by name, tags as they were written, ARR in the account's own currency; the rest as it is.
Fragment shownValueOf(const Field& field, QDate today) {
    if (!field.shownSql.isEmpty())
        return sql(field.shownSql);
    if (field.type == FieldType::Person)
        return sql(field.sortSql);
    if (field.storage == Storage::Tags)
        return sql(u"tags"_s);
    return exactValueOf(field, today);
}

} // namespace

CompiledQuery compileCells(const std::vector<Field>& fields, const std::vector<qint64>& ids, QDate today) {
    CompiledQuery query;
    query.sql = u"SELECT f.account_id"_s;
    for (const Field& field : fields) {
        const Fragment value = shownValueOf(field, today);
        query.sql += u", "_s + value.sql;
        query.parameters.insert(query.parameters.end(), value.parameters.begin(), value.parameters.end());
    }
    query.sql += u" FROM account_facts f WHERE f.account_id IN ("_s;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        query.sql += i == 0 ? u"?"_s : u",?"_s;
        query.parameters.emplace_back(ids[i]);
    }
    query.sql += u')';
    return query;
}

} // namespace tenure::query
