// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/segments.h"
#include "tests/app/window_program.h"
#include "views/shell/actions.h"
#include "views/shell/rail.h"

#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace tenure;
using test::CliRunner;

/// Saved queries in the window.
class TestWindowSegments : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<CliRunner> m_cli;
    std::unique_ptr<test::WindowProgram> m_program;

    [[nodiscard]] app::Program& program() { return *m_program->operator->(); }
    [[nodiscard]] views::AccountsPage& page() { return *program().accounts(); }
    void trigger(views::ActionId action) { m_program->window().actions().action(action)->trigger(); }
    [[nodiscard]] QAbstractButton* item(int id) {
        return m_program->find<QAbstractButton>(u"segment_%1"_s.arg(id));
    }
    [[nodiscard]] QString words(int id) { return item(id) ? item(id)->accessibleName() : QString(); }
    [[nodiscard]] bool isShown(int id) {
        return item(id) && item(id)->accessibleDescription() == u"shown now"_s;
    }

    void saveAs(const QString& query, const QString& name) {
        page().setQueryText(query);
        trigger(views::ActionId::SaveSegment);
        QTRY_VERIFY(m_program->find(u"segmentDialog"_s) != nullptr);
        if (auto* fresh = m_program->find<QRadioButton>(u"segmentNew"_s))
            fresh->click();
        m_program->find<QLineEdit>(u"segmentName"_s)->setText(name);
        m_program->find<QPushButton>(u"segmentSave"_s)->click();
        QTRY_VERIFY(m_program->find(u"segmentDialog"_s) == nullptr);
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

    void a_query_is_saved_counted_and_shown_again() {
        saveAs(u"name:acme"_s, u"Acme"_s);
        QTRY_COMPARE(words(1), u"Segment: Acme, 1"_s);
        QTRY_VERIFY(isShown(1));
        page().setQueryText(QString());
        QTRY_VERIFY(!isShown(1));
        QTest::mouseClick(item(1), Qt::LeftButton);
        QCOMPARE(page().queryText(), u"name:acme"_s);
        QTRY_VERIFY(isShown(1));
    }

    void its_count_follows_the_book_and_undo_takes_the_segment_away() {
        saveAs(u"city:Rome"_s, u"Rome"_s);
        QTRY_COMPARE(words(1), u"Segment: Rome, 0"_s);
        operations::setFields(program().session()->book(), {{1}, {2}}, {{u"city"_s, u"Rome"_s}})
            .waitForFinished();
        QTRY_COMPARE(words(1), u"Segment: Rome, 2"_s);
        trigger(views::ActionId::Undo);
        QTRY_COMPARE(words(1), u"Segment: Rome, 0"_s);
        trigger(views::ActionId::Undo);
        QTRY_VERIFY(item(1) == nullptr);
    }

    void before_a_segment_is_changed_it_is_said_who_enters_and_leaves() {
        saveAs(u"name:acme"_s, u"Acme"_s);
        QTRY_VERIFY(isShown(1));
        page().setQueryText(u"-name:acme"_s);
        trigger(views::ActionId::SaveSegment);
        QTRY_VERIFY(m_program->find(u"segmentDialog"_s) != nullptr);
        QTRY_COMPARE(m_program->find<QLabel>(u"segmentEffect"_s)->text(),
                     u"1 of 1 accounts leave, 2 enter"_s);
        m_program->find<QPushButton>(u"segmentSave"_s)->click();
        QTRY_COMPARE(words(1), u"Segment: Acme, 2"_s);
        QVERIFY(item(2) == nullptr);
    }

    void the_star_in_the_query_box_saves_it() {
        page().setQueryText(u"name:acme"_s);
        auto* star = m_program->find<QAbstractButton>(u"querySave"_s);
        QVERIFY(star != nullptr);
        QVERIFY(star->isVisible());
        star->click();
        QTRY_VERIFY(m_program->find(u"segmentDialog"_s) != nullptr);
    }

    void a_wrong_query_is_not_saved_but_told() {
        page().setQueryText(u"nofield:1"_s);
        trigger(views::ActionId::SaveSegment);
        QCOMPARE(m_program->messages().count(), 1);
        QVERIFY(m_program->find(u"segmentDialog"_s) == nullptr);
    }

    void a_segment_is_renamed_and_a_taken_name_is_refused() {
        saveAs(u"name:acme"_s, u"Acme"_s);
        saveAs(u"-name:acme"_s, u"Others"_s);
        QTRY_COMPARE(words(2), u"Segment: Others, 2"_s);
        QTest::keyClick(item(2), Qt::Key_F2);
        auto* dialog = m_program->find<QInputDialog>(u"renameSegmentDialog"_s);
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->textValue(), u"Others"_s);
        dialog->setTextValue(u"ACME"_s);
        dialog->accept();
        QTRY_COMPARE(m_program->messages().count(), 1);
        QCOMPARE(words(2), u"Segment: Others, 2"_s);
    }

    void segments_are_of_the_book_that_is_open() {
        saveAs(u"name:acme"_s, u"Acme"_s);
        QTRY_VERIFY(item(1) != nullptr);
        m_program->close();
        QVERIFY(item(1) == nullptr);
        m_program->open(m_cli->bookPath());
        QTRY_COMPARE(words(1), u"Segment: Acme, 1"_s);
    }
};

QTEST_MAIN(TestWindowSegments)
#include "tst_window_segments.moc"
