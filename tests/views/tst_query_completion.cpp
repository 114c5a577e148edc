// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/views/accounts_fixture.h"
#include "views/query/completion_delegate.h"
#include "views/query/completion_popup.h"
#include "views/query/live_counts.h"
#include "views/query/query_bar.h"

#include <QListView>

using namespace tenure;
using namespace tenure::views;
using namespace Qt::Literals::StringLiterals;

/// What the query bar offers while one writes.
class TestQueryCompletion : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<AccountsFixture> m_fixture;

    QueryBar& bar() { return *m_fixture->child<QueryBar>("queryBar"); }
    QLineEdit& edit() { return *m_fixture->child<QLineEdit>("queryEdit"); }
    CompletionPopup& popup() { return *m_fixture->child<CompletionPopup>("queryPopup"); }
    QListView& list() { return *m_fixture->child<QListView>("queryCompletions"); }
    void press(Qt::Key key) { m_fixture->press(key); }
    /// Headings with a colon, then what can be taken.
    QStringList rows() {
        QStringList texts;
        for (int i = 0; i < popup().model().rowCount(); ++i) {
            const CompletionRow& row = popup().model().row(i);
            texts.append(row.isHeading() ? row.heading + u':' : row.item.text);
        }
        return texts;
    }
    QModelIndex rowOf(const QString& text) {
        return popup().model().index(static_cast<int>(rows().indexOf(text)));
    }
    std::optional<qint64> countOf(const QString& text) {
        for (int i = 0; i < popup().model().rowCount(); ++i) {
            const CompletionRow& row = popup().model().row(i);
            if (!row.isHeading() && row.item.text == text)
                return row.count;
        }
        return std::nullopt;
    }
    qint64 found(const QString& query) {
        const auto parsed = query::parse(query, m_fixture->session().context().catalogue);
        return operations::countAccounts(m_fixture->session().book(), m_fixture->session().context(), *parsed)
            .value();
    }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<AccountsFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void fromTheFirstCharacterFieldsAreOfferedAndWholeConditions() {
        m_fixture->query({});
        QVERIFY(!popup().isVisible());
        m_fixture->type(u"r"_s);
        QVERIFY(popup().isVisible());
        QVERIFY(edit().hasFocus());
        QCOMPARE(rows().mid(0, 2), QStringList({u"Fields:"_s, u"renewal"_s}));
        QCOMPARE(rows().mid(rows().indexOf(u"Then:"_s), 2), QStringList({u"Then:"_s, u"renewal<=30d"_s}));
        const CompletionRow& renewal = popup().model().row(1);
        QCOMPARE(renewal.explanation, u"Last paid day of the driving contract"_s);
        QCOMPARE(renewal.matchEnd, 1);
        press(Qt::Key_Backspace);
        QVERIFY(!popup().isVisible());
    }

    void conditionsFollowTheFieldThatIsLookedAt() {
        m_fixture->query(u"ren"_s);
        m_fixture->query(u"a"_s);
        const QStringList before = rows();
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        const QString second = popup().chosen()->field;
        QVERIFY2(rows().back().startsWith(second), qPrintable(rows().join(u' ')));
        QVERIFY(rows() != before);
        QCOMPARE(rows().mid(0, 5), before.mid(0, 5)); // what was there keeps its place
    }

    void valuesComeWithHowManyAccountsTheyWouldFind() {
        m_fixture->page().setQueryText(u"tier:high"_s);
        m_fixture->page().focusQuery();
        m_fixture->type(u"stage:"_s);
        QVERIFY(rows().contains(u"Values:"_s));
        QTRY_VERIFY(countOf(u"growth"_s).has_value() && countOf(u"renewal"_s).has_value());
        QCOMPARE(*countOf(u"growth"_s), found(u"tier:high stage:growth"_s));
        QCOMPARE(*countOf(u"renewal"_s), found(u"tier:high stage:renewal"_s));
        const QModelIndex growth = rowOf(u"growth"_s);
        QVERIFY2(growth.data(Qt::AccessibleTextRole).toString().contains(u"Growth"_s),
                 qPrintable(growth.data(Qt::AccessibleTextRole).toString()));
    }

    void tagsOfTheBookAreOfferedTheMostUsedFirst() {
        m_fixture->query(u"tag:auto"_s);
        QTRY_VERIFY(rows().contains(u"auto-renew"_s));
        QTRY_COMPARE(countOf(u"auto-renew"_s), std::optional(found(u"tag:auto-renew"_s)));
    }

    void tabTakesTheFirstAndAValueBecomesAChip() {
        m_fixture->query(u"sta"_s);
        press(Qt::Key_Tab);
        QCOMPARE(edit().text(), u"stage:"_s);
        QVERIFY(popup().isVisible());
        m_fixture->type(u"gro"_s);
        press(Qt::Key_Tab);
        QCOMPARE(m_fixture->page().queryText(), u"stage:growth"_s);
        QCOMPARE(bar().chipCount(), 1);
        QVERIFY(!popup().isVisible());
        QVERIFY(edit().hasFocus());
    }

    void enterTakesOnlyWhatAnArrowChose() {
        m_fixture->query(u"halden"_s);
        QVERIFY(!popup().isVisible()); // nothing to offer
        m_fixture->query(u"arr"_s);
        press(Qt::Key_Down);
        QCOMPARE(popup().chosen()->text, u"arr>=10k"_s); // a whole field: conditions come first
        press(Qt::Key_Return);
        QCOMPARE(m_fixture->page().queryText(), u"arr>=10000"_s);
        QVERIFY(edit().hasFocus());
        m_fixture->query(u"tier:hi"_s);
        press(Qt::Key_Down);
        press(Qt::Key_Up);
        QVERIFY(popup().chosen() == nullptr);
        QVERIFY(popup().isVisible());
    }

    void aWholeFieldIsNotTakenAgain() {
        m_fixture->query(u"renewal"_s);
        QCOMPARE(rows().mid(0, 2), QStringList({u"Conditions:"_s, u"renewal<=30d"_s}));
        QVERIFY(!rows().contains(u"renewal"_s));
    }

    void escapeClosesTheListFirstAndThenLeaves() {
        m_fixture->query(u"ren"_s);
        press(Qt::Key_Escape);
        QVERIFY(!popup().isVisible());
        QVERIFY(edit().hasFocus());
        press(Qt::Key_Escape);
        QVERIFY(m_fixture->view().hasFocus());
    }

    void aClickTakesARowAndTheFocusStays() {
        m_fixture->query(u"tier:"_s);
        const QModelIndex low = rowOf(u"low"_s);
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualRect(low).center());
        QCOMPARE(m_fixture->page().queryText(), u"tier:low"_s);
        QVERIFY(edit().hasFocus());
    }

    void theListStandsBelowTheTextInRowsOf28() {
        m_fixture->page().setQueryText(u"tier:high"_s);
        m_fixture->page().focusQuery();
        m_fixture->type(u"stage:g"_s);
        const QPoint barEnd = bar().mapTo(&m_fixture->window(), QPoint(0, bar().height()));
        QCOMPARE(popup().y(), barEnd.y() + 5);
        QCOMPARE(popup().width(), 470);
        const int place = popup().x();
        m_fixture->type(u"r"_s);
        QCOMPARE(popup().x(), place);
        QCOMPARE(list().visualRect(popup().model().index(1)).height(), 28);
        m_fixture->page().focusList();
        QVERIFY(!popup().isVisible());
    }

    void itsListIsClosedWhileAnInputMethodComposes() {
        m_fixture->query(u"ren"_s);
        QVERIFY(popup().isVisible());
        QApplication::sendEvent(
            &edit(),
            std::make_unique<QInputMethodEvent>(u"xu"_s, QList<QInputMethodEvent::Attribute>()).get());
        QVERIFY(!popup().isVisible());
        QInputMethodEvent commit;
        commit.setCommitString(u"e"_s);
        QApplication::sendEvent(&edit(), &commit);
        QCOMPARE(edit().text(), u"rene"_s);
        QVERIFY(popup().isVisible());
    }

    void countsOfAnOlderBookAreDropped() {
        LiveCounts counts(m_fixture->session());
        const auto high = query::parse(u"tier:high"_s, m_fixture->session().context().catalogue);
        QSignalSpy told(&counts, &LiveCounts::counted);
        counts.ask({*high});
        counts.forget();
        m_fixture->session().waitForJobs();
        QCoreApplication::sendPostedEvents();
        QCOMPARE(told.size(), 0);
        QVERIFY(!counts.known(*high));
        counts.ask({*high});
        QTRY_COMPARE(counts.known(*high), std::optional(found(u"tier:high"_s)));
        QCOMPARE(told.size(), 1);
    }
};

QTEST_MAIN(TestQueryCompletion)
#include "tst_query_completion.moc"
