// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/account_edit.h"
#include "operations/account_list.h"
#include "operations/stakeholders.h"

#include <optional>
#include <vector>

namespace tenure::operations {

enum class WorkKind { Task, FollowUp, Gap };

/// One thing that somebody should do today, as far as the book can tell.
struct WorkItem {
    WorkKind kind = WorkKind::Task;
    domain::AccountId account; ///< none for a task of no account
    QString accountName;
    std::optional<domain::Tier> tier;
    std::optional<qint64> arr; ///< minor units of the base currency; nothing if it is not known
    store::Cell arrShown = {}; ///< as lists show it: in the account's own currency
    std::optional<QDate> due;  ///< the day on which it should have been done
    /// What the mark of settling or putting it off is about; empty for tasks, which are done and snoozed
    /// themselves.
    QString problem = {};
    QString occurrence = {};

    std::optional<domain::Task> task = {};          ///< of a task
    std::optional<QDate> lastTwoWay = {};           ///< of a follow-up; nothing: there was none
    int cadenceDays = 0;                            ///< of a follow-up
    std::optional<domain::StakeholderGap> gap = {}; ///< of a gap
    QString contactName = {};                       ///< who the gap is about
};

struct TodayWork {
    std::vector<WorkItem>
        items;         ///< tasks, then follow-ups, then gaps; in each the stalest first, then by ARR
    int doneToday = 0; ///< tasks
    std::optional<QDate> nextDue; ///< of a task, after today
};

/// Whose work: that of the person at this device and of those they stand in for; of everybody if the book
/// does not know who that is. Follow-ups: accounts with a contract that runs whose last two-way touch is
/// longer ago than the service level of their tier allows. Gaps in the decision chain: of accounts served
/// with high touch. Runs on any thread; meant for a worker.
[[nodiscard]] domain::Result<TodayWork> todayWork(store::Book& book, const QueryContext& context);

/// Takes problems off Today: for good, until they arise anew, or until a day. One transaction; the result is
/// how many there were.
[[nodiscard]] Edited<int> settleProblems(store::Book& book, std::vector<WorkItem> items,
                                         std::optional<QDate> until = {});

} // namespace tenure::operations
