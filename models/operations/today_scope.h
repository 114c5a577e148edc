// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/account_list.h"

#include <vector>

namespace tenure::operations {

/// Whose work is meant; nobody in particular if it is everybody's.
struct WorkScope {
    std::vector<domain::PersonId> people;

    [[nodiscard]] bool isOf(domain::PersonId person) const;
};

/// The person at this device and those they stand in for today; everybody if the book does not know who that
/// is.
[[nodiscard]] domain::Result<WorkScope> workScope(store::Book& book, const QueryContext& context);

/// Whose tasks are meant: those that are assigned to somebody of a scope, those that are assigned to nobody
/// and are of an account that such a one owns, and those of nobody and of no account.
class OwnTasks {
public:
    /// Runs on any thread; meant for a worker.
    [[nodiscard]] static domain::Result<OwnTasks> of(store::Book& book, const QueryContext& context,
                                                     WorkScope scope);
    [[nodiscard]] bool contains(const domain::Task& task) const;

private:
    WorkScope m_scope;
    std::vector<qint64> m_accounts; ///< that people of the scope own, ascending
};

/// The accounts that match @p text (a query that the catalogue knows, or empty) and whose owner is in @p
/// scope.
[[nodiscard]] query::Query scopedQuery(const QueryContext& context, const WorkScope& scope,
                                       const QString& text);

} // namespace tenure::operations
