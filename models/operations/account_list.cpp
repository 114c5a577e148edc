// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/account_list.h"

#include "query/cells.h"
#include "query/compiler.h"
#include "store/accounts.h"
#include "store/book.h"
#include "store/book_info.h"
#include "store/custom_fields.h"
#include "store/metrics.h"
#include "store/people.h"
#include "store/settings.h"

namespace tenure::operations {

namespace {

/// Beyond it the pages that were read for a list are not kept for the next one.
constexpr std::size_t largeList = 25'000;

query::CompileContext compileContext(const QueryContext& context, const QString& groupBy = {}) {
    return {context.catalogue, context.today, context.me, context.people, context.baseCurrency, groupBy};
}

qint64 integer(const store::Cell& cell) {
    const qint64* value = std::get_if<qint64>(&cell);
    return value != nullptr ? *value : 0;
}

/// A group with its totals, from a row of compileTotals: group value, count, renewals, totals.
ListGroup groupOf(const std::vector<store::Cell>& row) {
    ListGroup group;
    group.value = row.at(0);
    group.count = integer(row.at(1));
    group.renewals = integer(row.at(2));
    group.totals.assign(row.begin() + 3, row.end());
    return group;
}

void setPlaces(std::vector<ListGroup>& groups) {
    std::size_t first = 0;
    for (ListGroup& group : groups) {
        group.first = first;
        first += static_cast<std::size_t>(group.count);
    }
}

void listWithTotals(AccountList& list, store::Connection& connection, const query::Query& query,
                    const query::CompileContext& context) {
    list.summed = query::summableFields(context.catalogue);
    list.ids = store::runIds(connection, query::compileIds(query, context));
    for (const auto& row : store::runRows(connection, query::compileTotals(query, context, list.summed)))
        list.groups.push_back(groupOf(row));
}

void listWithoutTotals(AccountList& list, store::Connection& connection, const query::Query& query,
                       const query::CompileContext& context) {
    std::vector<store::IdGroup> groups;
    list.ids = store::runGroupedIds(connection, query::compileGroupedIds(query, context), groups);
    if (groups.empty() && !context.catalogue.get(context.groupBy))
        groups.emplace_back(); // what is not grouped is one group, also if nothing matches
    for (store::IdGroup& group : groups)
        list.groups.push_back({.value = std::move(group.value), .count = group.count});
}

} // namespace

QueryContext queryContext(store::Connection& connection, QDate today) {
    QueryContext context;
    context.catalogue.setCustomFields(store::CustomFields(connection).all());
    context.catalogue.setMetrics(store::Metrics(connection).all());
    context.people = store::People(connection).all();
    context.baseCurrency = store::Settings(connection).baseCurrency();
    context.me.value = store::bookInfo(connection, store::info::me).value_or(QString()).toLongLong();
    context.today = today;
    for (const domain::Tier tier : {domain::Tier::High, domain::Tier::Low, domain::Tier::Tech})
        context.cadenceDays.at(static_cast<std::size_t>(tier)) =
            store::Settings(connection).serviceLevel(tier).cadenceDays;
    return context;
}

domain::Result<QueryContext> queryContext(store::Book& book) {
    return book.read([&](store::Connection& connection) { return queryContext(connection, book.today()); });
}

domain::Result<AccountList> listAccounts(store::Book& book, const QueryContext& context,
                                         const ListRequest& request, Totals totals) {
    const query::CompileContext compile = compileContext(context, request.groupBy);
    return book.read([&](store::Connection& connection) {
        AccountList list;
        store::inSnapshot(connection, [&] {
            list.logNumber = store::newestTransaction(connection);
            if (totals == Totals::Added)
                listWithTotals(list, connection, request.query, compile);
            else
                listWithoutTotals(list, connection, request.query, compile);
            list.total = integer(store::runRows(connection, query::compileCount({}, compile)).at(0).at(0));
        });
        setPlaces(list.groups);
        list.ids.shrink_to_fit();
        if (list.ids.size() > largeList)
            connection.trimMemory(0);
        return list;
    });
}

domain::Result<qint64> countAccounts(store::Book& book, const QueryContext& context,
                                     const query::Query& query) {
    const query::CompileContext compile = compileContext(context);
    return book.read([&](store::Connection& connection) {
        return integer(store::runRows(connection, query::compileCount(query, compile)).at(0).at(0));
    });
}

domain::Result<QStringList> tagsByUse(store::Book& book) {
    return book.read([](store::Connection& connection) { return store::Accounts(connection).tagsByUse(); });
}

domain::Result<bool> isOneGroup(store::Book& book, const QueryContext& context, const ListRequest& request) {
    const query::CompileContext compile = compileContext(context, request.groupBy);
    return book.read([&](store::Connection& connection) {
        return store::runRows(connection, query::compileGroupValues(request.query, compile, 2)).size() == 1;
    });
}

domain::Result<std::vector<std::vector<store::Cell>>>
accountCells(store::Book& book, const std::vector<query::Field>& fields, const std::vector<qint64>& ids) {
    return book.read([&](store::Connection& connection) {
        return store::runRows(connection, query::compileCells(fields, ids, book.today()));
    });
}

} // namespace tenure::operations
