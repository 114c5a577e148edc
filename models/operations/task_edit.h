// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/account_edit.h"

namespace tenure::operations {

/// One task; its title must not be blank.
[[nodiscard]] Edited<domain::TaskId> addTask(store::Book& book, domain::Task task);
/// The same task for each of these accounts, without a contact and a touchpoint, in one transaction; the
/// result is how many accounts there were.
[[nodiscard]] Edited<int> addTasks(store::Book& book, domain::Task task,
                                   std::vector<domain::AccountId> accounts);
/// The task as it is now; nothing if it is gone.
[[nodiscard]] domain::Result<std::optional<domain::Task>> taskOf(store::Book& book, domain::TaskId id);
/// Makes the task of task.id what @p task says; false if it is so already or gone.
[[nodiscard]] Edited<bool> changeTask(store::Book& book, domain::Task task);

/// Makes tasks done today, or open again; the result is how many changed. One that recurs is followed by the
/// next; opening it again takes that away, as long as nothing happened to it.
[[nodiscard]] Edited<int> setTasksDone(store::Book& book, std::vector<domain::TaskId> tasks, bool done);
/// Not wanted any more; nothing follows.
[[nodiscard]] Edited<int> cancelTasks(store::Book& book, std::vector<domain::TaskId> tasks);
/// Open tasks are out of sight before @p until; nothing: in sight. They stay due when they are due.
[[nodiscard]] Edited<int> snoozeTasks(store::Book& book, std::vector<domain::TaskId> tasks,
                                      std::optional<QDate> until);
/// Open tasks are due on another day, and in sight.
[[nodiscard]] Edited<int> rescheduleTasks(store::Book& book, std::vector<domain::TaskId> tasks,
                                          std::optional<QDate> due);
[[nodiscard]] Edited<int> assignTasks(store::Book& book, std::vector<domain::TaskId> tasks,
                                      domain::PersonId assignee);

} // namespace tenure::operations
