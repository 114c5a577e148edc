// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/roles.h"
#include "items/today_model.h"
#include "items/work_words.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QTest>

using namespace tenure;
using namespace Qt::Literals::StringLiterals;
using items::TodayModel;
using operations::TodayWork;
using operations::WorkItem;
using operations::WorkKind;
using Arrange = TodayModel::Arrange;

namespace {

const QDate today(2026, 3, 20);

WorkItem task(int id, int dueIn = 0) {
    domain::Task task;
    task.id = {id};
    task.title = u"Task %1"_s.arg(id);
    task.due = today.addDays(dueIn);
    return {.kind = WorkKind::Task,
            .account = {id},
            .accountName = u"A%1"_s.arg(id),
            .due = task.due,
            .task = task};
}

WorkItem followUp(int account) {
    return {.kind = WorkKind::FollowUp,
            .account = {account},
            .accountName = u"A%1"_s.arg(account),
            .tier = domain::Tier::High,
            .arr = 182'000'00,
            .arrShown = qint64(182'000'00),
            .due = today.addDays(-9),
            .problem = u"follow_up"_s,
            .occurrence = u"2026-02-25"_s,
            .lastTwoWay = today.addDays(-23),
            .cadenceDays = 14};
}

WorkItem gap(int account, domain::GapKind kind, const QString& contact = {}) {
    return {.kind = WorkKind::Gap,
            .account = {account},
            .accountName = u"A%1"_s.arg(account),
            .problem = u"gap."_s + domain::key(kind),
            .occurrence = u"x"_s,
            .gap = domain::StakeholderGap{kind, {}, {}, {}},
            .contactName = contact};
}

items::DisplayContext display() {
    return {.today = today};
}

QStringList rows(const TodayModel& model) {
    QStringList rows;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex parent = model.index(group, 0);
        rows.append(parent.data().toString());
        for (int row = 0; row < model.rowCount(parent); ++row)
            rows.append(model.index(row, TodayModel::Why, parent).data().toString());
    }
    return rows;
}

} // namespace

class TodayModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void what_endangers_comes_before_routine() {
        TodayModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDisplay(display());
        model.setWork(
            {.items = {task(1), followUp(2), gap(3, domain::GapKind::ChampionLeft, u"Ingrid Dahl"_s)}},
            Arrange::Anew);
        QCOMPARE(rows(model), (QStringList{u"Gaps in the decision chain"_s, u"Champion left: Ingrid Dahl"_s,
                                           u"Follow-up overdue"_s, u"Two-way touch 23 d ago · cadence 14 d"_s,
                                           u"Tasks"_s, u"Task 1"_s}));
        QCOMPARE(model.itemCount(), 3);
    }

    void a_row_says_in_words_what_it_shows() {
        TodayModel model;
        model.setDisplay(display());
        model.setWork({.items = {followUp(2), task(1, -3), task(4, 0)}}, Arrange::Anew);
        const QModelIndex row = model.index(0, 0, model.index(0, 0));
        QCOMPARE(row.data(Qt::AccessibleTextRole).toString(), u"A2, High touch"_s);
        QCOMPARE(row.siblingAtColumn(TodayModel::Arr).data().toString(), u"€182,000"_s);
        QCOMPARE(row.siblingAtColumn(TodayModel::Arr).data(Qt::AccessibleTextRole).toString(),
                 u"ARR €182,000"_s);
        QCOMPARE(row.siblingAtColumn(TodayModel::Due).data().toString(), u"9 d late"_s);
        QCOMPARE(row.siblingAtColumn(TodayModel::Due).data(items::ToneRole).toInt(), int(items::Tone::Late));
        const QModelIndex tasks = model.index(1, 0);
        QCOMPARE(model.index(0, TodayModel::Due, tasks).data().toString(), u"3 d late"_s);
        QCOMPARE(model.index(1, TodayModel::Due, tasks).data().toString(), u"today"_s);
        QCOMPARE(model.index(0, TodayModel::Arr, tasks).data(Qt::AccessibleTextRole).toString(),
                 u"ARR unknown"_s);
    }

    void held_rows_stay_where_they_are_and_new_ones_are_counted() {
        TodayModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDisplay(display());
        model.setWork({.items = {task(1), task(2), task(3), followUp(9)}}, Arrange::Anew);
        const QPersistentModelIndex third = model.indexOf(u"task 3"_s);
        QVERIFY(third.isValid());
        // 2 is done, 4 and 5 are new, and the order is another.
        model.setWork({.items = {task(5), task(3), task(4), task(1)}}, Arrange::Held);
        QCOMPARE(rows(model), (QStringList{u"Follow-up overdue"_s, u"Tasks"_s, u"Task 1"_s, u"Task 3"_s}));
        QCOMPARE(third.row(), 1);
        QCOMPARE(model.keyAt(third), u"task 3"_s);
        const QModelIndex tasks = model.index(1, 0);
        QCOMPARE(tasks.data(TodayModel::NewCountRole).toInt(), 2);
        QCOMPARE(tasks.data(Qt::AccessibleTextRole).toString(), u"Tasks, 2, 2 new"_s);
        model.setWork({.items = {task(5), task(3), task(4), task(1)}}, Arrange::Anew);
        QCOMPARE(rows(model), (QStringList{u"Tasks"_s, u"Task 5"_s, u"Task 3"_s, u"Task 4"_s, u"Task 1"_s}));
        QCOMPARE(model.index(0, 0).data(TodayModel::NewCountRole).toInt(), 0);
    }

    void a_held_row_shows_what_it_became() {
        TodayModel model;
        model.setDisplay(display());
        model.setWork({.items = {task(1)}}, Arrange::Anew);
        WorkItem renamed = task(1);
        renamed.task->title = u"Other"_s;
        model.setWork({.items = {renamed}}, Arrange::Held);
        QCOMPARE(rows(model), (QStringList{u"Tasks"_s, u"Other"_s}));
    }

    void every_gap_has_words_and_advice() {
        for (int kind = 0; kind < 7; ++kind) {
            const WorkItem item = gap(1, static_cast<domain::GapKind>(kind));
            QVERIFY(!items::whyText(item, display()).isEmpty());
            QVERIFY(!items::adviceText(item).isEmpty());
        }
        WorkItem silent = gap(1, domain::GapKind::BuyerSilent, u"Sigrid Moen"_s);
        QCOMPARE(items::whyText(silent, display()), u"Buyer Sigrid Moen was never spoken to"_s);
        silent.gap->daysSilent = 63;
        QCOMPARE(items::whyText(silent, display()), u"Buyer Sigrid Moen silent for 63 d"_s);
    }

    void due_tells_the_time_and_tomorrow() {
        WorkItem item = task(1);
        item.task->dueTime = QTime(14, 0);
        QCOMPARE(items::dueText(item, display()), u"today 14:00"_s);
        QCOMPARE(items::dueText(task(1, 1), display()), u"tomorrow"_s);
        QCOMPARE(items::dueText(task(1, 5), display()), u"25 Mar"_s);
    }
};

QTEST_GUILESS_MAIN(TodayModelTest)
#include "tst_today_model.moc"
