// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tenure/due_notice.h"
#include "app/tenure/due_watch.h"
#include "app/tenure/task_parts.h"
#include "items/task_list_model.h"
#include "operations/account_details.h"
#include "operations/task_edit.h"
#include "operations/task_list.h"
#include "store/safety/backup.h"
#include "tests/app/window_program.h"
#include "tests/support/temporary_book.h"
#include "views/account/account_page.h"
#include "views/accounts/account_view.h"
#include "views/settings/daily_notice.h"
#include "views/shell/actions.h"
#include "views/tasks/task_board.h"
#include "views/tasks/tasks_page.h"
#include "views/today/today_page.h"
#include "views/widgets/segmented_control.h"
#include "views/widgets/tab_strip.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTest>
#include <QTimeEdit>

using namespace Qt::Literals::StringLiterals;
using namespace tenure;
using domain::Tier;
using test::CliRunner;

/// Tasks are made and changed by keys, from wherever one is.
class TestWindowTasks : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<CliRunner> m_cli;
    std::unique_ptr<test::WindowProgram> m_program;

    [[nodiscard]] app::Program& program() { return *m_program->operator->(); }
    template <class T>
    [[nodiscard]] T* find(const QString& name) {
        return m_program->find<T>(name);
    }
    [[nodiscard]] std::vector<store::NamedTask>
    tasks(operations::TaskSection section = operations::TaskSection::Open) {
        operations::BookSession& session = *program().session();
        return operations::taskList(session.book(), session.context(), {.section = section}).value().tasks;
    }
    [[nodiscard]] std::optional<store::NamedTask> task(const QString& title) {
        for (const store::NamedTask& each : tasks()) {
            if (each.task.title == title)
                return each;
        }
        return {};
    }
    void write(const QString& field, const QString& text) {
        auto* edit = find<QLineEdit>(field);
        QVERIFY(edit != nullptr);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void choose(const QString& field, const QString& text) {
        auto* combo = find<QComboBox>(field);
        QVERIFY(combo != nullptr && combo->findText(text) >= 0);
        combo->setCurrentIndex(combo->findText(text));
    }
    [[nodiscard]] bool isOpen(const QString& dialog) {
        auto* shown = find<QDialog>(dialog);
        return shown != nullptr && shown->isVisible() && shown->isActiveWindow();
    }
    void save() { QTest::keyClick(find<QDialog>(u"taskDialog"_s), Qt::Key_Return, Qt::ControlModifier); }
    [[nodiscard]] QString problem() { return find<QLabel>(u"taskProblem"_s)->text(); }
    void pressInAccounts(Qt::Key key) {
        auto* view = find<views::AccountView>(u"accountList"_s);
        view->setFocus();
        QTest::keyClick(view, key);
    }

    void showPage() {
        m_program->window().showPage(u"tasks"_s);
        QTRY_VERIFY(program().tasks().page() != nullptr && program().tasks().page()->board().listed());
        list("tasks").setFocus();
    }
    [[nodiscard]] QAbstractItemView& list(const char* board) {
        return *find<QAbstractItemView>(QString::fromLatin1(board) + u"List"_s);
    }
    [[nodiscard]] QString shown(int row, int column) {
        return list("tasks").model()->index(row, column).data().toString();
    }
    [[nodiscard]] QStringList listed(const char* board = "tasks") {
        QStringList titles;
        for (int row = 0; row < list(board).model()->rowCount(); ++row)
            titles.append(list(board).model()->index(row, 0).data().toString());
        return titles;
    }
    [[nodiscard]] QString current() {
        return list("tasks").currentIndex().siblingAtColumn(0).data().toString();
    }
    void press(Qt::Key key) { QTest::keyClick(&list("tasks"), key); }

    void makeBook() {
        test::TemporaryBook book(QDate(2026, 3, 20));
        (void)book.account(u"Halden"_s).arr(182'000).tier(Tier::High).contact(u"Ada"_s).touch(3, true).add();
        (void)book.account(u"Mareva"_s).arr(40'000).tier(Tier::Low).touch(2, true).add();
        (void)book.account(u"Brightwell & Co"_s)
            .arr(9'000)
            .tier(Tier::Tech)
            .touch(1, true)
            .task(u"Late task"_s, -1)
            .task(u"Task of today"_s, 0)
            .task(u"Task of next week"_s, 7)
            .add();
        (void)book.person(u"Clara Nyström"_s);
        (void)book.person(u"Ben Ito"_s);
        book.read(
            [&](store::Connection& connection) { return store::copyBook(connection, m_cli->bookPath()); });
    }

private Q_SLOTS:
    void init() {
        m_cli = std::make_unique<CliRunner>();
        makeBook();
        m_program = std::make_unique<test::WindowProgram>(*m_cli);
        m_program->open(m_cli->bookPath());
        QTRY_VERIFY(program().today() != nullptr);
        QTRY_COMPARE(program().accounts()->listedAccounts().size(), std::size_t(3));
    }
    void cleanup() {
        m_program.reset();
        m_cli.reset();
    }

    void n_on_the_list_of_accounts_makes_a_task_of_the_current_one() {
        program().accounts()->goTo(1);
        pressInAccounts(Qt::Key_N);
        QTRY_VERIFY(isOpen(u"taskDialog"_s));
        QCOMPARE(find<QLabel>(u"taskAccountName"_s)->text(), u"Halden"_s);
        QTRY_VERIFY(find<QComboBox>(u"taskContact"_s)->findText(u"Ada"_s) >= 0);
        write(u"taskTitle"_s, u"Executive review"_s);
        write(u"taskDue"_s, u"today+31d"_s);
        write(u"taskTime"_s, u"14:30"_s);
        choose(u"taskContact"_s, u"Ada"_s);
        choose(u"taskAssignee"_s, u"Clara Nyström"_s);
        choose(u"taskPriority"_s, u"High"_s);
        choose(u"taskWaiting"_s, u"Legal"_s);
        find<QSpinBox>(u"taskEvery"_s)->setValue(3);
        find<QComboBox>(u"taskRepeats"_s)->setCurrentIndex(3);
        QTest::keyClicks(find<QPlainTextEdit>(u"taskBody"_s), u"**Budget**"_s);
        save();
        QTRY_COMPARE(tasks(operations::TaskSection::Waiting).size(), std::size_t(1));
        const auto row = tasks(operations::TaskSection::Waiting).front();
        const auto made = operations::taskOf(program().session()->book(), row.task.id).value().value();
        QCOMPARE(row.accountName, u"Halden"_s);
        QCOMPARE(row.contactName, u"Ada"_s);
        QCOMPARE(made.title, u"Executive review"_s);
        QCOMPARE(made.due, std::optional(QDate(2026, 4, 20)));
        QCOMPARE(made.dueTime, std::optional(QTime(14, 30)));
        QCOMPARE(made.assignee.value, 1);
        QVERIFY(made.priority == domain::TaskPriority::High);
        QCOMPARE(made.recurrence.value().text(), u"3m"_s);
        QCOMPARE(made.body, u"**Budget**"_s);
    }

    void what_is_missing_is_said_and_keeps_the_dialog_open() {
        program().accounts()->goTo(1);
        pressInAccounts(Qt::Key_N);
        QTRY_VERIFY(isOpen(u"taskDialog"_s));
        save();
        QCOMPARE(problem(), u"Write what is to be done."_s);
        write(u"taskTitle"_s, u"Call"_s);
        write(u"taskDue"_s, u"someday"_s);
        save();
        QCOMPARE(problem(), u"Write the due day like 2026-03-31 or today+7d, or leave it empty."_s);
        find<QLineEdit>(u"taskDue"_s)->clear();
        write(u"taskTime"_s, u"99"_s);
        save();
        QCOMPARE(problem(), u"Write the time like 14:00, or leave it empty."_s);
        find<QLineEdit>(u"taskTime"_s)->clear();
        find<QComboBox>(u"taskRepeats"_s)->setCurrentIndex(2);
        save();
        QCOMPARE(problem(), u"A task that repeats needs a due day: write one, or let it not repeat."_s);
        write(u"taskDue"_s, u"2026-03-30"_s);
        save();
        QTRY_VERIFY(task(u"Call"_s));
        QTRY_VERIFY(!isOpen(u"taskDialog"_s));
    }

    void n_with_several_accounts_makes_one_task_for_each_and_one_undo() {
        program().accounts()->selection().add({1, 2});
        pressInAccounts(Qt::Key_N);
        QTRY_VERIFY(isOpen(u"taskDialog"_s));
        QCOMPARE(find<QLabel>(u"taskAccountName"_s)->text(), u"2 account(s), a task for each"_s);
        write(u"taskTitle"_s, u"Ask for a reference"_s);
        save();
        QTRY_COMPARE(tasks().size(), std::size_t(5));
        QTRY_COMPARE(program().session()->undoLabel(), u"Add task Ask for a reference to 2 account(s)"_s);
        m_program->window().actions().action(views::ActionId::Undo)->trigger();
        QTRY_COMPARE(tasks().size(), std::size_t(3));
        find<QPushButton>(u"bulkTask"_s)->click();
        QTRY_VERIFY(isOpen(u"taskDialog"_s));
    }

    void n_on_today_takes_the_account_of_the_row() {
        m_program->window().showPage(u"today"_s);
        QTRY_VERIFY(program().today()->count());
        auto* list = find<QAbstractItemView>(u"todayList"_s);
        while (list->currentIndex().siblingAtColumn(1).data().toString() != u"Late task"_s)
            QTest::keyClick(list, Qt::Key_J);
        QTest::keyClick(list, Qt::Key_N);
        QTRY_VERIFY(isOpen(u"taskDialog"_s));
        QCOMPARE(find<QLabel>(u"taskAccountName"_s)->text(), u"Brightwell & Co"_s);
        write(u"taskTitle"_s, u"From today"_s);
        save();
        QTRY_VERIFY(task(u"From today"_s));
    }

    void the_page_lists_tasks_and_done_makes_the_next_row_current() {
        showPage();
        QCOMPARE(listed(), (QStringList{u"Late task"_s, u"Task of today"_s, u"Task of next week"_s}));
        QTRY_COMPARE(find<QAbstractButton>(u"rail_tasks"_s)->accessibleName(), u"Tasks, 2"_s);
        QCOMPARE(current(), u"Late task"_s);
        press(Qt::Key_D);
        QCOMPARE(current(), u"Task of today"_s);
        QTRY_COMPARE(listed(), (QStringList{u"Task of today"_s, u"Task of next week"_s}));
        QCOMPARE(current(), u"Task of today"_s);
        QTRY_COMPARE(find<QAbstractButton>(u"rail_tasks"_s)->accessibleName(), u"Tasks, 1"_s);
        QTRY_COMPARE(find<QLabel>(u"toastText"_s)->text(), u"Complete 1 task(s)"_s);
        m_program->window().actions().action(views::ActionId::Undo)->trigger();
        QTRY_COMPARE(listed().size(), 3);
        find<views::SegmentedControl>(u"tasksSection"_s)->setCurrent(3);
        QTRY_COMPARE(listed(), QStringList());
        QCOMPARE(find<QLabel>(u"tasksNothing"_s)->text(), u"No task here."_s);
    }

    void snooze_and_reschedule_take_two_keys_and_nothing_is_sorted_anew() {
        showPage();
        press(Qt::Key_R);
        QTRY_VERIFY(find<QMenu>(u"taskRescheduleMenu"_s) != nullptr);
        QTest::keyClick(find<QMenu>(u"taskRescheduleMenu"_s), Qt::Key_W);
        QTRY_COMPARE(task(u"Late task"_s)->task.due, std::optional(QDate(2026, 3, 27)));
        QTRY_COMPARE(shown(0, items::TaskListModel::Day), u"27 Mar"_s);
        QCOMPARE(current(), u"Late task"_s);
        press(Qt::Key_S);
        QTRY_VERIFY(find<QMenu>(u"taskSnoozeMenu"_s) != nullptr);
        QTest::keyClick(find<QMenu>(u"taskSnoozeMenu"_s), Qt::Key_3);
        QTRY_COMPARE(listed(), (QStringList{u"Task of today"_s, u"Task of next week"_s}));
        QCOMPARE(current(), u"Task of today"_s);
        press(Qt::Key_R);
        QTest::keyClick(find<QMenu>(u"taskRescheduleMenu"_s), Qt::Key_D);
        QTRY_VERIFY(isOpen(u"snoozeDialog"_s));
        find<QDateEdit>(u"snoozeDay"_s)->setDate(QDate(2026, 4, 2));
        find<QPushButton>(u"snoozeApply"_s)->click();
        QTRY_COMPARE(task(u"Task of today"_s)->task.due, std::optional(QDate(2026, 4, 2)));
    }

    void e_edits_a_assigns_and_o_opens_the_account() {
        showPage();
        press(Qt::Key_E);
        QTRY_VERIFY(isOpen(u"taskDialog"_s));
        QCOMPARE(find<QLineEdit>(u"taskTitle"_s)->text(), u"Late task"_s);
        write(u"taskTitle"_s, u"Very late task"_s);
        save();
        QTRY_COMPARE(listed().front(), u"Very late task"_s);
        press(Qt::Key_A);
        QTRY_VERIFY(isOpen(u"assignDialog"_s));
        choose(u"assignWho"_s, u"Clara Nyström"_s);
        find<QPushButton>(u"assignApply"_s)->click();
        QTRY_COMPARE(shown(0, items::TaskListModel::Assignee), u"Clara Nyström"_s);
        press(Qt::Key_O);
        QCOMPARE(m_program->window().currentPage(), u"accounts"_s);
        QTRY_COMPARE(program().accountPage()->account(), 3);
    }

    void a_query_selects_the_accounts_and_words_the_tasks() {
        operations::addTask(program().session()->book(), {.account = {1}, .title = u"Call Sigrid"_s})
            .waitForFinished();
        operations::addTask(program().session()->book(), {.title = u"Own affair"_s}).waitForFinished();
        showPage();
        QTRY_COMPARE(listed().size(), 5);
        m_program->window().actions().action(views::ActionId::Find)->trigger();
        auto* query = find<QLineEdit>(u"tasksQueryEdit"_s);
        QVERIFY(query->hasFocus());
        QTest::keyClicks(query, u"tier:high "_s);
        QTRY_COMPARE(listed(), QStringList{u"Call Sigrid"_s});
        QTest::keyClick(query, Qt::Key_Backspace);
        QTest::keyClick(query, Qt::Key_Backspace);
        QTRY_COMPARE(listed().size(), 5);
        write(u"tasksTitle"_s, u"week"_s);
        QTRY_COMPARE(listed(), QStringList{u"Task of next week"_s});
        QTest::keyClick(find<QLineEdit>(u"tasksTitle"_s), Qt::Key_Return);
        QVERIFY(list("tasks").hasFocus());
    }

    void an_account_has_a_tab_of_its_tasks() {
        program().openAccount(3);
        QTRY_VERIFY(program().accountPage()->shown() != nullptr);
        program().accountPage()->showTab(u"tasks"_s);
        QCOMPARE(find<views::TabStrip>(u"accountTabs"_s)->countOf(3), u"3"_s);
        QTRY_COMPARE(listed("accountTasks").size(), 3);
        QTest::keyClick(&list("accountTasks"), Qt::Key_D);
        QTRY_COMPARE(listed("accountTasks"), (QStringList{u"Task of today"_s, u"Task of next week"_s}));
        QTRY_COMPARE(find<views::TabStrip>(u"accountTabs"_s)->countOf(3), u"2"_s);
        QTest::keyClick(&list("accountTasks"), Qt::Key_N);
        QTRY_VERIFY(isOpen(u"taskDialog"_s));
        QCOMPARE(find<QLabel>(u"taskAccountName"_s)->text(), u"Brightwell & Co"_s);
    }

    void an_account_is_found_by_typing_a_part_of_its_name() {
        showPage();
        find<QLineEdit>(u"tasksTitle"_s)->setText(u"nothing is called so"_s);
        QTRY_COMPARE(listed(), QStringList());
        find<QPushButton>(u"tasksAdd"_s)->click();
        QTRY_VERIFY(isOpen(u"taskDialog"_s));
        write(u"taskTitle"_s, u"Plan the visit"_s);
        write(u"taskAccount"_s, u"hald"_s);
        save();
        QCOMPARE(problem(), u"Choose an account from the list, or leave the field empty."_s);
        auto* field = find<QLineEdit>(u"taskAccount"_s);
        QTRY_VERIFY(field->findChild<QCompleter*>() != nullptr &&
                    field->findChild<QCompleter*>()->popup()->isVisible());
        QTest::keyClick(field->findChild<QCompleter*>()->popup(), Qt::Key_Return);
        QCOMPARE(field->text(), u"Halden"_s);
        QTRY_VERIFY(find<QComboBox>(u"taskContact"_s)->findText(u"Ada"_s) >= 0);
        save();
        QTRY_VERIFY(task(u"Plan the visit"_s));
        QCOMPARE(task(u"Plan the visit"_s)->accountName, u"Halden"_s);
    }

    void who_stands_in_for_whom_is_set_in_a_dialog_of_the_settings() {
        operations::addTask(program().session()->book(), {.title = u"Of Ben"_s}).waitForFinished();
        m_program->window().actions().action(views::ActionId::Settings)->trigger();
        QTRY_VERIFY(find<QPushButton>(u"settingsDeputies"_s) != nullptr);
        find<QPushButton>(u"settingsDeputies"_s)->click();
        auto* dialog = find<QDialog>(u"deputiesDialog"_s);
        QVERIFY(dialog != nullptr);
        auto* list = find<QListWidget>(u"deputyList"_s);
        find<QPushButton>(u"deputyAdd"_s)->click();
        QTRY_COMPARE(find<QLabel>(u"deputyProblem"_s)->text(),
                     u"Nobody stands in for themselves: choose a colleague."_s);
        choose(u"deputyStandIn"_s, u"Ben Ito"_s);
        find<QDateEdit>(u"deputyUntil"_s)->setDate(QDate(2026, 4, 2));
        find<QPushButton>(u"deputyAdd"_s)->click();
        QTRY_COMPARE(list->count(), 1);
        QCOMPARE(list->item(0)->text(), u"Ben Ito for Clara Nyström, 2026-03-20 – 2026-04-02"_s);
        QCOMPARE(find<QLabel>(u"deputyProblem"_s)->text(), QString());
        list->setCurrentRow(0);
        find<QDateEdit>(u"deputyUntil"_s)->setDate(QDate(2026, 4, 9));
        find<QPushButton>(u"deputyChange"_s)->click();
        QTRY_VERIFY(list->count() == 1 && list->item(0)->text().endsWith(u"2026-04-09"_s));
        list->setCurrentRow(0);
        find<QPushButton>(u"deputyRemove"_s)->click();
        QTRY_COMPARE(list->count(), 0);
    }

    void once_a_day_it_is_told_what_is_due() {
        app::DueWatch watch(*program().session());
        QTRY_VERIFY(watch.due());
        QStringList told;
        views::UiSettings& settings = m_program->settings();
        const auto look = [&](const QDateTime& now) {
            app::DueNotice(
                watch, settings, [&](const QString&, const QString& text) { told.append(text); }, nullptr)
                .look(now);
        };
        const QDate day(2026, 3, 20);
        look(QDateTime(day, QTime(12, 0)));
        QCOMPARE(told, QStringList()); // off at first
        views::setDailyNotice(settings, {true, QTime(8, 30), {}});
        look(QDateTime(day, QTime(8, 0)));
        QCOMPARE(told, QStringList());
        look(QDateTime(day, QTime(8, 30)));
        QCOMPARE(told, QStringList{u"1 due, 1 overdue"_s});
        look(QDateTime(day, QTime(9, 0)));
        QCOMPARE(told.size(), 1);
        look(QDateTime(day.addDays(1), QTime(9, 0)));
        QCOMPARE(told.size(), 2);
    }

    void the_time_of_the_notification_is_a_setting() {
        m_program->window().actions().action(views::ActionId::Settings)->trigger();
        QTRY_VERIFY(find<QCheckBox>(u"settingsNotice"_s) != nullptr);
        QVERIFY(!find<QCheckBox>(u"settingsNotice"_s)->isChecked());
        find<QCheckBox>(u"settingsNotice"_s)->click();
        find<QTimeEdit>(u"settingsNoticeAt"_s)->setTime(QTime(7, 45));
        find<QPushButton>(u"settingsSave"_s)->click();
        QTRY_VERIFY(views::dailyNotice(m_program->settings()).on);
        QCOMPARE(views::dailyNotice(m_program->settings()).at, QTime(7, 45));
    }

    void another_letter_begins_a_next_step_if_people_want_so() {
        program().openAccount(1);
        QTRY_VERIFY(program().accountPage()->shown() != nullptr);
        auto* overview = find<QWidget>(u"overviewTab"_s);
        auto* line = find<QLineEdit>(u"nextStepTitle"_s);
        views::KeyMap keys;
        keys.set(views::KeyCommand::NewTask, u"W"_s);
        m_program->settings().keys.set(keys);
        overview->setFocus();
        QTest::keyClick(overview, Qt::Key_N);
        QVERIFY(!line->isVisible());
        QTest::keyClick(overview, Qt::Key_W);
        QVERIFY(line->isVisible());
    }
};

QTEST_MAIN(TestWindowTasks)
#include "tst_window_tasks.moc"
