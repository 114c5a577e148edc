// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/roles.h"
#include "operations/account_edit.h"
#include "tests/views/accounts_fixture.h"
#include "views/accounts/cell_edit.h"
#include "views/accounts/field_dialog.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>

using namespace tenure;
using namespace tenure::views;
using namespace Qt::Literals::StringLiterals;

/// Changing accounts in the list: one cell, or a field of many.
class TestAccountsEdit : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<AccountsFixture> m_fixture;
    const QString m_halden = u"Halden Robotics"_s;

    void undo() {
        bool done = false;
        m_fixture->session().undo([&](const domain::Result<store::UndoOutcome>& outcome) {
            QVERIFY(outcome);
            done = true;
        });
        QTRY_VERIFY(done);
    }
    FieldDialog* dialog() { return m_fixture->window().findChild<FieldDialog*>(); }

private Q_SLOTS:
    void init() {
        m_fixture = std::make_unique<AccountsFixture>(
            QStringList{u"stage"_s, u"tier"_s, u"arr"_s, u"renewal"_s, u"owner"_s, u"tags"_s, u"industry"_s,
                        u"seats"_s, u"auto_renew"_s});
    }
    void cleanup() { m_fixture.reset(); }

    void aCellIsEditedInTheWayOfItsType_data() {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::newRow("text") << u"industry"_s << u"Robots"_s << u"Robots"_s;
        QTest::newRow("name") << u"name"_s << u"Halden"_s << u"Halden"_s;
        QTest::newRow("money") << u"arr"_s << u"190000"_s << u"€190,000"_s;
        QTest::newRow("date") << u"renewal"_s << u"2026-04-28"_s << u"40\u2009d"_s;
        QTest::newRow("date by distance") << u"renewal"_s << u"today+30d"_s << u"30\u2009d"_s;
        QTest::newRow("number") << u"seats"_s << u"77"_s << u"77"_s;
        QTest::newRow("tags") << u"tags"_s << u"vip, board"_s << u"board, vip"_s;
        QTest::newRow("person") << u"owner"_s << u"T"_s << u"Tomás Oliveira"_s;
        QTest::newRow("person nobody heard of") << u"owner"_s << u"Jan Kowalczyk"_s << u"Jan Kowalczyk"_s;
        QTest::newRow("enum") << u"tier"_s << u"Tech"_s << u"Tech touch"_s;
    }
    void aCellIsEditedInTheWayOfItsType() {
        QFETCH(const QString, column);
        QFETCH(const QString, typed);
        QFETCH(const QString, shown);
        const QString before = m_fixture->text(m_halden, column);
        QVERIFY(before != shown);
        m_fixture->go(m_halden, column);
        const qint64 account = m_fixture->view().currentAccount();
        m_fixture->press(Qt::Key_E);
        QVERIFY(m_fixture->editor());
        QCOMPARE(QApplication::focusWidget(), m_fixture->editor());
        QVERIFY(!m_fixture->editor()->accessibleName().isEmpty());
        m_fixture->type(typed);
        m_fixture->press(Qt::Key_Return);
        const auto now = [&] {
            const QModelIndex row = m_fixture->model().indexOf(account);
            return row.siblingAtColumn(m_fixture->view().currentIndex().column()).data().toString();
        };
        QTRY_COMPARE(now().split(u", "_s).size(), shown.split(u", "_s).size());
        QTRY_VERIFY2(now() == shown || (column == "tags"_L1 && now() == "vip, board"_L1), qPrintable(now()));
        QTRY_VERIFY(!m_fixture->editor());
        QVERIFY(m_fixture->view().hasFocus());
        QTRY_VERIFY(!m_fixture->session().undoLabel().isEmpty());
        undo();
        QTRY_COMPARE(now(), before);
    }

    void choicesAreWordsNotKeys() {
        m_fixture->go(m_halden, u"tier"_s);
        m_fixture->press(Qt::Key_F2);
        auto* combo = qobject_cast<QComboBox*>(m_fixture->editor());
        QVERIFY(combo);
        QCOMPARE(combo->currentText(), u"High touch"_s);
        QCOMPARE(combo->itemText(combo->count() - 1), u"By the rules"_s);
    }

    void aDerivedCellIsNotEdited() {
        m_fixture->go(m_halden, u"stage"_s);
        m_fixture->press(Qt::Key_E);
        QVERIFY(!m_fixture->editor());
    }

    void tabSavesAndGoesOnAndEscTakesBack() {
        m_fixture->go(m_halden, u"arr"_s);
        m_fixture->press(Qt::Key_E);
        m_fixture->type(u"183000"_s);
        m_fixture->press(Qt::Key_Tab);
        QTRY_COMPARE(m_fixture->text(m_halden, u"arr"_s), u"€183,000"_s);
        QVERIFY(m_fixture->editor());
        QCOMPARE(m_fixture->view().currentIndex(), m_fixture->cell(m_halden, u"renewal"_s));
        m_fixture->type(u"2030-01-01"_s);
        m_fixture->press(Qt::Key_Escape);
        QTRY_VERIFY(!m_fixture->editor());
        QVERIFY(m_fixture->text(m_halden, u"renewal"_s).startsWith(u"62"_s));
        QVERIFY(m_fixture->view().hasFocus());
        m_fixture->press(Qt::Key_E);
        m_fixture->press(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(m_fixture->view().currentIndex(), m_fixture->cell(m_halden, u"arr"_s));
    }

    void badInputKeepsItsEditorAndSaysWhy() {
        m_fixture->go(m_halden, u"renewal"_s);
        m_fixture->press(Qt::Key_E);
        m_fixture->type(u"soon"_s);
        m_fixture->press(Qt::Key_Return);
        auto* edit = qobject_cast<CellEdit*>(m_fixture->editor());
        QVERIFY(edit && edit->hasFocus());
        auto* problem = m_fixture->child<CellProblem>("cellProblem");
        QVERIFY(problem->isVisible());
        QVERIFY2(problem->reason().contains(u"soon"_s), qPrintable(problem->reason()));
        QCOMPARE(edit->accessibleDescription(), problem->reason());
        QCOMPARE(edit->grab().toImage().pixelColor(edit->width() / 2, 1), tokensOf(edit).riskFill);
        m_fixture->press(Qt::Key_Tab);
        QVERIFY(edit->hasFocus());
        edit->selectAll();
        m_fixture->type(u"2026-05-01"_s);
        QVERIFY(!problem->isVisible());
        m_fixture->press(Qt::Key_Return);
        QTRY_COMPARE(m_fixture->text(m_halden, u"renewal"_s), u"43\u2009d"_s);
    }

    void badInputThatIsLeftByMouseIsDroppedAndTold() {
        m_fixture->go(m_halden, u"renewal"_s);
        m_fixture->press(Qt::Key_E);
        m_fixture->type(u"soon"_s);
        m_fixture->page().focusQuery();
        QTRY_VERIFY(!m_fixture->editor());
        QCOMPARE(m_fixture->notices().size(), 1);
        QVERIFY(m_fixture->text(m_halden, u"renewal"_s).startsWith(u"62"_s));
    }

    void arrowsMoveADayInItsEditor() {
        m_fixture->go(m_halden, u"renewal"_s);
        m_fixture->press(Qt::Key_E);
        auto* edit = qobject_cast<QLineEdit*>(m_fixture->editor());
        QCOMPARE(edit->text(), u"2026-05-20"_s);
        m_fixture->press(Qt::Key_Up);
        QCOMPARE(edit->text(), u"2026-05-21"_s);
        m_fixture->press(Qt::Key_Down);
        m_fixture->press(Qt::Key_Down);
        QCOMPARE(edit->text(), u"2026-05-19"_s);
    }

    void anEditedRowStaysWhereItIsWhileTheListHasTheFocus() {
        const QStringList before = m_fixture->names(u"High touch"_s);
        m_fixture->go(m_halden, u"arr"_s);
        const int top = m_fixture->view().visualRect(m_fixture->view().currentIndex()).top();
        m_fixture->press(Qt::Key_E);
        m_fixture->type(u"51000"_s);
        m_fixture->press(Qt::Key_Return);
        QTRY_COMPARE(m_fixture->text(m_halden, u"arr"_s), u"€51,000"_s);
        QTRY_VERIFY(m_fixture->model().index(0, 3).data().toString() != u"€1,446,765"_s); // the list is new
        QCOMPARE(m_fixture->names(u"High touch"_s), before);
        QCOMPARE(m_fixture->view().visualRect(m_fixture->view().currentIndex()).top(), top);
        m_fixture->page().setQueryText(u"arr>0"_s); // another list has the right order
        QTRY_VERIFY(m_fixture->names(u"High touch"_s).indexOf(m_halden) > 3);
    }

    void whatOthersChangeDoesNotEndAnEdit() {
        m_fixture->go(m_halden, u"industry"_s);
        m_fixture->press(Qt::Key_E);
        m_fixture->type(u"Half"_s);
        domain::Account account;
        account.name = u"Newcomer"_s;
        QSignalSpy changes(&m_fixture->session(), &operations::BookSession::changed);
        auto written = operations::createAccount(m_fixture->session().book(), account);
        QTRY_COMPARE(changes.size(), 1);
        QVERIFY(written.result());
        QSignalSpy listed(&m_fixture->page(), &AccountsPage::stateChanged);
        QVERIFY(!listed.wait(200)); // nothing new is shown for as long as one types
        auto* edit = qobject_cast<QLineEdit*>(m_fixture->editor());
        QVERIFY(edit && edit->hasFocus());
        QCOMPARE(edit->text(), u"Half"_s);
        m_fixture->press(Qt::Key_Return);
        QTRY_COMPARE(m_fixture->names().size(), 65);
        QTRY_COMPARE(m_fixture->text(m_halden, u"industry"_s), u"Half"_s);
        QCOMPARE(m_fixture->view().currentIndex().siblingAtColumn(0).data().toString(), m_halden);
    }

    void manyAccountsAreAssignedInOneTransaction() {
        auto& selection = m_fixture->page().selection();
        const QStringList names{u"Castellan Insurance"_s, m_halden, u"Tessellate Health"_s};
        for (const QString& name : names)
            selection.toggle(m_fixture->model().accountAt(m_fixture->cell(name, u"name"_s)));
        m_fixture->go(m_halden);
        QSignalSpy changes(&m_fixture->session(), &operations::BookSession::changed);
        m_fixture->press(Qt::Key_A);
        QTRY_VERIFY(dialog());
        auto* choice = m_fixture->child<QComboBox>("fieldChoice");
        choice->setEditText(u"Jan Kowalczyk"_s);
        QCOMPARE(m_fixture->child<QLabel>("footerNote")->text(), u"Jan Kowalczyk is new in this book"_s);
        choice->setEditText(u"tomás oliveira"_s);
        QCOMPARE(m_fixture->child<QLabel>("footerNote")->text(), u"One undo step"_s);
        QTest::mouseClick(m_fixture->child<QPushButton>("fieldApply"), Qt::LeftButton);
        for (const QString& name : names)
            QTRY_COMPARE(m_fixture->text(name, u"owner"_s), u"Tomás Oliveira"_s);
        QCOMPARE(changes.size(), 1);
        QVERIFY(!m_fixture->session().undoLabel().isEmpty());
        undo();
        for (const QString& name : names)
            QTRY_COMPARE(m_fixture->text(name, u"owner"_s), u"Clara Nyström"_s);
    }

    void tagsOfManyAreAddedToThoseTheyHave() {
        auto& selection = m_fixture->page().selection();
        for (const QString& name : {m_halden, u"Tessellate Health"_s})
            selection.toggle(m_fixture->model().accountAt(m_fixture->cell(name, u"name"_s)));
        m_fixture->go(m_halden);
        const QString before = m_fixture->text(m_halden, u"tags"_s);
        m_fixture->press(Qt::Key_T);
        QTRY_VERIFY(dialog());
        QVERIFY(!m_fixture->child<QPushButton>("fieldApply")->isEnabled()); // nothing takes no tag away
        QTest::keyClicks(m_fixture->child<QLineEdit>("fieldText"), u"vip, -escalated"_s);
        QTest::keyClick(m_fixture->child<QLineEdit>("fieldText"), Qt::Key_Return);
        QTRY_COMPARE(m_fixture->text(u"Tessellate Health"_s, u"tags"_s), u"vip"_s);
        QTRY_VERIFY(m_fixture->text(m_halden, u"tags"_s).contains(u"vip"_s));
        QVERIFY(m_fixture->text(m_halden, u"tags"_s).contains(before.section(u", "_s, 0, 0)));
    }

    void aFieldOfManyIsCheckedBeforeItIsSet() {
        m_fixture->page().selectAll();
        m_fixture->page().editSelected();
        QTRY_VERIFY(dialog());
        auto* field = m_fixture->child<QComboBox>("fieldName");
        field->setCurrentIndex(field->findData(u"seats"_s));
        QTest::keyClicks(m_fixture->child<QLineEdit>("fieldText"), u"many"_s);
        QVERIFY(!m_fixture->child<QPushButton>("fieldApply")->isEnabled());
        m_fixture->child<QLineEdit>("fieldText")->selectAll();
        QTest::keyClicks(m_fixture->child<QLineEdit>("fieldText"), u"5"_s);
        QVERIFY(m_fixture->child<QPushButton>("fieldApply")->isEnabled());
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        QApplication::setActiveWindow(&m_fixture->window());
        QTRY_VERIFY(m_fixture->view().hasFocus());
    }

    void afterADeletionTheNextRowIsCurrent() {
        m_fixture->go(m_halden);
        const QStringList names = m_fixture->names();
        m_fixture->page().trashSelected();
        QTRY_COMPARE(m_fixture->names().size(), 63);
        QCOMPARE(m_fixture->view().currentIndex().siblingAtColumn(0).data().toString(),
                 names.at(names.indexOf(m_halden) + 1));
    }
};

QTEST_MAIN(TestAccountsEdit)
#include "tst_accounts_edit.moc"
