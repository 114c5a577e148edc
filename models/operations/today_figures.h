// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/account_list.h"

#include <QDateTime>

#include <array>
#include <optional>
#include <vector>

namespace tenure::operations {

/// What stands above the list.
struct TodayFigures {
    qint64 accounts = 0;
    std::array<qint64, 3> perTier{}; ///< in the order of domain::Tier
    std::optional<qint64> arr;       ///< minor units; nothing if no account's is known
    qint64 renewing = 0;             ///< accounts whose contract ends within 90 days
    std::optional<qint64> renewingArr;
    query::Query query;         ///< finds the accounts
    query::Query renewingQuery; ///< finds those that are renewing
};
/// The same accounts as those of todayWork. Runs on any thread; meant for a worker.
[[nodiscard]] domain::Result<TodayFigures> todayFigures(store::Book& book, const QueryContext& context);
/// What changed in an account since a day.
struct AccountChanges {
    domain::AccountId account;
    QString name;
    int transactions = 0;
    QString lastLabel; ///< of the newest
    QString lastAuthor;
    QDateTime lastAt; ///< UTC
};
/// The account with the newest change first, at most @p limit. Changes that were taken back do not count.
[[nodiscard]] domain::Result<std::vector<AccountChanges>> changesSince(store::Book& book, QDate since,
                                                                       int limit);

} // namespace tenure::operations
