// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/task_edit.h"
#include "store/tasks.h"
#include "tests/support/temporary_book.h"

#include <QTest>

using namespace tenure;
using namespace Qt::Literals::StringLiterals;
using domain::Recurrence;
using domain::Task;
using domain::TaskId;
using domain::TaskState;
using test::TemporaryBook;

namespace {

std::vector<Task> tasks(TemporaryBook& book) {
    return book.read([](store::Connection& connection) {
        std::vector<Task> tasks;
        store::Tasks(connection).each([&](const Task& task) { tasks.push_back(task); });
        return tasks;
    });
}

Task task(TemporaryBook& book, TaskId id) {
    return book.read([id](store::Connection& c) { return store::Tasks(c).find(id); }).value();
}

TaskId add(TemporaryBook& book, const Task& task) {
    return operations::addTask(book.book(), task).result()->value;
}

Task weekly(QDate due) {
    Task task;
    task.title = u"Usage report"_s;
    task.due = due;
    task.dueTime = QTime(14, 0);
    task.priority = domain::TaskPriority::High;
    task.recurrence = Recurrence::from(1, Recurrence::Unit::Week, due);
    return task;
}

} // namespace

class TaskEditTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_task_needs_a_title() {
        TemporaryBook book;
        Task blank;
        blank.title = u"  "_s;
        const auto added = operations::addTask(book.book(), blank).result();
        QVERIFY(!added);
        QCOMPARE(added.error().kind, domain::ErrorKind::Usage);
        const TaskId id = add(book, {.title = u" Call "_s});
        QCOMPARE(task(book, id).title, u"Call"_s);
        Task changed = task(book, id);
        changed.title.clear();
        QVERIFY(!operations::changeTask(book.book(), changed).result());
        QCOMPARE(task(book, id).title, u"Call"_s);
    }

    void a_change_is_one_undo() {
        TemporaryBook book;
        const TaskId id = add(book, {.title = u"Call"_s});
        Task changed = task(book, id);
        changed.body = u"text"_s;
        changed.waitingOn = domain::WaitingOn::Legal;
        QVERIFY(operations::changeTask(book.book(), changed).result()->value);
        QCOMPARE(task(book, id), changed);
        book.undo();
        QCOMPARE(task(book, id).body, QString());
        changed.id = {99};
        QVERIFY(!operations::changeTask(book.book(), changed).result()->value);
    }

    void a_recurring_task_is_followed_by_the_next() {
        TemporaryBook book; // today is 20 March 2026, a Friday
        const TaskId id = add(book, weekly(QDate(2026, 3, 4)));
        QCOMPARE(operations::setTasksDone(book.book(), {id}, true).result()->value, 1);
        const std::vector<Task> all = tasks(book);
        QCOMPARE(all.size(), std::size_t(2));
        QCOMPARE(all[0].state, TaskState::Done);
        QCOMPARE(all[0].doneOn, std::optional(book.today()));
        QCOMPARE(all[1].state, TaskState::Open);
        QCOMPARE(all[1].due,
                 std::optional(QDate(2026, 3, 25))); // the next Wednesday, not the one that passed
        QCOMPARE(all[1].dueTime, std::optional(QTime(14, 0)));
        QCOMPARE(all[1].recurrence, all[0].recurrence);
        QCOMPARE(all[1].priority, domain::TaskPriority::High);
        book.undo();
        QCOMPARE(tasks(book).size(), std::size_t(1));
        QCOMPARE(tasks(book)[0].state, TaskState::Open);
    }

    void opening_it_again_takes_the_next_away_unless_something_happened_to_it() {
        TemporaryBook book;
        const TaskId id = add(book, weekly(QDate(2026, 3, 18)));
        operations::setTasksDone(book.book(), {id}, true).waitForFinished();
        QCOMPARE(operations::setTasksDone(book.book(), {id}, false).result()->value, 1);
        QCOMPARE(tasks(book).size(), std::size_t(1));
        operations::setTasksDone(book.book(), {id}, true).waitForFinished();
        Task next = tasks(book).back();
        next.body = u"bring figures"_s;
        operations::changeTask(book.book(), next).waitForFinished();
        operations::setTasksDone(book.book(), {id}, false).waitForFinished();
        QCOMPARE(tasks(book).size(), std::size_t(2));
    }

    void a_cancelled_task_is_not_followed() {
        TemporaryBook book;
        const TaskId id = add(book, weekly(QDate(2026, 3, 18)));
        QCOMPARE(operations::cancelTasks(book.book(), {id}).result()->value, 1);
        QCOMPARE(operations::cancelTasks(book.book(), {id}).result()->value, 0);
        QCOMPARE(tasks(book).size(), std::size_t(1));
        QCOMPARE(task(book, id).state, TaskState::Cancelled);
    }

    void snoozing_keeps_the_due_day_and_moving_ends_the_snooze() {
        TemporaryBook book;
        const TaskId open = add(book, weekly(QDate(2026, 1, 31)));
        const TaskId done = add(book, {.title = u"Done"_s, .state = TaskState::Done});
        QCOMPARE(operations::snoozeTasks(book.book(), {open, done}, QDate(2026, 4, 1)).result()->value, 1);
        QCOMPARE(task(book, open).snoozedUntil, std::optional(QDate(2026, 4, 1)));
        QCOMPARE(task(book, open).due, std::optional(QDate(2026, 1, 31)));
        QCOMPARE(task(book, done).snoozedUntil, std::nullopt);
        QCOMPARE(operations::rescheduleTasks(book.book(), {open}, QDate(2026, 4, 2)).result()->value, 1);
        QCOMPARE(task(book, open).snoozedUntil, std::nullopt);
        QCOMPARE(task(book, open).due, std::optional(QDate(2026, 4, 2)));
        book.undo();
        QCOMPARE(operations::snoozeTasks(book.book(), {open}, std::nullopt).result()->value, 1);
        QCOMPARE(task(book, open).snoozedUntil, std::nullopt);
    }

    void a_moved_task_of_the_month_end_recurs_on_its_new_day() {
        TemporaryBook book;
        Task monthly = weekly(QDate(2026, 1, 31));
        monthly.recurrence = Recurrence::from(1, Recurrence::Unit::Month, *monthly.due);
        const TaskId id = add(book, monthly);
        operations::rescheduleTasks(book.book(), {id}, QDate(2026, 3, 19)).waitForFinished();
        operations::setTasksDone(book.book(), {id}, true).waitForFinished();
        QCOMPARE(tasks(book).back().due, std::optional(QDate(2026, 4, 19)));
    }

    void tasks_are_assigned_together() {
        TemporaryBook book;
        const auto clara = book.person(u"Clara"_s);
        const TaskId a = add(book, {.title = u"A"_s});
        const TaskId b = add(book, {.title = u"B"_s, .assignee = clara});
        QCOMPARE(operations::assignTasks(book.book(), {a, b}, clara).result()->value, 1);
        QCOMPARE(task(book, a).assignee, clara);
        book.undo();
        QVERIFY(!task(book, a).assignee.isValid());
        QCOMPARE(task(book, b).assignee, clara);
    }
};

QTEST_GUILESS_MAIN(TaskEditTest)
#include "tst_task_edit.moc"
