// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/book_settings.h"
#include "operations/task_edit.h"
#include "operations/today_figures.h"
#include "operations/today_work.h"
#include "operations/touch_edit.h"
#include "store/deputies.h"
#include "tests/support/temporary_book.h"

#include <QTest>

#include <map>

using namespace tenure;
using namespace Qt::Literals::StringLiterals;
using domain::AccountId;
using domain::ContactRole;
using domain::PersonId;
using domain::Tier;
using operations::TodayWork;
using operations::WorkItem;
using operations::WorkKind;
using test::TemporaryBook;

namespace {

operations::QueryContext context(TemporaryBook& book) {
    return operations::queryContext(book.book()).value();
}

TodayWork work(TemporaryBook& book) {
    return operations::todayWork(book.book(), context(book)).value();
}

/// "Task A: Call", "FollowUp A", "Gap A: no_signer".
QStringList lines(const TodayWork& work) {
    QStringList lines;
    for (const WorkItem& item : work.items) {
        const QString kind = item.kind == WorkKind::Task       ? u"Task"_s
                             : item.kind == WorkKind::FollowUp ? u"FollowUp"_s
                                                               : u"Gap"_s;
        QString line = kind + u' ' + item.accountName;
        if (item.task)
            line += u": "_s + item.task->title;
        if (item.gap)
            line += u": "_s + domain::key(item.gap->kind);
        lines.append(line);
    }
    return lines;
}

} // namespace

class TodayWorkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tasks_due_today_and_before_are_work_the_stalest_first() {
        TemporaryBook book;
        book.account(u"A"_s).task(u"Later"_s, 1).task(u"Today"_s, 0).task(u"Some day"_s).add();
        book.account(u"B"_s).task(u"Late"_s, -3).add();
        QCOMPARE(lines(work(book)), (QStringList{u"Task B: Late"_s, u"Task A: Today"_s}));
        QCOMPARE(work(book).nextDue, std::optional(book.today().addDays(1)));
    }

    void of_tasks_due_on_one_day_the_largest_account_comes_first() {
        TemporaryBook book;
        book.account(u"Small"_s).arr(1'000).task(u"x"_s, 0).touch(1, true).add();
        book.account(u"Unknown"_s).task(u"x"_s, 0).add();
        book.account(u"Large"_s).arr(9'000).task(u"x"_s, 0).touch(1, true).add();
        QCOMPARE(lines(work(book)),
                 (QStringList{u"Task Large: x"_s, u"Task Small: x"_s, u"Task Unknown: x"_s}));
    }

    void what_is_done_snoozed_or_in_the_trash_is_no_work() {
        TemporaryBook book;
        const AccountId gone = book.account(u"Gone"_s).task(u"x"_s, 0).add();
        book.account(u"A"_s).task(u"Done"_s, 0).task(u"Snoozed"_s, 0).task(u"Left"_s, 0).add();
        operations::trashAccounts(book.book(), {gone}).waitForFinished();
        std::map<QString, domain::TaskId> ids;
        for (const WorkItem& item : work(book).items)
            ids[item.task->title] = item.task->id;
        operations::setTasksDone(book.book(), {ids.at(u"Done"_s)}, true).waitForFinished();
        operations::snoozeTasks(book.book(), {ids.at(u"Snoozed"_s)}, book.today().addDays(2))
            .waitForFinished();
        QCOMPARE(lines(work(book)), QStringList{u"Task A: Left"_s});
        QCOMPARE(work(book).doneToday, 1);
        QCOMPARE(work(book).nextDue, std::optional(book.today().addDays(2)));
        book.setToday(book.today().addDays(2));
        QStringList both = lines(work(book));
        both.sort();
        QCOMPARE(both, (QStringList{u"Task A: Left"_s, u"Task A: Snoozed"_s}));
    }

    void two_way_silence_beyond_the_service_level_is_a_follow_up() {
        TemporaryBook book;
        const auto add = [&](const QString& name, Tier tier, int daysAgo, bool twoWay) {
            return book.account(name).arr(100).tier(tier).contact(u"x"_s).touch(daysAgo, twoWay).add();
        };
        add(u"High in time"_s, Tier::High, 14, true);
        add(u"Low late"_s, Tier::Low, 52, true);
        add(u"Tech in time"_s, Tier::Tech, 90, true);
        const QStringList all = lines(work(book)).filter(u"FollowUp"_s);
        QCOMPARE(all, QStringList{u"FollowUp Low late"_s});
        const WorkItem item = work(book).items.front();
        QCOMPARE(item.cadenceDays, 45);
        QCOMPARE(item.lastTwoWay, std::optional(book.today().addDays(-52)));
        QCOMPARE(item.due, std::optional(book.today().addDays(-7)));
    }

    void one_way_messages_do_not_count_as_a_follow_up() {
        TemporaryBook book;
        book.account(u"A"_s).arr(100).tier(Tier::Low).touch(60, true).touch(2, false).add();
        QCOMPARE(lines(work(book)), QStringList{u"FollowUp A"_s});
    }

    void an_account_that_was_never_spoken_to_is_due_a_cadence_after_it_came() {
        TemporaryBook book; // contracts of the builder began 100 days ago, the account came today
        book.account(u"A"_s).arr(100).tier(Tier::Low).add();
        QVERIFY(work(book).items.empty());
        book.setToday(book.today().addDays(45));
        QVERIFY(work(book).items.empty());
        book.setToday(book.today().addDays(1));
        QCOMPARE(lines(work(book)), QStringList{u"FollowUp A"_s});
        QCOMPARE(work(book).items.front().lastTwoWay, std::nullopt);
    }

    void gaps_are_work_where_people_serve_the_account() {
        TemporaryBook book;
        const auto add = [&](const QString& name, Tier tier) {
            book.account(name)
                .arr(100)
                .tier(tier)
                .contact(u"Ada"_s, ContactRole::Champion)
                .contact(u"Ben"_s, ContactRole::Signer)
                .touch(1, true)
                .add();
        };
        add(u"High"_s, Tier::High);
        add(u"Low"_s, Tier::Low);
        QCOMPARE(lines(work(book)), QStringList{u"Gap High: no_economic_buyer"_s});
    }

    void a_settled_problem_is_gone_until_it_arises_anew_and_undo_brings_it_back() {
        TemporaryBook book;
        const AccountId account = book.account(u"A"_s).arr(100).tier(Tier::Low).touch(60, true).add();
        QCOMPARE(operations::settleProblems(book.book(), work(book).items).result()->value, 1);
        QVERIFY(work(book).items.empty());
        book.undo();
        QCOMPARE(work(book).items.size(), std::size_t(1));
        book.redo();
        operations::logTouch(book.book(), {.touch = {.account = account, .twoWay = true}}).waitForFinished();
        book.setToday(book.today().addDays(46));
        QCOMPARE(lines(work(book)), QStringList{u"FollowUp A"_s});
    }

    void a_snoozed_problem_is_back_on_its_day() {
        TemporaryBook book;
        book.account(u"A"_s).arr(100).tier(Tier::Low).touch(60, true).add();
        operations::settleProblems(book.book(), work(book).items, book.today().addDays(3)).waitForFinished();
        QVERIFY(work(book).items.empty());
        book.setToday(book.today().addDays(2));
        QVERIFY(work(book).items.empty());
        book.setToday(book.today().addDays(1));
        QCOMPARE(work(book).items.size(), std::size_t(1));
    }

    void everybody_sees_their_own_work_and_that_of_whom_they_stand_in_for() {
        TemporaryBook book;
        const PersonId clara = book.person(u"Clara"_s);
        const PersonId marek = book.person(u"Marek"_s);
        const AccountId hers =
            book.account(u"Hers"_s).arr(1).owner(clara).touch(1, true).task(u"nobody's"_s, 0).add();
        book.account(u"His"_s)
            .arr(1)
            .owner(marek)
            .tier(Tier::Low)
            .touch(60, true)
            .task(u"nobody's"_s, 0)
            .add();
        operations::addTask(
            book.book(), {.account = hers, .title = u"for Marek"_s, .due = book.today(), .assignee = marek})
            .waitForFinished();
        QCOMPARE(lines(work(book)).size(), 4); // nobody is known to use this book
        operations::setMe(book.book(), clara).waitForFinished();
        QCOMPARE(lines(work(book)), QStringList{u"Task Hers: nobody's"_s});
        book.write([&](store::Transaction& t) {
            store::Deputies(t.connection())
                .insert(t, {.person = marek, .deputy = clara, .from = book.today(), .until = book.today()});
        });
        QCOMPARE(lines(work(book)).size(), 4);
        book.setToday(book.today().addDays(1));
        QCOMPARE(lines(work(book)), QStringList{u"Task Hers: nobody's"_s});
    }

    void the_figures_count_the_same_accounts() {
        TemporaryBook book;
        const PersonId clara = book.person(u"Clara"_s);
        book.account(u"A"_s).arr(100'000).owner(clara).tier(Tier::High).add();
        book.account(u"B"_s).arr(5'000).owner(clara).tier(Tier::Tech).add();
        book.account(u"C"_s).owner(clara).tier(Tier::Tech).add();
        book.account(u"Not hers"_s).arr(1'000).add();
        operations::setMe(book.book(), clara).waitForFinished();
        book.setToday(book.today().addDays(180)); // the builder's contracts end within 90 days now
        const auto figures = operations::todayFigures(book.book(), context(book)).value();
        QCOMPARE(figures.perTier, (std::array<qint64, 3>{1, 0, figures.accounts - 1}));
        QCOMPARE(figures.arr, std::optional<qint64>(105'000'00));
        QCOMPARE(figures.renewing, 2);
        QCOMPARE(figures.renewingArr, std::optional<qint64>(105'000'00));
        QCOMPARE(operations::countAccounts(book.book(), context(book), figures.query).value(),
                 figures.accounts);
        QCOMPARE(operations::countAccounts(book.book(), context(book), figures.renewingQuery).value(), 2);
    }

    void what_changed_since_a_day_is_told_by_account() {
        TemporaryBook book;
        const AccountId old = book.account(u"Old"_s).add();
        book.setToday(book.today().addDays(3));
        const AccountId fresh = book.account(u"Fresh"_s).add();
        operations::setFields(book.book(), {fresh}, {{u"city"_s, u"Rome"_s}}).waitForFinished();
        auto changes = operations::changesSince(book.book(), book.today(), 10).value();
        QCOMPARE(changes.size(), std::size_t(1));
        QCOMPARE(changes[0].account, fresh);
        QCOMPARE(changes[0].transactions, 2);
        QCOMPARE(changes[0].lastLabel, u"Set city of 1 account(s)"_s);
        book.undo();
        changes = operations::changesSince(book.book(), book.today(), 10).value();
        QCOMPARE(changes[0].transactions, 1);
        book.redo();
        QCOMPARE(operations::changesSince(book.book(), book.today(), 10).value()[0].transactions, 2);
        changes = operations::changesSince(book.book(), book.today().addDays(-3), 10).value();
        QCOMPARE(changes.size(), std::size_t(2));
        QCOMPARE(changes[1].account, old);
    }
};

QTEST_GUILESS_MAIN(TodayWorkTest)
#include "tst_today_work.moc"
