// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/book.h"
#include "store/schema.h"

#include <QStringList>

#include <map>
#include <random>

namespace tenure::test {

using RowKey = std::pair<store::Table, qint64>;
/// Every row of every logged table, its columns as SQL literals.
using Rows = std::map<RowKey, QStringList>;

[[nodiscard]] Rows allRows(store::Connection& connection);
[[nodiscard]] Rows allRows(store::Book& book);

/// Inserts, changes or deletes one random row within the schema's rules.
void randomChange(store::Transaction& transaction, std::mt19937& random);

/// What undoing the change from @p before to @p after should make of @p now: the obvious way, over whole
/// tables.
[[nodiscard]] Rows expectedUndo(const Rows& before, const Rows& after, const Rows& now);

} // namespace tenure::test
