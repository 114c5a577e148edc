// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/printer.h"
#include "tests/views/accounts_fixture.h"
#include "views/query/completion_popup.h"
#include "views/query/query_bar.h"

#include <QAccessible>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

using namespace tenure;
using namespace tenure::views;
using namespace Qt::Literals::StringLiterals;

/// The chips of the query bar on the account page, by keys, mouse, input method and screen reader.
class TestQueryBar : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<AccountsFixture> m_fixture;

    QueryBar& bar() { return *m_fixture->child<QueryBar>("queryBar"); }
    QLineEdit& edit() { return *m_fixture->child<QLineEdit>("queryEdit"); }
    QStringList chips() {
        QStringList texts;
        for (int i = 0; i < bar().chipCount(); ++i)
            texts.append(bar().chipText(i));
        return texts;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers held = Qt::NoModifier) { m_fixture->press(key, held); }
    bool rowsAreCounted() {
        const CompletionModel& model = m_fixture->child<CompletionPopup>("queryPopup")->model();
        return model.rowCount() > 0 && model.uncounted().empty();
    }
    /// Sets the query and puts the focus behind its last chip.
    void begin(const QString& text) {
        m_fixture->page().setQueryText(text);
        m_fixture->page().focusQuery();
    }
    void commit(const QString& text, const QString& preedit = {}) {
        QInputMethodEvent input(preedit, {});
        input.setCommitString(text);
        QApplication::sendEvent(&edit(), &input);
    }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<AccountsFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void aSpaceBehindATestMakesAChipAndTheListFollows() {
        m_fixture->query(u"tier:high renewal<=180d "_s);
        QCOMPARE(chips(), QStringList({u"tier:high"_s, u"renewal<=180d"_s}));
        QCOMPARE(edit().text(), QString());
        QTRY_VERIFY(m_fixture->names().size() < 20);
        QCOMPARE(m_fixture->page().queryText(), u"tier:high renewal<=180d"_s);
        QVERIFY(edit().hasFocus());
    }

    void wordsListsAndQuotesThatAreStillWrittenAreNotCut() {
        m_fixture->query(u"acme corp"_s);
        QCOMPARE(chips(), QStringList());
        m_fixture->query(u"tier:high, low "_s);
        QCOMPARE(chips(), QStringList{u"tier:high,low"_s});
        m_fixture->query(u"owner:\"Clara Nyström\" "_s.replace(u"ö"_s, u"o"_s));
        QCOMPARE(chips(), QStringList{u"owner:\"Clara Nystrom\""_s});
        m_fixture->query(u"(tier:high or tier:low) stage:growth"_s);
        QCOMPARE(chips(), QStringList{u"(tier:high or tier:low)"_s});
        QCOMPARE(edit().text(), u"stage:growth"_s);
    }

    void enterMakesAChipAndGoesOnToTheList() {
        m_fixture->query(u"halden"_s);
        press(Qt::Key_Return);
        QCOMPARE(chips(), QStringList{u"halden"_s});
        QVERIFY(m_fixture->view().hasFocus());
        QTRY_COMPARE(m_fixture->names(), QStringList{u"Halden Robotics"_s});
    }

    void whatIsWrittenBecomesAChipWhenTheFocusLeaves() {
        m_fixture->query(u"tier:high stage:growth"_s);
        m_fixture->page().focusList();
        QCOMPARE(chips(), QStringList({u"tier:high"_s, u"stage:growth"_s}));
    }

    void typedAnOrTakesInTheConditionsBefore() {
        m_fixture->query(u"tier:high or tier:low "_s);
        QCOMPARE(chips(), QStringList{u"(tier:high or tier:low)"_s});
        QCOMPARE(m_fixture->page().queryText(), u"(tier:high or tier:low)"_s);
    }

    void backspaceChoosesTheLastChipAndThenDeletesIt() {
        begin(u"tier:high stage:growth"_s);
        QTRY_VERIFY(m_fixture->names().size() < 20);
        const qsizetype both = m_fixture->names().size();
        press(Qt::Key_Backspace);
        QCOMPARE(bar().chosenChip(), 1);
        QCOMPARE(bar().chipCount(), 2);
        press(Qt::Key_Backspace);
        QCOMPARE(chips(), QStringList{u"tier:high"_s});
        QCOMPARE(bar().chosenChip(), -1);
        QTRY_VERIFY(m_fixture->names().size() > both);
    }

    void arrowsWalkTheChipsAndDeleteRemovesOne() {
        begin(u"tier:high acme stage:growth"_s);
        press(Qt::Key_Left);
        press(Qt::Key_Left);
        QCOMPARE(bar().chosenChip(), 1);
        press(Qt::Key_Home);
        QCOMPARE(bar().chosenChip(), 0);
        press(Qt::Key_Left); // and no further
        QCOMPARE(bar().chosenChip(), 0);
        press(Qt::Key_Delete);
        QCOMPARE(chips(), QStringList({u"acme"_s, u"stage:growth"_s}));
        QCOMPARE(bar().chosenChip(), 0);
        press(Qt::Key_Right);
        press(Qt::Key_Right);
        QCOMPARE(bar().chosenChip(), -1);
        m_fixture->type(u"x"_s);
        QCOMPARE(edit().text(), u"x"_s);
    }

    void enterAndF2TurnAChipBackIntoTextInItsPlace() {
        begin(u"tier:high stage:growth sort:name"_s);
        press(Qt::Key_Home);
        press(Qt::Key_F2);
        QCOMPARE(edit().text(), u"tier:high"_s);
        QCOMPARE(chips(), QStringList({u"stage:growth"_s, u"sort:name"_s}));
        QVERIFY(edit().x() < bar().chipBox(0).x());
        for (int i = 0; i < 4; ++i)
            press(Qt::Key_Backspace);
        m_fixture->type(u"low "_s);
        QCOMPARE(chips(), QStringList({u"tier:low"_s, u"stage:growth"_s, u"sort:name"_s}));
        press(Qt::Key_Home);
        press(Qt::Key_Return);
        QCOMPARE(edit().text(), u"tier:low"_s);
    }

    void aCommaBehindAChipAddsAValueToIt() {
        m_fixture->query(u"tier:high ,low "_s);
        QCOMPARE(chips(), QStringList{u"tier:high,low"_s});
    }

    void theMouseRemovesChoosesAndEdits() {
        begin(u"tier:high stage:growth"_s);
        const QRect second = bar().chipBox(1);
        QTest::mouseClick(&bar(), Qt::LeftButton, {}, second.center() - QPoint(second.width() / 4, 0));
        QCOMPARE(bar().chosenChip(), 1);
        QTest::mouseDClick(&bar(), Qt::LeftButton, {}, second.center() - QPoint(second.width() / 4, 0));
        QCOMPARE(edit().text(), u"stage:growth"_s);
        m_fixture->page().focusList();
        const QRect first = bar().chipBox(0);
        QTest::mouseClick(&bar(), Qt::LeftButton, {}, QPoint(first.right() - 9, first.center().y()));
        QCOMPARE(chips(), QStringList{u"stage:growth"_s});
        QTRY_VERIFY(m_fixture->names().size() > 20);
        QTest::mouseClick(&bar(), Qt::LeftButton, {}, QPoint(bar().chipBox(0).right() + 3, 2));
        QVERIFY(edit().hasFocus());
    }

    void aWholeQueryIsPastedAsChips() {
        begin({});
        QApplication::clipboard()->setText(u"tier:high -stage:churned acme sort:arr-desc"_s);
        press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(chips(), QStringList({u"tier:high"_s, u"-stage:churned"_s, u"acme"_s, u"sort:arr-desc"_s}));
    }

    void everythingIsChosenCopiedAndReplaced() {
        begin(u"tier:high acme"_s);
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"tier:high acme"_s);
        m_fixture->type(u"x"_s);
        QCOMPARE(m_fixture->page().queryText(), u"x"_s);
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Delete);
        QCOMPARE(m_fixture->page().queryText(), QString());
        QTRY_COMPARE(m_fixture->names().size(), 64);
    }

    void asTextTheQueryIsOneCanonicalText() {
        begin(u"(tier:high)  and stage:growth"_s);
        press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(bar().isShownAsText());
        QCOMPARE(edit().text(), u"tier:high stage:growth"_s);
        m_fixture->type(u" acme "_s); // nothing becomes a chip
        QCOMPARE(bar().chipCount(), 0);
        press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(chips(), QStringList({u"tier:high"_s, u"stage:growth"_s, u"acme"_s}));
        press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        press(Qt::Key_Return);
        QVERIFY(!bar().isShownAsText());
        QCOMPARE(bar().chipCount(), 3);
    }

    void theMenuShowsAsTextAndClears() {
        begin(u"tier:high"_s);
        const auto choose = [this](const QString& name) {
            QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), QPoint(5, 5));
            QApplication::sendEvent(&bar(), &event);
            auto* menu = bar().findChild<QMenu*>();
            menu->findChild<QAction*>(name)->trigger();
            menu->close();
            delete menu;
        };
        choose(u"queryAsText"_s);
        QCOMPARE(edit().text(), u"tier:high"_s);
        choose(u"queryClear"_s);
        QCOMPARE(m_fixture->page().queryText(), QString());
    }

    void anInputMethodComposesUndisturbedAndItsSpaceCounts() {
        begin({});
        commit({}, u"gao"_s);
        press(Qt::Key_Return); // is the input method's
        QVERIFY(edit().hasFocus());
        commit(u"客户"_s);
        QCOMPARE(edit().text(), u"客户"_s);
        QCOMPARE(bar().chipCount(), 0); // many characters, but not pasted
        QTRY_COMPARE(m_fixture->names().size(), 0);
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Delete);
        commit(u"tier：high　"_s);
        QCOMPARE(chips(), QStringList{u"tier:high"_s});
    }

    void aWrongQueryIsUnderlinedKeepsTheListAndStaysOnEnter() {
        begin(u"stage:growth"_s);
        QTRY_VERIFY(m_fixture->names().size() < 64);
        const QStringList before = m_fixture->names();
        m_fixture->type(u"tier:higgh"_s);
        press(Qt::Key_Return);
        QVERIFY(edit().hasFocus());
        auto* problem = m_fixture->child<QWidget>("queryProblem");
        QVERIFY(problem->isVisible());
        QVERIFY(!edit().accessibleDescription().isEmpty());
        QCOMPARE(m_fixture->names(), before);
        press(Qt::Key_Tab);
        QCOMPARE(edit().text(), u"tier:high"_s);
        QVERIFY(!problem->isVisible());
        QTRY_VERIFY(m_fixture->names() != before);
    }

    void whoIsStillWritingIsNotToldThatTheEndIsMissing() {
        m_fixture->query(u"stage:"_s);
        QTRY_VERIFY(rowsAreCounted()); // by then it has been read
        QVERIFY(!m_fixture->child<QWidget>("queryProblem")->isVisible());
        press(Qt::Key_Escape);
        press(Qt::Key_Return);
        QVERIFY(m_fixture->child<QWidget>("queryProblem")->isVisible());
    }

    void aWordThatFindsNothingButMayBecomeAFieldLeavesTheList() {
        begin(u"tier:high"_s);
        QTRY_VERIFY(m_fixture->names().size() < 20);
        const QStringList before = m_fixture->names();
        m_fixture->type(u"last_t"_s);
        QTRY_VERIFY(rowsAreCounted());
        QCOMPARE(query::print(bar().query()), u"tier:high"_s);
        QCOMPARE(m_fixture->names(), before);
        press(Qt::Key_Escape);
        press(Qt::Key_Return); // it is text after all
        QTRY_VERIFY(m_fixture->names().isEmpty());
        begin({});
        m_fixture->type(u"ha"_s); // might become "channel", but finds somebody
        QTRY_VERIFY(m_fixture->names().contains(u"Halden Robotics"_s) && m_fixture->names().size() < 20);
    }

    void aHeadThatIsClickedWritesItsSortAsAChip() {
        begin(u"tier:high sort:name"_s);
        QCOMPARE(chips().back(), u"sort:name"_s);
        m_fixture->page().focusQuery();
        m_fixture->type(u"stage:growth "_s);
        QCOMPARE(m_fixture->page().queryText(), u"tier:high stage:growth sort:name"_s);
    }

    void aLongQueryShowsItsBeginningAndScrollsToWhatIsWritten() {
        QString many;
        for (int i = 0; i < 12; ++i)
            many += u"-tag:number-%1 "_s.arg(i);
        m_fixture->page().setQueryText(many);
        QVERIFY(!bar().chipBox(0).isEmpty());
        QVERIFY(bar().chipBox(11).isEmpty());
        m_fixture->page().focusQuery();
        QVERIFY(!bar().chipBox(11).isEmpty());
        QVERIFY(edit().width() > 50);
        press(Qt::Key_Home);
        QVERIFY(!bar().chipBox(0).isEmpty());
        QCOMPARE(bar().chipCount(), 12);
    }

    void chipsAreAccessibleInWords() {
        begin(u"tier:high -stage:churned,growth halden sort:arr-desc"_s);
        QAccessibleInterface* access = QAccessible::queryAccessibleInterface(&bar());
        QStringList names;
        for (int i = 0; i < 4; ++i)
            names.append(access->child(i)->text(QAccessible::Name));
        QCOMPARE(names, QStringList({u"Tier is High touch"_s, u"not: Stage is Churned or Growth"_s,
                                     u"text “halden”"_s, u"sorted by ARR, downwards"_s}));
        QCOMPARE(access->child(4)->object(), &edit());
        QCOMPARE(access->indexOfChild(access->child(2)), 2);
        press(Qt::Key_Left);
        QVERIFY(access->child(3)->state().focused);
        QCOMPARE(access->focusChild(), access->child(3));
        QAccessibleInterface* first = access->child(0);
        QCOMPARE(access->childAt(first->rect().center().x(), first->rect().center().y()), first);
        first->actionInterface()->doAction(u"Remove"_s);
        QCOMPARE(bar().chipText(0), u"-stage:churned,growth"_s);
        first->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(edit().text(), u"-stage:churned,growth"_s);
        QVERIFY(!access->child(0)->text(QAccessible::Name).isEmpty());
    }

    void theStarIsThereForThoseWhoSave() {
        auto* star = m_fixture->child<QPushButton>("querySave");
        QVERIFY(!star->isVisible());
        int asked = 0;
        connect(&bar(), &QueryBar::saveRequested, this, [&asked] { ++asked; });
        QVERIFY(star->isVisible());
        QTest::mouseClick(star, Qt::LeftButton);
        QCOMPARE(asked, 1);
        QVERIFY(star->geometry().left() >= m_fixture->child<QLabel>("queryCount")->geometry().right());
    }

    void barAndCountAreLaidOutAsDesigned() {
        begin(u"tier:high"_s);
        QCOMPARE(bar().height(), 30);
        QCOMPARE(bar().chipBox(0).height(), 22);
        QCOMPARE(bar().chipBox(0).left(), 31);
        QVERIFY(bar().width() - m_fixture->child<QLabel>("queryCount")->geometry().right() < 12);
    }
};

QTEST_MAIN(TestQueryBar)
#include "tst_query_bar.moc"
