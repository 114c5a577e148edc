// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/window_program.h"
#include "views/shell/actions.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;
using namespace tenure;
using test::CliRunner;

/// Deleted accounts come back by keys alone.
class TestWindowTrash : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<CliRunner> m_cli;
    std::unique_ptr<test::WindowProgram> m_program;

    [[nodiscard]] app::Program& program() { return *m_program->operator->(); }
    [[nodiscard]] views::AccountsPage& page() { return *program().accounts(); }
    void trigger(views::ActionId action) { m_program->window().actions().action(action)->trigger(); }
    [[nodiscard]] int listed() {
        auto* list = m_program->find<QTreeView>(u"trashList"_s);
        return list == nullptr ? -1 : list->model()->rowCount();
    }
    [[nodiscard]] QString toast() { return m_program->find<QLabel>(u"toastText"_s)->text(); }
    void deleteAll() {
        trigger(views::ActionId::SelectAll);
        QTRY_COMPARE(page().selection().size(), std::size_t(3));
        trigger(views::ActionId::DeleteSelected);
        QTRY_COMPARE(page().total(), 0);
    }

private Q_SLOTS:
    void init() {
        m_cli = std::make_unique<CliRunner>();
        m_cli->makeBook();
        m_program = std::make_unique<test::WindowProgram>(*m_cli);
        m_program->open(m_cli->bookPath());
        QTRY_COMPARE(page().total(), 3);
    }
    void cleanup() {
        m_program.reset();
        m_cli.reset();
    }

    void one_is_found_by_its_name_and_restored_with_undo_in_the_toast() {
        deleteAll();
        trigger(views::ActionId::Trash);
        QTRY_COMPARE(listed(), 3);
        auto* search = m_program->find<QLineEdit>(u"trashSearch"_s);
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, u"acme"_s);
        QTRY_COMPARE(listed(), 1);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(page().total(), 1);
        QVERIFY(m_program->find(u"trashDialog"_s) == nullptr ||
                !m_program->find(u"trashDialog"_s)->isVisible());
        QTRY_COMPARE(toast(), u"Restore 1 account(s)"_s);
        trigger(views::ActionId::Undo);
        QTRY_COMPARE(page().total(), 0);
    }

    void enter_right_after_typing_restores_what_is_found_not_what_was_marked() {
        deleteAll();
        trigger(views::ActionId::Trash);
        QTRY_COMPARE(listed(), 3);
        auto* search = m_program->find<QLineEdit>(u"trashSearch"_s);
        QTest::keyClicks(search, u"acme"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(page().total(), 1);
        QVERIFY(page().asText().contains(u"Acme Robotics"_s));
    }

    void several_are_marked_and_restored_by_keys() {
        deleteAll();
        trigger(views::ActionId::Trash);
        QTRY_COMPARE(listed(), 3);
        auto* search = m_program->find<QLineEdit>(u"trashSearch"_s);
        auto* list = m_program->find<QTreeView>(u"trashList"_s);
        QTest::keyClick(search, Qt::Key_Down);
        QVERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
        QTRY_COMPARE(m_program->find<QPushButton>(u"trashRestore"_s)->text(), u"Restore 2 account(s)"_s);
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_COMPARE(page().total(), 2);
        QTRY_COMPARE(toast(), u"Restore 2 account(s)"_s);
    }

    void an_empty_trash_says_so_and_restores_nothing() {
        trigger(views::ActionId::Trash);
        QTRY_VERIFY(m_program->find<QLabel>(u"trashEmpty"_s)->isVisible());
        QCOMPARE(m_program->find<QLabel>(u"trashEmpty"_s)->text(), u"Nothing is deleted."_s);
        QVERIFY(!m_program->find<QPushButton>(u"trashRestore"_s)->isEnabled());
        QTest::keyClick(m_program->find(u"trashSearch"_s), Qt::Key_Return);
        QVERIFY(m_program->find(u"trashDialog"_s)->isVisible());
        QTest::keyClick(m_program->find(u"trashSearch"_s), Qt::Key_Escape);
        QTRY_VERIFY(m_program->find(u"trashDialog"_s) == nullptr);
    }

    void the_dialog_goes_with_its_book() {
        trigger(views::ActionId::Trash);
        QTRY_VERIFY(m_program->find(u"trashDialog"_s) != nullptr);
        m_program->close();
        QVERIFY(m_program->find(u"trashDialog"_s) == nullptr);
    }
};

QTEST_MAIN(TestWindowTrash)
#include "tst_window_trash.moc"
