// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/currency.h"
#include "domain/records.h"
#include "query/ast.h"
#include "query/catalogue.h"
#include "query/compiled_query.h"

#include <QDate>

#include <vector>

namespace tenure::query {

/// What a query's text leaves open.
struct CompileContext {
    const Catalogue& catalogue; ///< the one it was parsed with, or one with the same fields
    QDate today;
    domain::PersonId me;                ///< the book's user on this device; none: owner:me finds nobody
    std::vector<domain::Person> people; ///< to turn owner:name into ids
    domain::Currency baseCurrency = domain::Currency::eur();
    QString groupBy; ///< key of a field by which lists are grouped; empty: not grouped

    // A field that the catalogue no longer has is unknown for every account. Queries are kept as text and
    // parsed before use, so that this is seen as a parse error first.
};

/// One column, the ids of the accounts that match, ordered by groupBy (if any), the query's sort (if any),
/// name and id. Accounts without a value come last in both directions.
[[nodiscard]] CompiledQuery compileIds(const Query& query, const CompileContext& context);

/// The same with a second column, the value of groupBy's field (as in compileTotals).
[[nodiscard]] CompiledQuery compileGroupedIds(const Query& query, const CompileContext& context);

/// One row with one column, how many accounts match.
[[nodiscard]] CompiledQuery compileCount(const Query& query, const CompileContext& context);

/// One row per group, in compileIds' order (a single one without groupBy, also if nothing matches): the value
/// of groupBy's field (an enum's index, a person's id; NULL if unknown or not grouped), the number of
/// accounts, how many of them renew within 0 to 90 days, then for each of @p fields its Summary over the
/// accounts that have a value: sum, mean, earliest or how many; NULL if none has, or for a field that does
/// not add up.
[[nodiscard]] CompiledQuery compileTotals(const Query& query, const CompileContext& context,
                                          const std::vector<Field>& fields);

/// A row for each value that groupBy's field has among the accounts that match, but at most @p most: whether
/// there are several is known long before all of them are counted.
[[nodiscard]] CompiledQuery compileGroupValues(const Query& query, const CompileContext& context, int most);

/// The built-in fields that add up in a group header: what compileTotals is usually asked for.
[[nodiscard]] std::vector<Field> summableFields(const Catalogue& catalogue);

} // namespace tenure::query
