// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/query/chip_layout.h"

#include <QTest>

using tenure::views::ChipLayout;

/// The geometry of the query bar, without a window.
class TestChipLayout : public QObject {
    Q_OBJECT
private:
    /// Chips of @p widths with gaps of 5, room from 31 to 430.
    static ChipLayout::Needs needs(std::vector<int> widths) {
        ChipLayout::Needs needs;
        needs.place = widths.size();
        needs.chips = std::move(widths);
        needs.text = 10;
        needs.leastText = 100;
        needs.gap = 5;
        needs.chipHeight = 22;
        needs.more = 20;
        needs.writing = true;
        return needs;
    }
    const QRect m_room{31, 0, 400, 30};

private Q_SLOTS:
    void chipsStandInARowAndTheTextTakesTheRest() {
        const ChipLayout row = ChipLayout::of(needs({80, 60}), m_room);
        QCOMPARE(row.chips, (std::vector<QRect>{{31, 4, 80, 22}, {116, 4, 60, 22}}));
        QCOMPARE(row.text.left(), 181);
        QCOMPARE(row.text.right(), m_room.right());
        QCOMPARE(row.hidden, 0U);
    }

    void textBetweenChipsIsAsWideAsItIs() {
        ChipLayout::Needs between = needs({80, 60});
        between.place = 1;
        const ChipLayout row = ChipLayout::of(between, m_room);
        QCOMPARE(row.text, QRect(116, 0, 10, 30));
        QCOMPARE(row.chips[1].left(), 131);
    }

    void whatIsTooLongScrollsSoThatTheTextIsSeen() {
        const ChipLayout row = ChipLayout::of(needs({200, 200, 60}), m_room);
        QCOMPARE(row.text.right(), m_room.right());
        QCOMPARE(row.text.width(), 100);
        QVERIFY(row.chips[0].left() < m_room.left());
    }

    void aChosenChipIsSeen() {
        ChipLayout::Needs first = needs({200, 200, 60});
        first.chosen = 0;
        QCOMPARE(ChipLayout::of(first, m_room).chips[0].left(), m_room.left());
        first.chosen = 2;
        const QRect last = ChipLayout::of(first, m_room).chips[2];
        QVERIFY(m_room.contains(last));
    }

    void whoDoesNotWriteSeesTheBeginningAndHowManyMoreThereAre() {
        ChipLayout::Needs idle = needs({200, 150, 60, 60});
        idle.writing = false;
        idle.leastText = 0;
        const ChipLayout row = ChipLayout::of(idle, m_room);
        QCOMPARE(row.chips[0].left(), m_room.left());
        QCOMPARE(row.hidden, 2U);
        QCOMPARE(row.shown(), 2U);
        QVERIFY(row.chips[1].right() + idle.gap + idle.more <= m_room.right());
        QVERIFY(row.text.isEmpty());
    }

    void theFirstChipIsAlwaysThere() {
        ChipLayout::Needs idle = needs({600, 60});
        idle.writing = false;
        QCOMPARE(ChipLayout::of(idle, m_room).shown(), 1U);
    }

    void aPointFindsTheChipsThatAreSeen() {
        ChipLayout::Needs idle = needs({200, 150, 60, 60});
        idle.writing = false;
        const ChipLayout row = ChipLayout::of(idle, m_room);
        QCOMPARE(row.chipAt(QPoint(40, 10)), std::optional<std::size_t>(0));
        QCOMPARE(row.chipAt(QPoint(233, 10)), std::nullopt); // the gap
        QCOMPARE(row.chipAt(row.chips[2].center()), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestChipLayout)
#include "tst_chip_layout.moc"
