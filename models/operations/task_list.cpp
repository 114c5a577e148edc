// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/task_list.h"

#include "domain/text_fold.h"
#include "operations/today_scope.h"
#include "store/book.h"

#include <algorithm>
#include <optional>

namespace tenure::operations {

using domain::Task;
using domain::TaskState;
using store::NamedTask;

namespace {

/// What a request leaves of all tasks.
struct TaskFilter {
    std::optional<std::vector<qint64>> accounts; ///< ascending
    std::optional<OwnTasks> own;
    QString title; ///< folded

    [[nodiscard]] bool fits(const Task& task) const {
        if (accounts && !std::ranges::binary_search(*accounts, task.account.value))
            return false;
        if (own && !own->contains(task))
            return false;
        return title.isEmpty() || domain::fold(task.title).contains(title);
    }
};

domain::Result<TaskFilter> filterOf(store::Book& book, const QueryContext& context,
                                    const TaskListRequest& request) {
    TaskFilter filter;
    filter.title = domain::fold(request.title.trimmed());
    if (request.accounts.root) {
        auto list = listAccounts(book, context, {request.accounts, {}}, Totals::Left);
        if (!list)
            return tl::unexpected(list.error());
        std::ranges::sort(list->ids);
        filter.accounts = std::move(list->ids);
    }
    if (request.mine) {
        auto own = workScope(book, context).and_then([&](WorkScope scope) {
            return OwnTasks::of(book, context, std::move(scope));
        });
        if (!own)
            return tl::unexpected(own.error());
        filter.own = *std::move(own);
    }
    return filter;
}

/// Those that are due first stand first already.
void sortSection(std::vector<NamedTask>& tasks, TaskSection section) {
    if (section == TaskSection::Snoozed)
        std::ranges::stable_sort(tasks, {}, [](const NamedTask& each) { return each.task.snoozedUntil; });
    else if (section == TaskSection::Done)
        std::ranges::stable_sort(tasks, std::ranges::greater(),
                                 [](const NamedTask& each) { return each.task.doneOn; });
}

} // namespace

TaskSection sectionOf(const Task& task, QDate today) {
    if (task.state != TaskState::Open)
        return TaskSection::Done;
    if (task.snoozedUntil && *task.snoozedUntil > today)
        return TaskSection::Snoozed;
    return task.waitingOn == domain::WaitingOn::Nobody ? TaskSection::Open : TaskSection::Waiting;
}

domain::Result<TaskList> taskList(store::Book& book, const QueryContext& context,
                                  const TaskListRequest& request) {
    const auto filter = filterOf(book, context, request);
    if (!filter)
        return tl::unexpected(filter.error());
    return book.read([&](store::Connection& connection) {
        TaskList list;
        store::Tasks(connection).eachNamed(request.account, [&](NamedTask& named) {
            if (!filter->fits(named.task))
                return;
            const TaskSection section = sectionOf(named.task, context.today);
            ++list.counts.at(static_cast<std::size_t>(section));
            if (section != request.section)
                return;
            named.task.body.clear(); // nobody sees it in a list
            list.tasks.push_back(std::move(named));
        });
        sortSection(list.tasks, request.section);
        return list;
    });
}

domain::Result<DueTasks> dueTasks(store::Book& book, const QueryContext& context) {
    return workScope(book, context)
        .and_then([&](WorkScope scope) { return OwnTasks::of(book, context, std::move(scope)); })
        .and_then([&](const OwnTasks& own) {
            return book.read([&](store::Connection& connection) {
                DueTasks due;
                for (const Task& task : store::Tasks(connection).openOn(context.today)) {
                    if (own.contains(task))
                        ++(task.due && *task.due < context.today ? due.overdue : due.due);
                }
                return due;
            });
        });
}

} // namespace tenure::operations
