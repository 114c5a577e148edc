// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/roles.h"
#include "tests/views/accounts_fixture.h"
#include "views/accounts/account_cells.h"
#include "views/accounts/account_delegate.h"
#include "views/accounts/account_header.h"

#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSemaphore>
#include <QThreadPool>

using namespace tenure;
using namespace tenure::views;
using namespace Qt::Literals::StringLiterals;

/// What the account list shows, and in what order.
class TestAccountsList : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<AccountsFixture> m_fixture;

    QString head(const QString& column, int role = Qt::DisplayRole) {
        for (int section = 0; section < m_fixture->model().columnCount(); ++section) {
            if (m_fixture->model().headerData(section, Qt::Horizontal, items::FieldKeyRole) == column)
                return m_fixture->model().headerData(section, Qt::Horizontal, role).toString();
        }
        return {};
    }
    QStringList columns() {
        QStringList keys;
        for (int visual = 0; visual < m_fixture->view().heads().count(); ++visual)
            keys.append(m_fixture->model()
                            .headerData(m_fixture->view().heads().logicalIndex(visual), Qt::Horizontal,
                                        items::FieldKeyRole)
                            .toString());
        return keys;
    }
    void clickHead(const QString& column, int fromLeft = 30) {
        AccountHeader& heads = m_fixture->view().heads();
        for (int section = 0; section < heads.count(); ++section) {
            if (m_fixture->model().headerData(section, Qt::Horizontal, items::FieldKeyRole) == column)
                QTest::mouseClick(heads.viewport(), Qt::LeftButton, {},
                                  QPoint(heads.sectionViewportPosition(section) + fromLeft, 12));
        }
    }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<AccountsFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void oldRowsStayInViewButPalerWhileAnotherListTakesLong() {
        auto* delegate = qobject_cast<AccountDelegate*>(m_fixture->view().itemDelegate());
        const QStringList before = m_fixture->names();
        const QImage picture = m_fixture->view().viewport()->grab().toImage();
        QSemaphore gate;
        const int workers = QThreadPool::globalInstance()->maxThreadCount();
        for (int i = 0; i < workers; ++i) // nothing is read meanwhile
            QThreadPool::globalInstance()->start([&gate] { gate.acquire(); });
        m_fixture->query(u"tier:high"_s);
        QTRY_VERIFY(delegate->isStale());
        QCOMPARE(m_fixture->names(), before);
        QVERIFY(m_fixture->view().viewport()->grab().toImage() != picture);
        gate.release(workers);
        QTRY_VERIFY(!delegate->isStale());
        QTRY_VERIFY(m_fixture->names() != before);
    }

    void theFirstListComesWithoutTotalsAndOnceMoreWithThem() {
        AccountsPage page(m_fixture->session(), m_fixture->settings(), u"en"_s);
        QStringList facts;
        connect(&page, &AccountsPage::stateChanged, this, [&] { facts.append(page.facts().join(u' ')); });
        QTRY_COMPARE(facts.size(), 2);
        QCOMPARE(facts.front(), u"64 account(s)"_s);
        QVERIFY(facts.back().startsWith(facts.front() + u' '));
        page.setQueryText(u"tier:high"_s);
        QTRY_COMPARE(facts.size(), 3);
        QVERIFY(facts.back().contains(u"ARR"_s));
    }

    void groupsAreTiersWithTheirTotalsInTheirColumns() {
        const auto& model = m_fixture->model();
        QCOMPARE(model.rowCount(), 3);
        const QModelIndex high = model.index(0, 0);
        QCOMPARE(high.data().toString(), u"High touch"_s);
        QCOMPARE(high.data(items::GroupCountRole).toInt(), 11);
        const QModelIndex arr = high.siblingAtColumn(int(columns().indexOf(u"arr"_s)));
        const QModelIndex renewal = high.siblingAtColumn(int(columns().indexOf(u"renewal"_s)));
        QCOMPARE(arr.data().toString(), u"€1,446,765"_s);
        QCOMPARE(renewal.data().toString(), u"5 ≤ 90 d"_s);
        QCOMPARE(renewal.data(Qt::AccessibleTextRole).toString(), u"5 renewal(s) within 90 days"_s);
    }

    void aNewListIsSortedByArrDownwardsInsideItsGroups() {
        QCOMPARE(m_fixture->names(u"High touch"_s).mid(0, 3),
                 QStringList({u"Castellan Insurance"_s, u"Vantor Energy"_s, u"Halden Robotics"_s}));
        QCOMPARE(head(u"arr"_s, items::SortRole).toInt(), int(items::SortedBy::Descending));
        QCOMPARE(head(u"arr"_s, Qt::AccessibleTextRole), u"ARR, sorted downwards"_s);
        QCOMPARE(head(u"name"_s, items::SortRole).toInt(), int(items::SortedBy::No));
    }

    void aHeadSortsAndTurnsTheOrderRound() {
        clickHead(u"name"_s, 60);
        QTRY_COMPARE(m_fixture->names(u"High touch"_s).front(), u"Atelier Brume"_s);
        QCOMPARE(head(u"name"_s, items::SortRole).toInt(), int(items::SortedBy::Ascending));
        clickHead(u"name"_s, 60);
        QTRY_COMPARE(m_fixture->names(u"High touch"_s).front(), u"Vantor Energy"_s);
    }

    void aSortInTheQueryWinsAndAHeadWritesItAnew() {
        m_fixture->query(u"stage:growth sort:name-asc"_s);
        QTRY_COMPARE(m_fixture->names(u"High touch"_s).front(), u"Atelier Brume"_s);
        QCOMPARE(head(u"name"_s, items::SortRole).toInt(), int(items::SortedBy::Ascending));
        clickHead(u"arr"_s);
        QTRY_COMPARE(m_fixture->names(u"High touch"_s).front(), u"Castellan Insurance"_s);
        QVERIFY2(m_fixture->page().queryText().contains(u"sort:arr-desc"_s),
                 qPrintable(m_fixture->page().queryText()));
    }

    void theHeadsBoxTicksAllOrNoneAndShowsThatSomeAre() {
        auto& selection = m_fixture->page().selection();
        AccountHeader& heads = m_fixture->view().heads();
        QCOMPARE(heads.tick(), Tick::Off);
        clickHead(u"name"_s, 18);
        QCOMPARE(selection.size(), 64U);
        QCOMPARE(heads.tick(), Tick::On);
        selection.toggle(m_fixture->model().list().ids.front());
        QCOMPARE(heads.tick(), Tick::Partial);
        clickHead(u"name"_s, 18);
        clickHead(u"name"_s, 18);
        QCOMPARE(selection.size(), 0U);
        QCOMPARE(head(u"arr"_s, items::SortRole).toInt(), int(items::SortedBy::Descending));
    }

    void allColumnsFitIntoTheWindowOfTheDesign() {
        AccountView& view = m_fixture->view();
        QTRY_COMPARE(view.horizontalScrollBar()->maximum(), 0);
        QCOMPARE(columns(), QStringList({u"name"_s, u"stage"_s, u"arr"_s, u"renewal"_s, u"last_touch"_s,
                                         u"next_step"_s, u"owner"_s, u"tags"_s}));
        QCOMPARE(view.heads().length(), view.viewport()->width());
        const int tags = view.heads().logicalIndex(7);
        QVERIFY(view.columnWidth(tags) >= 100);
        m_fixture->window().resize(1700, 900);
        QTRY_COMPARE(view.heads().length(), view.viewport()->width());
    }

    void theHeadOfTheNamesStandsOverThem() {
        const QRect cell(0, 0, 190, 32);
        const NameCellLayout row = nameCellLayout(cell, false, false);
        const NameCellLayout group = nameCellLayout(cell, true, false);
        QCOMPARE(row.text.left(), group.text.left());
        QVERIFY(row.hit.width() >= 24);
        QVERIFY(row.hit.contains(row.check));
        QCOMPARE(head(u"name"_s), u"Account"_s);
    }

    void theCsmColumnHidesWhileAllHaveTheSame() {
        QVERIFY(columns().contains(u"owner"_s));
        QCOMPARE(head(u"owner"_s), u"CSM"_s);
        m_fixture->query(u"owner:me"_s);
        QTRY_VERIFY(!columns().contains(u"owner"_s));
        m_fixture->query(QString());
        QTRY_VERIFY(columns().contains(u"owner"_s));
    }

    void renewalsAndLateTouchesSayHowUrgentTheyAre() {
        const auto tone = [&](const QString& account, const QString& column) {
            return m_fixture->cell(account, column).data(items::ToneRole).toInt();
        };
        QCOMPARE(tone(u"Tessellate Health"_s, u"renewal"_s), int(items::Tone::Risk)); // 27 d
        QCOMPARE(tone(u"Quillon Legal"_s, u"renewal"_s), int(items::Tone::Warn));     // 88 d
        QCOMPARE(tone(u"Castellan Insurance"_s, u"renewal"_s), int(items::Tone::Normal));
        QCOMPARE(tone(u"Atelier Brume"_s, u"last_touch"_s), int(items::Tone::Late)); // 17 d, high touch
        QCOMPARE(tone(u"Corvid Labs"_s, u"last_touch"_s), int(items::Tone::Muted));  // 31 d, low touch
        QCOMPARE(tone(u"Iberix Motors"_s, u"last_touch"_s), int(items::Tone::Late)); // 52 d, low touch
        QVERIFY(m_fixture->cell(u"Iberix Motors"_s, u"last_touch"_s)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .endsWith(u", late"_s));
        for (const bool dark : {false, true}) {
            const Tokens& tokens = themeTokens(dark);
            for (const auto each : {items::Tone::Normal, items::Tone::Muted, items::Tone::Warn,
                                    items::Tone::Risk, items::Tone::Late}) {
                QVERIFY(contrastRatio(toneInk(each, tokens), tokens.surface) >= 4.5);
                QVERIFY(contrastRatio(toneInk(each, tokens), tokens.select) >= 4.5);
            }
        }
    }

    void aNextStepShowsItsDay() {
        const QModelIndex step = m_fixture->cell(u"Halden Robotics"_s, u"next_step"_s);
        QCOMPARE(step.data().toString(), u"Executive review with CFO"_s);
        QCOMPARE(step.data(items::DueRole).toString(), u"24 Mar"_s);
        QVERIFY(step.data(Qt::AccessibleTextRole).toString().endsWith(u", due 24 Mar"_s));
        const QModelIndex late = m_fixture->cell(u"Mareva Shipping"_s, u"next_step"_s);
        QVERIFY(late.data(Qt::AccessibleTextRole).toString().endsWith(u", overdue since 10 Mar"_s));
    }

    void everyCellIsToldInWords() {
        const auto& model = m_fixture->model();
        for (int top = 0; top < model.rowCount(); ++top) {
            const QModelIndex group = model.index(top, 0);
            QVERIFY(group.data(Qt::AccessibleTextRole).toString().contains(u"account(s)"_s));
            for (int column = 0; column < model.columnCount(); ++column) {
                const QModelIndex cell = model.index(0, column, group);
                const QString words = cell.data(Qt::AccessibleTextRole).toString();
                const QString label = model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
                QVERIFY2(words.size() > cell.data().toString().size() || words.contains(u"unknown"_s),
                         qPrintable(label + u": "_s + words));
            }
        }
        m_fixture->go(u"Halden Robotics"_s);
        m_fixture->press(Qt::Key_Space);
        QVERIFY(m_fixture->cell(u"Halden Robotics"_s, u"name"_s)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .endsWith(u", selected"_s));
    }

    void theHeadOfAGroupStaysWhileOneScrollsInIt() {
        AccountView& view = m_fixture->view();
        QVERIFY(!view.stickyGroup().isValid());
        view.verticalScrollBar()->setValue(100);
        QCOMPARE(view.stickyGroup().data().toString(), u"High touch"_s);
        const QImage top = view.viewport()->grab(QRect(0, 0, view.viewport()->width(), 31)).toImage();
        QCOMPARE(top.pixelColor(200, 5), tokensOf(&view).subtle);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(120, 10));
        QVERIFY(!view.isExpanded(m_fixture->model().index(0, 0)));
    }

    void goingUpDoesNotHideTheRowBelowTheGroupsHead() {
        AccountView& view = m_fixture->view();
        m_fixture->go(u"Nordkapp Seafood"_s);
        view.verticalScrollBar()->setValue(200);
        for (int i = 0; i < 6; ++i)
            m_fixture->press(Qt::Key_K);
        QVERIFY(view.stickyGroup().isValid());
        QVERIFY(view.visualRect(view.currentIndex()).top() >= 32);
    }

    void columnsAreChosenByKeyboardAndTheMenuStays() {
        auto* menu = m_fixture->child<QPushButton>("columnsButton")->menu();
        menu->popup(QPoint(0, 0));
        QTRY_VERIFY(menu->isVisible());
        menu->setActiveAction(menu->findChild<QAction*>(u"column.seats"_s));
        QTest::keyClick(menu, Qt::Key_Space);
        QVERIFY(columns().contains(u"seats"_s));
        QVERIFY(menu->isVisible());
        menu->setActiveAction(menu->findChild<QAction*>(u"column.tags"_s));
        QTest::keyClick(menu, Qt::Key_Return);
        QVERIFY(!columns().contains(u"tags"_s));
        QTest::keyClick(menu, Qt::Key_Escape);
        QTRY_VERIFY(!menu->isVisible());
        QCOMPARE(m_fixture->names().size(), 64);
    }

    void aColumnIsMovedByKeyboardAndStaysThere() {
        m_fixture->go(u"Halden Robotics"_s, u"arr"_s);
        m_fixture->press(Qt::Key_Right, Qt::AltModifier);
        QTRY_COMPARE(columns().mid(0, 4), QStringList({u"name"_s, u"stage"_s, u"renewal"_s, u"arr"_s}));
        QTRY_COMPARE(m_fixture->model().headerData(3, Qt::Horizontal, items::FieldKeyRole).toString(),
                     u"arr"_s);
        QCOMPARE(m_fixture->view().currentIndex().siblingAtColumn(0).data().toString(), u"Halden Robotics"_s);
    }

    void groupsCloseAndOpenByKeys() {
        AccountView& view = m_fixture->view();
        m_fixture->go(u"Castellan Insurance"_s);
        m_fixture->press(Qt::Key_Left); // from a row to its group
        QCOMPARE(view.currentIndex().data().toString(), u"High touch"_s);
        m_fixture->press(Qt::Key_Left);
        QVERIFY(!view.isExpanded(view.currentIndex()));
        m_fixture->press(Qt::Key_J);
        QCOMPARE(view.currentIndex().data().toString(), u"Low touch"_s);
        m_fixture->press(Qt::Key_K);
        m_fixture->press(Qt::Key_Right);
        QVERIFY(view.isExpanded(view.currentIndex()));
        m_fixture->press(Qt::Key_Return);
        QVERIFY(!view.isExpanded(view.currentIndex()));
        m_fixture->page().setQueryText(u"arr>1k"_s);
        QTRY_VERIFY(m_fixture->names().size() < 64);
        QVERIFY(!view.isExpanded(m_fixture->model().index(0, 0))); // it stays closed
    }

    void aListIsGroupedByAnotherFieldOrNotAtAll() {
        auto* menu = m_fixture->child<QPushButton>("groupButton")->menu();
        Q_EMIT menu->aboutToShow();
        menu->findChild<QAction*>(u"group.stage"_s)->trigger();
        QTRY_COMPARE(m_fixture->model().index(0, 0).data().toString(), u"Acquisition"_s);
        Q_EMIT menu->aboutToShow();
        menu->findChild<QAction*>(u"group."_s)->trigger();
        QTRY_COMPARE(m_fixture->model().rowCount(), 1);
        QCOMPARE(m_fixture->names().size(), 64);
    }
};

QTEST_MAIN(TestAccountsList)
#include "tst_accounts_list.moc"
