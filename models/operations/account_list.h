// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/records.h"
#include "query/ast.h"
#include "query/catalogue.h"
#include "store/query_runner.h"

#include <QDate>

#include <array>
#include <optional>
#include <vector>

namespace tenure::store {
class Book;
class Connection;
} // namespace tenure::store

namespace tenure::operations {

/// What queries of a book are made with; read anew when a commit touched custom fields, metrics, people or
/// settings.
struct QueryContext {
    query::Catalogue catalogue;
    std::vector<domain::Person> people;
    domain::Currency baseCurrency = domain::Currency::eur();
    domain::PersonId me;
    QDate today;
    /// Days between touchpoints that each tier is promised, in the order of domain::Tier.
    std::array<int, 3> cadenceDays = {14, 45, 90};
};
[[nodiscard]] domain::Result<QueryContext> queryContext(store::Book& book);
/// The same on a connection that is being read anyway.
[[nodiscard]] QueryContext queryContext(store::Connection& connection, QDate today);

struct ListGroup {
    store::Cell
        value; ///< of the grouping field: an enum's index, a person's id; NULL if unknown or not grouped
    qint64 count = 0;
    qint64 renewals = 0;             ///< that are due within 0 to 90 days
    std::vector<store::Cell> totals; ///< of AccountList::summed, in its order
    std::size_t first = 0;           ///< where its accounts begin in AccountList::ids
};

/// The accounts of a query, in order: 8 bytes each. What they show is read by accountCells() when it is
/// needed.
struct AccountList {
    std::vector<qint64> ids;
    std::vector<ListGroup> groups;    ///< in the order of ids; a single one if not grouped
    std::vector<query::Field> summed; ///< empty while nothing is added up yet
    qint64 total = 0;                 ///< accounts in the book
    qint64 logNumber = 0;             ///< of the newest transaction when it was made
};

struct ListRequest {
    query::Query query;
    QString groupBy; ///< key of a field, empty for one flat list
};

/// Whether a list says what its groups add up to: totals and renewals look at every account, the rest is read
/// from an index in a tenth of the time.
enum class Totals { Added, Left };

/// Runs on any thread; meant for a worker.
[[nodiscard]] domain::Result<AccountList> listAccounts(store::Book& book, const QueryContext& context,
                                                       const ListRequest& request,
                                                       Totals totals = Totals::Added);
[[nodiscard]] domain::Result<qint64> countAccounts(store::Book& book, const QueryContext& context,
                                                   const query::Query& query);

/// All tags, the most used first, each in one spelling. Meant for a worker.
[[nodiscard]] domain::Result<QStringList> tagsByUse(store::Book& book);

/// Whether all accounts of a list are in one group.
[[nodiscard]] domain::Result<bool> isOneGroup(store::Book& book, const QueryContext& context,
                                              const ListRequest& request);

/// What rows show: for each of @p ids (at most 1,000) that still is there its id first, then the values of @p
/// fields.
[[nodiscard]] domain::Result<std::vector<std::vector<store::Cell>>>
accountCells(store::Book& book, const std::vector<query::Field>& fields, const std::vector<qint64>& ids);

} // namespace tenure::operations
