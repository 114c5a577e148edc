// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/ast.h"
#include "query/catalogue.h"
#include "tests/support/reference_book.h"

namespace tenure::test {

/// Yes, no, or nothing for unknown.
using Truth = std::optional<bool>;

/// What the language's page says about one account, by looking at its card: slow, obvious, and without SQL.
[[nodiscard]] Truth holds(const query::Node& node, const ReferenceAccount& account, const ReferenceBook& book,
                          const query::Catalogue& catalogue);

/// Ids of the accounts for which the query holds, ascending.
[[nodiscard]] std::vector<qint64> matches(const query::Query& query, const ReferenceBook& book,
                                          const query::Catalogue& catalogue);

/// A metric over its window for one account; nothing if unknown.
[[nodiscard]] std::optional<double> usageOf(const query::UsageWindow& window, domain::AccountId account,
                                            const ReferenceBook& book);

/// What a field says about an account: nothing, a text, a number, a day, or a set of texts.
using Cell = std::variant<std::monostate, QString, double, QDate, QStringList>;
[[nodiscard]] Cell cellOf(const query::Field& field, const ReferenceAccount& account,
                          const ReferenceBook& book);

} // namespace tenure::test
