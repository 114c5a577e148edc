// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"
#include "operations/account_list.h"

namespace tenure::app {

/// A query of the command line, read with the fields of its book.
struct AccountQuery {
    operations::QueryContext context;
    query::Query query;
};
/// A Failure with the position in @p text and a suggestion if the query is wrong.
[[nodiscard]] tl::expected<AccountQuery, Failure> accountQuery(store::Book& book, const QString& text);

/// The fields of "a,b"; a Failure with a suggestion for one that there is not.
[[nodiscard]] tl::expected<std::vector<query::Field>, Failure> fieldsOf(const QString& columns,
                                                                        const query::Catalogue& catalogue);

} // namespace tenure::app
