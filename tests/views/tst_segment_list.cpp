// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/rail.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace tenure::views;
using namespace Qt::Literals::StringLiterals;

/// The segments and sources in the rail.
class SegmentListTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Rail> m_rail;

    [[nodiscard]] SegmentList& list() { return m_rail->segments(); }
    [[nodiscard]] QAbstractButton* item(int id) {
        return m_rail->findChild<QAbstractButton*>(u"segment_%1"_s.arg(id));
    }
    [[nodiscard]] QPoint centre(int id) { return item(id)->rect().center(); }
    /// A position over the item of @p other in the coordinates of the item of @p id.
    [[nodiscard]] QPoint over(int other, int id, int dy) {
        return item(id)->mapFromGlobal(item(other)->mapToGlobal(centre(other) + QPoint(0, dy)));
    }

private Q_SLOTS:
    void init() {
        m_rail = std::make_unique<Rail>();
        m_rail->addDestination(u"accounts"_s, Icon::Accounts, u"Accounts"_s);
        m_rail->resize(200, 700);
        m_rail->setBook(u"Book"_s);
        m_rail->setSegments({{1, u"Renewals"_s, 22, {}},
                             {2, u"Silent"_s, 7, {}},
                             {3, u"<b>Odd</b>"_s, {}, u"No field “x”"_s}},
                            true);
        m_rail->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_rail.get()));
    }
    void cleanup() { m_rail.reset(); }

    void each_is_told_with_its_count_or_what_is_wrong() {
        QCOMPARE(item(1)->accessibleName(), u"Segment: Renewals, 22"_s);
        QCOMPARE(item(3)->accessibleName(), u"Segment: <b>Odd</b>"_s);
        QCOMPARE(item(3)->accessibleDescription(), u"No field “x”"_s);
        m_rail->setCurrentSegment(2);
        QCOMPARE(item(2)->accessibleDescription(), u"shown now"_s);
        QCOMPARE(item(1)->accessibleDescription(), QString());
    }

    void a_click_or_enter_chooses() {
        QSignalSpy chosen(&list(), &SegmentList::chosen);
        QTest::mouseClick(item(2), Qt::LeftButton);
        QTest::keyClick(item(1), Qt::Key_Return);
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(chosen[0][0].toLongLong(), 2);
        QCOMPARE(chosen[1][0].toLongLong(), 1);
    }

    void a_drag_moves_to_the_gap_under_the_pointer_and_is_no_click() {
        QSignalSpy moved(&list(), &SegmentList::moved);
        QSignalSpy chosen(&list(), &SegmentList::chosen);
        QTest::mousePress(item(1), Qt::LeftButton, {}, centre(1));
        QTest::mouseMove(item(1), over(2, 1, 0));
        QTest::mouseMove(item(1), over(3, 1, 8));
        QTest::mouseRelease(item(1), Qt::LeftButton, {}, over(3, 1, 8));
        QCOMPARE(moved.size(), 1);
        QCOMPARE(moved[0], (QVariantList{qint64(1), 2}));
        QVERIFY(chosen.isEmpty());
    }

    void escape_ends_a_drag_without_a_move() {
        QSignalSpy moved(&list(), &SegmentList::moved);
        QTest::mousePress(item(1), Qt::LeftButton, {}, centre(1));
        QTest::mouseMove(item(1), over(2, 1, 0));
        QTest::mouseMove(item(1), over(3, 1, 8));
        QTest::keyClick(item(1), Qt::Key_Escape);
        QTest::mouseRelease(item(1), Qt::LeftButton, {}, over(3, 1, 8));
        QVERIFY(moved.isEmpty());
    }

    void alt_and_the_arrows_move_and_the_focus_goes_along() {
        QSignalSpy moved(&list(), &SegmentList::moved);
        item(1)->setFocus();
        QTest::keyClick(item(1), Qt::Key_Up, Qt::AltModifier);
        QVERIFY(moved.isEmpty()); // it is the first
        QTest::keyClick(item(1), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(moved[0], (QVariantList{qint64(1), 1}));
        // What is in its place now is told by the book.
        m_rail->setSegments({{2, u"Silent"_s, 7, {}}, {1, u"Renewals"_s, 22, {}}}, true);
        QTRY_VERIFY(item(1)->hasFocus());
        QVERIFY(item(3) == nullptr);
    }

    void keys_and_menu_ask_for_the_same() {
        QSignalSpy renamed(&list(), &SegmentList::renameRequested);
        QSignalSpy removed(&list(), &SegmentList::removeRequested);
        QTest::keyClick(item(2), Qt::Key_F2);
        QTest::keyClick(item(2), Qt::Key_Delete);
        QCOMPARE(renamed.size(), 1);
        QCOMPARE(removed.size(), 1);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, centre(2), item(2)->mapToGlobal(centre(2)));
        QApplication::sendEvent(item(2), &event);
        auto* menu = m_rail->findChild<QMenu*>(u"segmentMenu"_s);
        QVERIFY(menu != nullptr);
        for (QAction* action : menu->actions())
            action->trigger();
        menu->close();
        QCOMPARE(renamed.size(), 2);
        QCOMPARE(removed.size(), 2);
    }

    void a_book_that_is_read_only_offers_no_change() {
        m_rail->setSegments({{1, u"Renewals"_s, 22, {}}, {2, u"Silent"_s, 7, {}}}, false);
        QSignalSpy moved(&list(), &SegmentList::moved);
        QSignalSpy removed(&list(), &SegmentList::removeRequested);
        QTest::keyClick(item(1), Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(item(1), Qt::Key_Delete);
        QVERIFY(moved.isEmpty());
        QVERIFY(removed.isEmpty());
        QVERIFY(!m_rail->findChild<QWidget*>(u"addSegment"_s)->isVisible());
    }

    void plus_asks_for_a_new_one() {
        QSignalSpy asked(m_rail.get(), &Rail::addSegmentRequested);
        QTest::mouseClick(m_rail->findChild<QWidget*>(u"addSegment"_s), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
    }

    void without_a_book_there_are_none() {
        m_rail->setBook({});
        QVERIFY(item(1) == nullptr);
        QVERIFY(!m_rail->findChild<QWidget*>(u"segmentHead"_s)->isVisible());
        QVERIFY(!m_rail->findChild<QWidget*>(u"sources"_s)->isVisible());
    }

    void sources_tell_their_age_and_what_is_overdue_in_words() {
        m_rail->setSources({{u"usage.csv"_s, u"09:12"_s, false}, {u"Billing"_s, u"3 d old"_s, true}});
        auto* sources = m_rail->findChild<QWidget*>(u"sources"_s);
        QVERIFY(sources->isVisible());
        QCOMPARE(sources->accessibleDescription(), u"usage.csv: 09:12; Billing: 3 d old, overdue"_s);
        m_rail->setSources({});
        QVERIFY(!sources->isVisible());
    }
};

QTEST_MAIN(SegmentListTest)
#include "tst_segment_list.moc"
