// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/today_model.h"
#include "operations/task_edit.h"
#include "store/safety/backup.h"
#include "tests/app/window_program.h"
#include "tests/support/temporary_book.h"
#include "views/shell/actions.h"
#include "views/today/today_page.h"
#include "views/today/today_view.h"
#include "views/widgets/strip_figure.h"

#include <QDateEdit>
#include <QLabel>
#include <QMenu>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace tenure;
using domain::ContactRole;
using domain::Tier;
using items::TodayModel;
using test::CliRunner;

/// The day's work in the window, by keys.
class TestWindowToday : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<CliRunner> m_cli;
    std::unique_ptr<test::WindowProgram> m_program;

    [[nodiscard]] app::Program& program() { return *m_program->operator->(); }
    [[nodiscard]] views::TodayView& view() { return *m_program->find<views::TodayView>(u"todayList"_s); }
    [[nodiscard]] QStringList rows() {
        QStringList rows;
        const QAbstractItemModel& model = *view().model();
        for (int group = 0; group < model.rowCount(); ++group) {
            const QModelIndex parent = model.index(group, 0);
            for (int row = 0; row < model.rowCount(parent); ++row)
                rows.append(model.index(row, TodayModel::Account, parent).data().toString() + u": "_s +
                            model.index(row, TodayModel::Why, parent).data().toString());
        }
        return rows;
    }
    [[nodiscard]] QString currentRow() {
        const QModelIndex row = view().currentIndex();
        return row.siblingAtColumn(TodayModel::Why).data().toString();
    }
    void press(Qt::Key key) { QTest::keyClick(&view(), key); }

    void makeBook() {
        test::TemporaryBook book(QDate(2026, 3, 20));
        book.account(u"Halden"_s)
            .arr(182'000)
            .tier(Tier::High)
            .contact(u"Ada"_s, ContactRole::EconomicBuyer)
            .contact(u"Ben"_s, ContactRole::Signer)
            .touch(3, true)
            .add();
        book.account(u"Mareva"_s).arr(40'000).tier(Tier::Low).touch(52, true).add();
        book.account(u"Brightwell & Co"_s)
            .arr(9'000)
            .tier(Tier::Tech)
            .touch(1, true)
            .task(u"Late task"_s, -1)
            .task(u"Task of today"_s, 0)
            .task(u"Task of next week"_s, 7)
            .add();
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
        QTRY_COMPARE(program().today()->count(), std::optional<qint64>(4));
        m_program->window().showPage(u"today"_s);
    }
    void cleanup() {
        m_program.reset();
        m_cli.reset();
    }

    void the_work_of_the_day_stands_there_with_its_count() {
        QCOMPARE(rows(), (QStringList{u"Halden: Buyer Ada was never spoken to"_s,
                                      u"Mareva: Two-way touch 52 d ago · cadence 45 d"_s,
                                      u"Brightwell & Co: Late task"_s, u"Brightwell & Co: Task of today"_s}));
        QCOMPARE(m_program->find<QAbstractButton>(u"rail_today"_s)->accessibleName(), u"Today, 4"_s);
        QCOMPARE(m_program->find<views::StripFigure>(u"todayAccounts"_s)->number(), u"3"_s);
    }

    void done_makes_the_next_row_current_and_undo_brings_it_back() {
        press(Qt::Key_J);
        press(Qt::Key_J);
        while (currentRow() != u"Late task"_s)
            press(Qt::Key_J);
        press(Qt::Key_D);
        QTRY_COMPARE(program().today()->count(), std::optional<qint64>(3));
        QCOMPARE(currentRow(), u"Task of today"_s);
        QVERIFY(program().today()->facts().contains(u"1 done today"_s));
        m_program->window().actions().action(views::ActionId::Undo)->trigger();
        QTRY_COMPARE(program().today()->count(), std::optional<qint64>(4));
        QCOMPARE(currentRow(), u"Task of today"_s);
    }

    void a_new_row_is_only_counted_while_one_works_in_the_list() {
        view().setFocus();
        const QString current = currentRow();
        operations::addTask(program().session()->book(), {.title = u"Brand new"_s, .due = QDate(2026, 3, 1)})
            .waitForFinished();
        QTRY_COMPARE(program().today()->count(), std::optional<qint64>(5));
        QVERIFY(!rows().join(u'\n').contains(u"Brand new"_s));
        QCOMPARE(currentRow(), current);
        const QAbstractItemModel& model = *view().model();
        QCOMPARE(model.index(model.rowCount() - 1, 0).data(TodayModel::NewCountRole).toInt(), 1);
    }

    void a_problem_is_settled_with_d_and_snoozed_with_s() {
        while (!currentRow().contains(u"Two-way"_s))
            press(Qt::Key_J);
        press(Qt::Key_S);
        auto* menu = m_program->find<QMenu>(u"snoozeMenu"_s);
        QVERIFY(menu != nullptr);
        QTest::keyClick(menu, Qt::Key_3);
        QTRY_COMPARE(program().today()->count(), std::optional<qint64>(3));
        m_program->clock().setToday(QDate(2026, 3, 23));
        program().session()->checkDay();
        QTRY_COMPARE(program().today()->count(), std::optional<qint64>(4));
    }

    void snoozing_until_a_date_asks_for_one() {
        while (currentRow() != u"Late task"_s)
            press(Qt::Key_J);
        press(Qt::Key_S);
        QTest::keyClick(m_program->find<QMenu>(u"snoozeMenu"_s), Qt::Key_D);
        QTRY_VERIFY(m_program->find(u"snoozeDialog"_s) != nullptr);
        auto* day = m_program->find<QDateEdit>(u"snoozeDay"_s);
        QCOMPARE(day->minimumDate(), QDate(2026, 3, 21));
        day->setDate(QDate(2026, 4, 2));
        m_program->find<QPushButton>(u"snoozeApply"_s)->click();
        QTRY_COMPARE(program().today()->count(), std::optional<qint64>(3));
        QCOMPARE(m_program->find<QLabel>(u"toastText"_s)->text(), u"Snooze 1 task(s) until 2026-04-02"_s);
    }

    void opening_a_row_shows_its_account() {
        while (!currentRow().contains(u"Two-way"_s))
            press(Qt::Key_J);
        press(Qt::Key_O);
        QCOMPARE(m_program->window().currentPage(), u"accounts"_s);
    }

    void the_icon_of_the_pane_opens_the_account() {
        while (!currentRow().contains(u"Two-way"_s))
            press(Qt::Key_J);
        QTRY_VERIFY(m_program->find(u"todayPane"_s)->findChild<QAbstractButton*>(u"previewOpen"_s) !=
                    nullptr);
        m_program->find(u"todayPane"_s)->findChild<QAbstractButton*>(u"previewOpen"_s)->click();
        QCOMPARE(m_program->window().currentPage(), u"accounts"_s);
        QVERIFY(program().accountPage() != nullptr);
    }

    void a_figure_opens_the_accounts_that_it_counts() {
        m_program->find<views::StripFigure>(u"todayAccounts"_s)->click();
        QCOMPARE(m_program->window().currentPage(), u"accounts"_s);
        QCOMPARE(program().accounts()->queryText(), u"-stage:churned"_s);
    }

    void what_changed_is_listed_and_opens_its_account() {
        operations::setFields(program().session()->book(), {{3}}, {{u"city"_s, u"Rome"_s}}).waitForFinished();
        auto* changed = m_program->find<views::StripFigure>(u"todayChanged"_s);
        QCOMPARE(changed->text(), u"Changed since Thursday"_s);
        QTRY_COMPARE(changed->accessibleDescription(), u"4 change(s)"_s);
        changed->click();
        auto* menu = m_program->find<QMenu>(u"changesMenu"_s);
        QVERIFY(menu != nullptr);
        QVERIFY(menu->actions().front()->text().startsWith(u"Brightwell && Co: Set city"_s));
        menu->close();
    }

    void when_all_is_done_the_next_day_is_told() {
        for (int left = 4; left > 0; --left) {
            view().setFocus();
            while (view().currentAccount() == 0)
                press(Qt::Key_J);
            press(Qt::Key_D);
            QTRY_COMPARE(program().today()->count(), std::optional<qint64>(left - 1));
        }
        QCOMPARE(m_program->find<QLabel>(u"todayNothing"_s)->text(),
                 u"Nothing due. The next task is due on 27 Mar."_s);
    }

    void the_last_working_day_skips_the_weekend() {
        QCOMPARE(views::lastWorkingDay(QDate(2026, 3, 20)), QDate(2026, 3, 19)); // a Friday
        QCOMPARE(views::lastWorkingDay(QDate(2026, 3, 23)), QDate(2026, 3, 20));
        QCOMPARE(views::lastWorkingDay(QDate(2026, 3, 22)), QDate(2026, 3, 20));
    }
};

QTEST_MAIN(TestWindowToday)
#include "tst_window_today.moc"
