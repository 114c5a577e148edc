// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/account_fixture.h"

#include "operations/account_edit.h"
#include "operations/note_edit.h"

#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>

using namespace tenure;
using namespace Qt::Literals::StringLiterals;

/// Notes: read as Markdown, written as text, saved when they are left.
class TestAccountNotes : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AccountFixture> m_fixture;

    AccountFixture& fixture() { return *m_fixture; }
    QListView& list() { return *fixture().child<QListView>("noteList"); }
    QStringList titles() {
        QStringList all;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            all.append(list().model()->index(row, 0).data().toString());
        return all;
    }
    QPlainTextEdit& editor() { return *fixture().child<QPlainTextEdit>("noteEditor"); }
    void write(const QString& text) {
        fixture().press(Qt::Key_N);
        QVERIFY(editor().hasFocus());
        fixture().type(text);
        fixture().press(Qt::Key_Return, Qt::ControlModifier);
    }

private Q_SLOTS:
    void init() {
        m_fixture = std::make_unique<AccountFixture>();
        fixture().open(u"Halden Robotics"_s);
        fixture().page().showTab(u"notes"_s);
    }
    void cleanup() { m_fixture.reset(); }

    void a_note_is_written_shown_changed_and_deleted() {
        QVERIFY(fixture().child<QLabel>("noteEmpty")->isVisible());
        write(u"# Plant B pauses"_s);
        QTRY_COMPARE(titles(), QStringList{u"Plant B pauses"_s});
        QVERIFY(list().hasFocus());
        QTRY_COMPARE(fixture().child<QTextBrowser>("noteView")->toPlainText(), u"Plant B pauses"_s);
        QCOMPARE(fixture().child<QTabBar>("accountTabs")->accessibleTabName(3), u"Notes 1"_s);

        fixture().press(Qt::Key_E);
        QCOMPARE(editor().toPlainText(), u"# Plant B pauses"_s);
        fixture().type(u" until May"_s);
        fixture().press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(titles(), QStringList{u"Plant B pauses until May"_s});
        QCOMPARE(fixture().session().undoLabel(), u"Change note"_s);

        fixture().child<QPushButton>("removeNote")->click();
        QTRY_VERIFY(titles().isEmpty());
        fixture().session().undo([](const auto&) {});
        QTRY_COMPARE(titles().size(), 1);
    }

    void what_was_written_is_saved_when_it_is_left() {
        fixture().press(Qt::Key_N);
        fixture().type(u"half a thought"_s);
        fixture().page().showTab(u"overview"_s);
        fixture().page().showTab(u"notes"_s);
        QTRY_COMPARE(titles(), QStringList{u"half a thought"_s});
        fixture().press(Qt::Key_N);
        fixture().type(u"another"_s);
        fixture().page().walk(1); // somebody else's page
        QTRY_VERIFY(fixture().shownName() != u"Halden Robotics"_s);
        QVERIFY(titles().isEmpty());
        fixture().open(u"Halden Robotics"_s);
        QTRY_COMPARE(titles().size(), 2);
    }

    void escape_leaves_it_as_it_was() {
        write(u"first"_s);
        QTRY_COMPARE(titles(), QStringList{u"first"_s});
        fixture().press(Qt::Key_E);
        fixture().type(u" and wrong"_s);
        fixture().press(Qt::Key_Escape);
        QVERIFY(list().hasFocus());
        QCOMPARE(fixture().child<QTextBrowser>("noteView")->toPlainText(), u"first"_s);
        QCOMPARE(titles(), QStringList{u"first"_s});
    }

    void a_change_elsewhere_leaves_what_is_being_written() {
        fixture().press(Qt::Key_N);
        fixture().type(u"being written"_s);
        domain::Note other;
        other.account = {fixture().idOf(u"Halden Robotics"_s)};
        other.body = u"from elsewhere"_s;
        QVERIFY(operations::addNote(fixture().session().book(), other).result().has_value());
        QTRY_COMPARE(titles(), QStringList{u"from elsewhere"_s});
        QVERIFY(editor().isVisible());
        QCOMPARE(editor().toPlainText(), u"being written"_s);
    }

    void letters_in_the_list_are_keys() {
        write(u"first"_s);
        write(u"second"_s);
        QTRY_COMPARE(titles().size(), 2);
        const int row = list().currentIndex().row();
        fixture().press(row == 0 ? Qt::Key_J : Qt::Key_K);
        QCOMPARE(list().currentIndex().row(), 1 - row);
        fixture().press(Qt::Key_BracketRight);
        QTRY_VERIFY(fixture().shownName() != u"Halden Robotics"_s);
    }
};

QTEST_MAIN(TestAccountNotes)
#include "tst_account_notes.moc"
