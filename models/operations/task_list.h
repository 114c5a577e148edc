// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/account_list.h"
#include "store/tasks.h"

#include <array>
#include <vector>

namespace tenure::operations {

/// Where a task stands in a list: each in one of them. Waiting: open, and on somebody else's turn. Snoozed:
/// open, and out of sight today. Done: done, or not wanted any more.
enum class TaskSection { Open, Waiting, Snoozed, Done };
inline constexpr std::size_t taskSections = 4;
[[nodiscard]] TaskSection sectionOf(const domain::Task& task, QDate today);

struct TaskListRequest {
    query::Query accounts; ///< only tasks of accounts that match; without conditions: also of no account
    QString title;         ///< a part of it, compared folded
    TaskSection section = TaskSection::Open;
    bool mine = false;         ///< of the person at this device and of those they stand in for today
    domain::AccountId account; ///< of this one alone, if it is valid

    bool operator==(const TaskListRequest&) const = default;
};

struct TaskList {
    /// By due day, without one last; what is snoozed by the day on which it comes back, what is done by that
    /// day, the latest first. Without their texts.
    std::vector<store::NamedTask> tasks;
    std::array<int, taskSections> counts = {}; ///< of each section
};

/// Runs on any thread; meant for a worker: looks at every task.
[[nodiscard]] domain::Result<TaskList> taskList(store::Book& book, const QueryContext& context,
                                                const TaskListRequest& request);

/// Tasks of the person at this device, and of those they stand in for, that want doing: as Today lists them.
struct DueTasks {
    int due = 0;     ///< today, or back from a snooze
    int overdue = 0; ///< were due before
};
[[nodiscard]] domain::Result<DueTasks> dueTasks(store::Book& book, const QueryContext& context);

} // namespace tenure::operations
