// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/temporary_book.h"

#include <QStringList>

namespace tenure::test {

/// Every row of every derived table as text, as readers see it now.
[[nodiscard]] QStringList derivedRows(TemporaryBook& book);
/// The same on one connection.
[[nodiscard]] QStringList derivedRows(store::Connection& connection);
/// The accounts that full-text search finds for @p match, in FTS5's syntax.
[[nodiscard]] std::vector<domain::AccountId> searchHits(TemporaryBook& book, const QString& match);
/// Makes all derived tables anew, and checks that the full-text index agrees with its rows.
void rebuildDerived(TemporaryBook& book);
/// Rows of a history table of one account or contract: "day value" in the order in which they were recorded.
[[nodiscard]] QStringList historyRows(TemporaryBook& book, const char* table, qint64 row);

} // namespace tenure::test
