// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/roles.h"
#include "items/task_list_model.h"
#include "items/task_words.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QTest>

using namespace tenure;
using namespace Qt::Literals::StringLiterals;
using items::TaskListModel;
using operations::TaskSection;
using store::NamedTask;
using Arrange = TaskListModel::Arrange;

namespace {

const QDate today(2026, 3, 20);

NamedTask task(int id, int dueIn = 0) {
    NamedTask named;
    named.task.id = {id};
    named.task.title = u"Task %1"_s.arg(id);
    named.task.due = today.addDays(dueIn);
    named.accountName = u"Halden"_s;
    return named;
}

QStringList titles(const TaskListModel& model) {
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row)
        titles.append(model.index(row, 0).data().toString());
    return titles;
}

QString said(const TaskListModel& model, int column) {
    return model.index(0, column).data(Qt::AccessibleTextRole).toString();
}

} // namespace

class TaskListModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void every_cell_says_in_words_what_it_shows() {
        TaskListModel model;
        model.setDisplay({.today = today}, {{.id = {7}, .name = u"Clara"_s}});
        NamedTask full = task(1, -3);
        full.task.assignee = {7};
        full.task.priority = domain::TaskPriority::High;
        full.task.waitingOn = domain::WaitingOn::Legal;
        full.task.recurrence = domain::Recurrence{2, domain::Recurrence::Unit::Week};
        full.contactName = u"Ada"_s;
        model.setTasks({full}, TaskSection::Open, Arrange::Anew);
        QCOMPARE(said(model, TaskListModel::Title), u"Task: Task 1"_s);
        QCOMPARE(said(model, TaskListModel::Account), u"Halden"_s);
        QCOMPARE(said(model, TaskListModel::Contact), u"Ada"_s);
        QCOMPARE(said(model, TaskListModel::Day), u"due: 3 d late"_s);
        QCOMPARE(said(model, TaskListModel::Priority), u"priority High"_s);
        QCOMPARE(said(model, TaskListModel::Assignee), u"assigned to Clara"_s);
        QCOMPARE(said(model, TaskListModel::Waiting), u"waiting on: Legal"_s);
        QCOMPARE(said(model, TaskListModel::Repeats),
                 u"Every 2 week(s)"_s); // plurals come with a translation
        QCOMPARE(model.index(0, TaskListModel::Day).data(items::ToneRole).toInt(), int(items::Tone::Late));
        model.setTasks({{}}, TaskSection::Open, Arrange::Anew);
        for (int column = 0; column < TaskListModel::ColumnCount; ++column)
            QVERIFY(!said(model, column).isEmpty());
    }

    void held_rows_stay_and_new_ones_stand_behind_their_neighbour() {
        TaskListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDisplay({.today = today}, {});
        model.setTasks({task(1), task(2), task(3)}, TaskSection::Open, Arrange::Anew);
        const QPersistentModelIndex third = model.indexOf({3});
        // 2 is done, 4 and 5 are new, 3 is due before 1 now.
        model.setTasks({task(5), task(3, -9), task(4), task(1)}, TaskSection::Open, Arrange::Held);
        QCOMPARE(titles(model), (QStringList{u"Task 5"_s, u"Task 1"_s, u"Task 3"_s, u"Task 4"_s}));
        QCOMPARE(third.row(), 2);
        QCOMPARE(model.index(third.row(), TaskListModel::Day).data().toString(), u"9 d late"_s);
        model.setTasks({task(5), task(3), task(4), task(1)}, TaskSection::Open, Arrange::Anew);
        QCOMPARE(titles(model), (QStringList{u"Task 5"_s, u"Task 3"_s, u"Task 4"_s, u"Task 1"_s}));
    }

    void the_day_is_that_of_the_section() {
        NamedTask one = task(1, 5);
        one.task.snoozedUntil = today.addDays(4);
        one.task.doneOn = today.addDays(-1);
        TaskListModel model;
        model.setDisplay({.today = today}, {});
        const auto day = [&](TaskSection section) {
            model.setTasks({one}, section, Arrange::Anew);
            return model.headerData(TaskListModel::Day, Qt::Horizontal).toString() + u' ' +
                   model.index(0, TaskListModel::Day).data().toString();
        };
        QCOMPARE(day(TaskSection::Open), u"Due 25 Mar"_s);
        QCOMPARE(day(TaskSection::Snoozed), u"Back on 24 Mar"_s);
        one.task.state = domain::TaskState::Done;
        QCOMPARE(day(TaskSection::Done), u"Done 19 Mar"_s);
        one.task.state = domain::TaskState::Cancelled;
        QCOMPARE(day(TaskSection::Done), u"Done cancelled"_s);
    }
};

QTEST_GUILESS_MAIN(TaskListModelTest)
#include "tst_task_list_model.moc"
