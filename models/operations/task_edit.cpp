// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/task_edit.h"

#include "operations/refusal.h"
#include "store/accounts.h"
#include "store/tasks.h"

#include <algorithm>

namespace tenure::operations {

using domain::Task;
using domain::TaskId;
using domain::TaskState;
using store::Tasks;
using store::Transaction;

namespace {

void checkTitle(const Task& task) {
    if (task.title.isEmpty())
        throw store::StoreError(
            {domain::ErrorKind::Usage, told(QT_TRANSLATE_NOOP("operations", "A task needs a title.")), {}});
}

/// Runs @p change (Transaction&, Tasks&, Task& → whether it changed the task) on each task that there is; how
/// many it changed.
template <class Change>
Edited<int> onEach(store::Book& book, const QString& label, std::vector<TaskId> ids, Change change) {
    return book.write({.label = label}, [ids = std::move(ids), change](Transaction& transaction) {
        Tasks tasks(transaction.connection());
        int changed = 0;
        for (const TaskId id : ids) {
            std::optional<Task> task = tasks.find(id);
            if (task && change(transaction, tasks, *task) && tasks.update(transaction, *task))
                ++changed;
        }
        return changed;
    });
}

/// The task that comes after @p done, which was done on @p today.
Task follower(const Task& done, QDate today) {
    Task next = done;
    next.id = {};
    next.externalId.clear();
    next.touchpoint = {};
    next.state = TaskState::Open;
    next.doneOn.reset();
    next.snoozedUntil.reset();
    next.due = done.recurrence->next(done.due.value_or(today), today);
    return next;
}

bool finish(Transaction& transaction, Tasks& tasks, Task& task) {
    if (task.state == TaskState::Done)
        return false;
    task.state = TaskState::Done;
    task.doneOn = transaction.today();
    if (task.recurrence)
        (void)tasks.insert(transaction, follower(task, transaction.today()));
    return true;
}

bool reopen(Transaction& transaction, Tasks& tasks, Task& task) {
    if (task.state == TaskState::Open)
        return false;
    if (task.recurrence && task.state == TaskState::Done) {
        Task next = follower(task, task.doneOn.value_or(transaction.today()));
        const std::vector<Task> others = tasks.openTitled(task.title);
        const auto same = std::ranges::find_if(others, [&next](const Task& other) {
            next.id = other.id;
            return other == next;
        });
        if (same != others.end())
            tasks.remove(transaction, same->id);
    }
    task.state = TaskState::Open;
    task.doneOn.reset();
    return true;
}

} // namespace

Edited<TaskId> addTask(store::Book& book, Task task) {
    task.title = task.title.trimmed();
    const QString label = told(QT_TRANSLATE_NOOP("operations", "Add task %1")).arg(task.title);
    return book.write({.label = label}, [task = std::move(task)](Transaction& transaction) {
        checkTitle(task);
        return Tasks(transaction.connection()).insert(transaction, task);
    });
}

Edited<int> addTasks(store::Book& book, Task task, std::vector<domain::AccountId> accounts) {
    task.title = task.title.trimmed();
    task.contact = {};
    task.touchpoint = {};
    const auto count = static_cast<int>(accounts.size());
    const QString label =
        told(QT_TRANSLATE_N_NOOP("operations", "Add task %1 to %n account(s)"), count).arg(task.title);
    return book.write({.label = label},
                      [task = std::move(task), accounts = std::move(accounts)](Transaction& transaction) {
                          checkTitle(task);
                          Tasks tasks(transaction.connection());
                          int added = 0;
                          for (const domain::AccountId account : accounts) {
                              if (!store::Accounts(transaction.connection()).find(account))
                                  continue; // gone meanwhile
                              Task one = task;
                              one.account = account;
                              (void)tasks.insert(transaction, one);
                              ++added;
                          }
                          return added;
                      });
}

domain::Result<std::optional<Task>> taskOf(store::Book& book, TaskId id) {
    return book.read([id](store::Connection& connection) { return Tasks(connection).find(id); });
}

Edited<bool> changeTask(store::Book& book, Task task) {
    task.title = task.title.trimmed();
    const QString label = told(QT_TRANSLATE_NOOP("operations", "Change task %1")).arg(task.title);
    return book.write({.label = label}, [task = std::move(task)](Transaction& transaction) {
        checkTitle(task);
        Tasks tasks(transaction.connection());
        return tasks.find(task.id).has_value() && tasks.update(transaction, task);
    });
}

Edited<int> setTasksDone(store::Book& book, std::vector<TaskId> ids, bool done) {
    const auto count = static_cast<int>(ids.size());
    return done ? onEach(book, told(QT_TRANSLATE_N_NOOP("operations", "Complete %n task(s)"), count),
                         std::move(ids), finish)
                : onEach(book, told(QT_TRANSLATE_N_NOOP("operations", "Reopen %n task(s)"), count),
                         std::move(ids), reopen);
}

Edited<int> cancelTasks(store::Book& book, std::vector<TaskId> ids) {
    const auto count = static_cast<int>(ids.size());
    return onEach(book, told(QT_TRANSLATE_N_NOOP("operations", "Cancel %n task(s)"), count), std::move(ids),
                  [](Transaction&, Tasks&, Task& task) {
                      const bool open = task.state == TaskState::Open;
                      task.state = TaskState::Cancelled;
                      return open;
                  });
}

Edited<int> snoozeTasks(store::Book& book, std::vector<TaskId> ids, std::optional<QDate> until) {
    const auto count = static_cast<int>(ids.size());
    const QString label = until ? told(QT_TRANSLATE_N_NOOP("operations", "Snooze %n task(s) until %1"), count)
                                      .arg(until->toString(Qt::ISODate))
                                : told(QT_TRANSLATE_N_NOOP("operations", "Wake %n task(s)"), count);
    return onEach(book, label, std::move(ids), [until](Transaction&, Tasks&, Task& task) {
        task.snoozedUntil = until;
        return task.state == TaskState::Open;
    });
}

Edited<int> rescheduleTasks(store::Book& book, std::vector<TaskId> ids, std::optional<QDate> due) {
    const auto count = static_cast<int>(ids.size());
    const QString label =
        due ? told(QT_TRANSLATE_N_NOOP("operations", "Move %n task(s) to %1"), count)
                  .arg(due->toString(Qt::ISODate))
            : told(QT_TRANSLATE_N_NOOP("operations", "Remove the due day of %n task(s)"), count);
    return onEach(book, label, std::move(ids), [due](Transaction&, Tasks&, Task& task) {
        if (task.recurrence && due) // by the day on which it is due from now on
            task.recurrence = domain::Recurrence::from(task.recurrence->every, task.recurrence->unit, *due);
        task.due = due;
        task.snoozedUntil.reset();
        return task.state == TaskState::Open;
    });
}

Edited<int> assignTasks(store::Book& book, std::vector<TaskId> ids, domain::PersonId assignee) {
    const auto count = static_cast<int>(ids.size());
    return onEach(book, told(QT_TRANSLATE_N_NOOP("operations", "Assign %n task(s)"), count), std::move(ids),
                  [assignee](Transaction&, Tasks&, Task& task) {
                      task.assignee = assignee;
                      return true;
                  });
}

} // namespace tenure::operations
