// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/tasks/task_desk.h"

#include "operations/quick_find.h"
#include "operations/task_edit.h"
#include "views/tasks/assign_dialog.h"
#include "views/tasks/deputies_dialog.h"
#include "views/tasks/task_dialog.h"
#include "views/today/snooze_dialog.h"

#include <QMenu>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;
using domain::AccountId;
using domain::Task;
using domain::TaskId;

namespace {

QString accountName(store::Book& book, AccountId account) {
    const auto found = operations::describe(book, {account.value}, {});
    return found && !found->accounts.empty() ? found->accounts.front().name : QString();
}

} // namespace

TaskDesk::TaskDesk(operations::BookSession& session, QWidget* window, QObject* parent)
    : QObject(parent), m_session(session), m_window(window) {}

void TaskDesk::show(QDialog* dialog) {
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(this, &QObject::destroyed, dialog, &QDialog::reject); // the book was closed
    dialog->open();
}

void TaskDesk::askNew(const std::vector<AccountId>& accounts) {
    if (!m_session.isWritable())
        return;
    Task task;
    task.assignee = m_session.context().me;
    if (accounts.size() != 1)
        return askNewFor(task, accounts, {});
    task.account = accounts.front();
    m_session.inBackground(
        this, [&book = m_session.book(), account = task.account] { return accountName(book, account); },
        [this, task, accounts](const QString& name) { askNewFor(task, accounts, name); });
}

void TaskDesk::askNewFor(Task task, const std::vector<AccountId>& accounts, const QString& name) {
    const int count = accounts.empty() ? 1 : static_cast<int>(accounts.size());
    auto* dialog = new TaskDialog(m_session, {std::move(task), name, count}, m_window);
    connect(dialog, &TaskDialog::saveRequested, this, [this, accounts](const Task& written) {
        if (accounts.size() > 1)
            report(operations::addTasks(m_session.book(), written, accounts));
        else
            report(operations::addTask(m_session.book(), written));
    });
    show(dialog);
}

void TaskDesk::askEdit(TaskId id) {
    using Found = std::pair<std::optional<Task>, QString>;
    if (!m_session.isWritable())
        return;
    m_session.inBackground(
        this,
        [&book = m_session.book(), id] {
            return operations::taskOf(book, id).map([&book](const std::optional<Task>& task) {
                return Found{task, task ? accountName(book, task->account) : QString()};
            });
        },
        [this](const domain::Result<Found>& found) {
            if (!found)
                Q_EMIT failed(found.error());
            else if (found->first)
                showEdit(*found->first, found->second);
        });
}

void TaskDesk::showEdit(const Task& task, const QString& name) {
    auto* dialog = new TaskDialog(m_session, {task, name, 1}, m_window);
    connect(dialog, &TaskDialog::saveRequested, this,
            [this](const Task& written) { report(operations::changeTask(m_session.book(), written)); });
    show(dialog);
}

void TaskDesk::setDone(TaskId task, bool done) {
    if (m_session.isWritable())
        report(operations::setTasksDone(m_session.book(), {task}, done));
}

void TaskDesk::cancel(TaskId task) {
    if (m_session.isWritable())
        report(operations::cancelTasks(m_session.book(), {task}));
}

QMenu* TaskDesk::newMenu(const QString& name) {
    auto* menu = new QMenu(m_window);
    menu->setObjectName(name);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

void TaskDesk::snooze(TaskId task, std::optional<QDate> until) {
    report(operations::snoozeTasks(m_session.book(), {task}, until));
}

void TaskDesk::askSnooze(TaskId task, QPoint where, std::function<void()> chosen) {
    if (!m_session.isWritable())
        return;
    QMenu* menu = newMenu(u"taskSnoozeMenu"_s);
    const auto add = [&](const QString& text, int days) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, task, days, chosen] {
            snooze(task, days == 0 ? std::nullopt : std::optional(m_session.today().addDays(days)));
            if (chosen)
                chosen();
        });
    };
    add(tr("&1 day"), 1);
    add(tr("&3 days"), 3);
    add(tr("1 &week"), 7);
    connect(menu->addAction(tr("Until a &date…")), &QAction::triggered, this, [this, task, chosen] {
        auto* dialog = new SnoozeDialog(m_session.today(), m_window);
        connect(dialog, &SnoozeDialog::chosen, this, [this, task, chosen](QDate until) {
            snooze(task, until);
            if (chosen)
                chosen();
        });
        show(dialog);
    });
    add(tr("&Not any more"), 0);
    menu->popup(where);
}

void TaskDesk::reschedule(TaskId task, std::optional<QDate> due) {
    report(operations::rescheduleTasks(m_session.book(), {task}, due));
}

void TaskDesk::askReschedule(TaskId task, QPoint where) {
    if (!m_session.isWritable())
        return;
    QMenu* menu = newMenu(u"taskRescheduleMenu"_s);
    const QDate today = m_session.today();
    const auto add = [&](const QString& text, std::optional<QDate> due) {
        connect(menu->addAction(text), &QAction::triggered, this,
                [this, task, due] { reschedule(task, due); });
    };
    add(tr("&Today"), today);
    add(tr("T&omorrow"), today.addDays(1));
    add(tr("Next &Monday"), today.addDays(8 - today.dayOfWeek()));
    add(tr("In 1 &week"), today.addDays(7));
    connect(menu->addAction(tr("On a &date…")), &QAction::triggered, this, [this, task, today] {
        auto* dialog = new SnoozeDialog(today, m_window);
        dialog->setWindowTitle(tr("Reschedule"));
        dialog->setWords(tr("Due"), tr("Reschedule"));
        connect(dialog, &SnoozeDialog::chosen, this, [this, task](QDate due) { reschedule(task, due); });
        show(dialog);
    });
    add(tr("&No due day"), std::nullopt);
    menu->popup(where);
}

void TaskDesk::askAssign(const Task& task) {
    if (!m_session.isWritable())
        return;
    auto* dialog = new AssignDialog(m_session.context().people, task.assignee, m_window);
    connect(dialog, &AssignDialog::chosen, this, [this, id = task.id](domain::PersonId person) {
        report(operations::assignTasks(m_session.book(), {id}, person));
    });
    show(dialog);
}

void TaskDesk::askDeputies(QWidget* parent) {
    show(new DeputiesDialog(m_session, parent));
}

} // namespace tenure::views
