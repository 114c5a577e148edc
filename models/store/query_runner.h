// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/compiled_query.h"

#include <functional>
#include <vector>

namespace tenure::store {

class Connection;

/// A value that a query gives: monostate for NULL.
using Cell = query::Parameter;

/// Runs a compiled query that gives one column of ids.
[[nodiscard]] std::vector<qint64> runIds(Connection& connection, const query::CompiledQuery& query);

/// Neighbouring ids of one value of the second column.
struct IdGroup {
    Cell value;
    qint64 count = 0;
};

/// The same with a second column, by which the ids are ordered first; its values with how many ids each has
/// are put into @p groups.
[[nodiscard]] std::vector<qint64> runGroupedIds(Connection& connection, const query::CompiledQuery& query,
                                                std::vector<IdGroup>& groups);

/// Runs a compiled query and gives all of its rows.
[[nodiscard]] std::vector<std::vector<Cell>> runRows(Connection& connection,
                                                     const query::CompiledQuery& query);

/// Runs @p work so that all of its statements see the same commit. Short work only: a held read stops
/// checkpoints.
void inSnapshot(Connection& connection, const std::function<void()>& work);

/// The number of the newest transaction: a list that was made at another one may be stale.
[[nodiscard]] qint64 newestTransaction(Connection& connection);

} // namespace tenure::store
