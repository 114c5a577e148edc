// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/today_figures.h"

#include "operations/today_scope.h"
#include "store/book.h"
#include "store/recent_changes.h"

#include <algorithm>

namespace tenure::operations {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Nothing if no account of the list has a value.
std::optional<qint64> arrOf(const AccountList& list) {
    const auto field = std::ranges::find(list.summed, u"arr"_s, &query::Field::key);
    if (field == list.summed.end())
        return std::nullopt;
    std::optional<qint64> sum;
    for (const ListGroup& group : list.groups) {
        const auto& total = group.totals.at(static_cast<std::size_t>(field - list.summed.begin()));
        if (const auto* minor = std::get_if<qint64>(&total))
            sum = sum.value_or(0) + *minor;
    }
    return sum;
}

} // namespace

domain::Result<TodayFigures> todayFigures(store::Book& book, const QueryContext& context) {
    TodayFigures figures;
    const auto scope = workScope(book, context);
    if (!scope)
        return tl::unexpected(scope.error());
    figures.query = scopedQuery(context, *scope, u"-stage:churned"_s);
    figures.renewingQuery = scopedQuery(context, *scope, u"-stage:churned renewal<=90d"_s);
    const auto all = listAccounts(book, context, {figures.query, u"tier"_s});
    if (!all)
        return tl::unexpected(all.error());
    const auto renewing = listAccounts(book, context, {figures.renewingQuery, {}});
    if (!renewing)
        return tl::unexpected(renewing.error());
    figures.accounts = static_cast<qint64>(all->ids.size());
    for (const ListGroup& group : all->groups) {
        if (const auto* tier = std::get_if<qint64>(&group.value))
            figures.perTier.at(static_cast<std::size_t>(*tier)) = group.count;
    }
    figures.arr = arrOf(*all);
    figures.renewing = static_cast<qint64>(renewing->ids.size());
    figures.renewingArr = arrOf(*renewing);
    return figures;
}

domain::Result<std::vector<AccountChanges>> changesSince(store::Book& book, QDate since, int limit) {
    return book.read([&](store::Connection& connection) {
        std::vector<AccountChanges> all;
        for (store::RecentChange& change : store::recentChanges(connection, since, limit)) {
            all.push_back({change.account, std::move(change.name), change.transactions,
                           std::move(change.lastLabel), std::move(change.lastAuthor), change.lastAt});
        }
        return all;
    });
}

} // namespace tenure::operations
