// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/book_settings.h"
#include "operations/task_edit.h"
#include "operations/task_list.h"
#include "query/parser.h"
#include "store/accounts.h"
#include "store/deputies.h"
#include "tests/support/temporary_book.h"

#include <QTest>

using namespace tenure;
using namespace Qt::Literals::StringLiterals;
using domain::Task;
using domain::Tier;
using operations::TaskListRequest;
using operations::TaskSection;
using test::TemporaryBook;

namespace {

operations::QueryContext context(TemporaryBook& book) {
    return operations::queryContext(book.book()).value();
}

void add(TemporaryBook& book, const Task& task) {
    QVERIFY(operations::addTask(book.book(), task).result());
}

QStringList titles(TemporaryBook& book, const TaskListRequest& request) {
    QStringList titles;
    const auto list = operations::taskList(book.book(), context(book), request);
    for (const store::NamedTask& named : list.value().tasks)
        titles.append(named.task.title);
    return titles;
}

query::Query parsed(TemporaryBook& book, const QString& text) {
    return query::parse(text, context(book).catalogue).value();
}

} // namespace

class TaskListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void each_task_is_in_one_section_and_counted() {
        TemporaryBook book;
        const QDate today = book.today();
        add(book, {.title = u"No day"_s});
        add(book, {.title = u"Later"_s, .due = today.addDays(3)});
        add(book, {.title = u"Late"_s, .due = today.addDays(-3)});
        add(book, {.title = u"Theirs"_s, .waitingOn = domain::WaitingOn::Customer});
        add(book, {.title = u"Far"_s, .snoozedUntil = today.addDays(9)});
        add(book, {.title = u"Near"_s, .snoozedUntil = today.addDays(1)});
        add(book, {.title = u"Back"_s, .snoozedUntil = today});
        add(book, {.title = u"Old"_s, .state = domain::TaskState::Done, .doneOn = today.addDays(-9)});
        add(book, {.title = u"Fresh"_s, .state = domain::TaskState::Done, .doneOn = today});
        add(book, {.title = u"Not wanted"_s, .state = domain::TaskState::Cancelled});
        const auto list = operations::taskList(book.book(), context(book), {}).value();
        QCOMPARE(list.counts, (std::array<int, 4>{4, 1, 2, 3}));
        QCOMPARE(titles(book, {}), (QStringList{u"Late"_s, u"Later"_s, u"No day"_s, u"Back"_s}));
        QCOMPARE(titles(book, {.section = TaskSection::Waiting}), QStringList{u"Theirs"_s});
        QCOMPARE(titles(book, {.section = TaskSection::Snoozed}), (QStringList{u"Near"_s, u"Far"_s}));
        QCOMPARE(titles(book, {.section = TaskSection::Done}),
                 (QStringList{u"Fresh"_s, u"Old"_s, u"Not wanted"_s}));
    }

    void the_query_selects_by_account_and_words_by_title() {
        TemporaryBook book;
        const auto high = book.account(u"Halden"_s).tier(Tier::High).task(u"Call Żółć"_s, 0).add();
        (void)book.account(u"Mareva"_s).tier(Tier::Tech).task(u"Send terms"_s, 1).add();
        add(book, {.title = u"Own affair"_s});
        QCOMPARE(titles(book, {}), (QStringList{u"Call Żółć"_s, u"Send terms"_s, u"Own affair"_s}));
        QCOMPARE(titles(book, {.accounts = parsed(book, u"tier:high"_s)}), QStringList{u"Call Żółć"_s});
        QCOMPARE(titles(book, {.title = u"zolc"_s}), QStringList{u"Call Żółć"_s});
        QCOMPARE(titles(book, {.accounts = parsed(book, u"tier:high"_s), .title = u"terms"_s}),
                 QStringList());
        QCOMPARE(titles(book, {.account = high}), QStringList{u"Call Żółć"_s});
    }

    void rows_name_account_and_contact_and_leave_out_the_trash() {
        TemporaryBook book;
        const auto account = book.account(u"Halden"_s).contact(u"Ada"_s).add();
        add(book, {.account = account, .contact = {1}, .title = u"Call"_s, .body = u"long"_s});
        const auto row = operations::taskList(book.book(), context(book), {}).value().tasks.at(0);
        QCOMPARE(row.accountName, u"Halden"_s);
        QCOMPARE(row.contactName, u"Ada"_s);
        QVERIFY(operations::trashAccounts(book.book(), {account}).result());
        QCOMPARE(titles(book, {}), QStringList());
    }

    void mine_are_those_of_whom_one_stands_in_for_as_well() {
        TemporaryBook book;
        const QDate today = book.today();
        const auto me = book.person(u"Clara"_s);
        const auto colleague = book.person(u"Ben"_s);
        const auto other = book.person(u"Eve"_s);
        QVERIFY(operations::setMe(book.book(), me).result());
        const auto account = book.account(u"Halden"_s).owner(colleague).add();
        add(book, {.title = u"Mine"_s, .due = today, .assignee = me});
        add(book, {.title = u"Of Ben"_s, .due = today.addDays(-1), .assignee = colleague});
        add(book, {.title = u"Of Eve"_s, .due = today, .assignee = other});
        add(book, {.account = account, .title = u"Of Ben's account"_s, .due = today});
        QCOMPARE(titles(book, {.mine = true}), QStringList{u"Mine"_s});
        QCOMPARE(titles(book, {}).size(), 4);
        const auto due = [&] { return operations::dueTasks(book.book(), context(book)).value(); };
        QCOMPARE(due().due, 1);
        QCOMPARE(due().overdue, 0);
        book.write([&](store::Transaction& t) {
            return store::Deputies(t.connection()).insert(t, {{}, colleague, me, today, today.addDays(5)});
        });
        QCOMPARE(titles(book, {.mine = true}), (QStringList{u"Of Ben"_s, u"Mine"_s, u"Of Ben's account"_s}));
        QCOMPARE(due().due, 2);
        QCOMPARE(due().overdue, 1);
        book.setToday(today.addDays(6));
        QCOMPARE(titles(book, {.mine = true}), QStringList{u"Mine"_s});
    }

    void one_task_for_each_account_is_one_undo() {
        TemporaryBook book;
        const auto one = book.account(u"Halden"_s).add();
        const auto two = book.account(u"Mareva"_s).add();
        const auto added =
            operations::addTasks(book.book(), {.contact = {9}, .title = u" Call "_s}, {one, two});
        QCOMPARE(added.result()->value, 2);
        QCOMPARE(titles(book, {.account = one}), QStringList{u"Call"_s});
        QCOMPARE(titles(book, {.account = two}), QStringList{u"Call"_s});
        (void)book.undo();
        QCOMPARE(titles(book, {}), QStringList());
        QVERIFY(!operations::addTasks(book.book(), {.title = u" "_s}, {one}).result());
    }
};

QTEST_GUILESS_MAIN(TaskListTest)
#include "tst_task_list.moc"
