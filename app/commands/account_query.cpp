// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/account_query.h"

#include "query/parser.h"
#include "store/book.h"

#include <QCoreApplication>

namespace tenure::app {

tl::expected<AccountQuery, Failure> accountQuery(store::Book& book, const QString& text) {
    auto context = orFailure(operations::queryContext(book));
    if (!context)
        return tl::unexpected(context.error());
    auto query = query::parse(text, context->catalogue);
    if (!query)
        return tl::unexpected(failureOf(query.error(), text));
    return AccountQuery{*std::move(context), *std::move(query)};
}

tl::expected<std::vector<query::Field>, Failure> fieldsOf(const QString& columns,
                                                          const query::Catalogue& catalogue) {
    std::vector<query::Field> fields;
    for (const QString& column : columns.split(u',', Qt::SkipEmptyParts)) {
        const auto field = catalogue.find(column.trimmed());
        if (!field)
            return tl::unexpected(wrongUsage(field.error().text, field.error().suggestion));
        fields.push_back(*field);
    }
    if (fields.empty())
        return tl::unexpected(wrongUsage(QCoreApplication::translate(
            "cli", "--columns takes keys of fields: --columns name,arr,renewal")));
    return fields;
}

} // namespace tenure::app
