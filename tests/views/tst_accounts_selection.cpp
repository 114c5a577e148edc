// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/roles.h"
#include "tests/views/accounts_fixture.h"
#include "views/accounts/account_delegate.h"
#include "views/accounts/account_header.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollBar>

#include <numeric>

using namespace tenure;
using namespace tenure::views;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A list of 100,000 made-up accounts in three groups, which counts how often and how many rows are read.
class LargeList {
public:
    explicit LargeList(qsizetype accounts) {
        const query::Catalogue catalogue;
        std::vector<query::Field> fields;
        for (const QStringView key : {u"name", u"stage", u"arr", u"renewal", u"next_step", u"tags"})
            fields.push_back(catalogue.get(key).value());
        m_model.setFetch([this, columns = fields.size()](const std::vector<qint64>& ids) {
            std::vector<items::RowCache::Cells> rows;
            for (const qint64 id : ids)
                rows.push_back(row(id, columns));
            m_read += ids.size();
            return rows;
        });
        m_model.setDisplay({QDate(2026, 3, 19)});
        m_model.setFields(fields);
        operations::AccountList list;
        list.ids.resize(static_cast<std::size_t>(accounts));
        std::iota(list.ids.begin(), list.ids.end(), 1);
        for (const qint64 tier : {0, 1, 2}) {
            operations::ListGroup group;
            group.value = tier;
            group.first = static_cast<std::size_t>(tier * (accounts / 3));
            group.count = tier == 2 ? accounts - 2 * (accounts / 3) : accounts / 3;
            list.groups.push_back(group);
        }
        list.total = accounts;
        m_model.setList(std::move(list), catalogue.get(u"tier").value(), true);
        m_view.setItemDelegate(new AccountDelegate(32, {}, &m_view));
        m_view.resize(1000, 640);
        m_view.expandAll();
        m_view.show();
        QApplication::setActiveWindow(&m_view);
    }

    [[nodiscard]] AccountView& view() { return m_view; }
    [[nodiscard]] items::AccountSelection& selection() { return m_selection; }
    [[nodiscard]] const items::AccountListModel& model() const { return m_model; }
    /// Rows that were read since the last call.
    std::size_t takeRead() { return std::exchange(m_read, 0); }
    void paint() { m_view.viewport()->grab(); }

private:
    static items::RowCache::Cells row(qint64 id, std::size_t columns) {
        items::RowCache::Cells cells(columns + 1, store::Cell(std::monostate()));
        cells[0] = id;
        cells[1] = u"Account %1"_s.arg(id);
        return cells;
    }

    std::size_t m_read = 0;
    items::AccountSelection m_selection;
    items::AccountListModel m_model{m_selection};
    AccountView m_view{m_model, m_selection};
};

/// What a screen of 640 pixels shows at most, with the page before and after it.
constexpr std::size_t oneScreen = 640 / 32 + 2 + 2 * items::RowCache::pageSize;

} // namespace

/// Selecting accounts, few and very many.
class TestAccountsSelection : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void spaceSelectsAndEscClears() {
        AccountsFixture fixture;
        fixture.go(u"Halden Robotics"_s);
        fixture.press(Qt::Key_Space);
        QCOMPARE(fixture.page().selection().size(), 1U);
        fixture.press(Qt::Key_J);
        fixture.press(Qt::Key_Space);
        QCOMPARE(fixture.page().selection().size(), 2U);
        fixture.press(Qt::Key_Space);
        QCOMPARE(fixture.page().selection().size(), 1U);
        fixture.press(Qt::Key_Escape);
        QCOMPARE(fixture.page().selection().size(), 0U);
    }

    void spaceOnAGroupSelectsAllOfIt() {
        AccountsFixture fixture;
        fixture.go(u"Castellan Insurance"_s);
        fixture.press(Qt::Key_K);
        fixture.press(Qt::Key_Space);
        QCOMPARE(fixture.page().selection().size(), 11U);
        fixture.press(Qt::Key_Space);
        QCOMPARE(fixture.page().selection().size(), 0U);
    }

    void shiftExtendsAndGivesBackWhenOneTurnsRound() {
        AccountsFixture fixture;
        fixture.go(u"Castellan Insurance"_s);
        for (int i = 0; i < 4; ++i)
            fixture.press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(fixture.page().selection().size(), 5U);
        fixture.press(Qt::Key_Up, Qt::ShiftModifier);
        fixture.press(Qt::Key_K, Qt::ShiftModifier);
        QCOMPARE(fixture.page().selection().size(), 3U);
        QVERIFY(fixture.page().selection().contains(
            fixture.model().accountAt(fixture.cell(u"Halden Robotics"_s, u"name"_s))));
    }

    void shiftDoesNotReachIntoAClosedGroup() {
        AccountsFixture fixture;
        fixture.view().collapse(fixture.model().index(1, 0));
        fixture.go(u"Nordkapp Seafood"_s); // the last of its group
        const QModelIndex tech = fixture.model().index(0, 0, fixture.model().index(2, 0));
        fixture.view().scrollTo(tech);
        QTest::mouseClick(fixture.view().viewport(), Qt::LeftButton, Qt::ShiftModifier,
                          fixture.view().visualRect(tech.siblingAtColumn(1)).center());
        QCOMPARE(fixture.page().selection().size(), 2U);
    }

    void theBarSaysHowManyAndHowMuch() {
        AccountsFixture fixture;
        auto* bar = fixture.child<QWidget>("bulkBar");
        fixture.go(u"Castellan Insurance"_s);
        fixture.press(Qt::Key_Space);
        QVERIFY(!bar->isVisible());
        fixture.press(Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(bar->isVisible());
        QCOMPARE(fixture.child<QLabel>("bulkCount")->text(), u"2 selected"_s);
        QTRY_COMPARE(fixture.child<QLabel>("bulkSum")->text(), u"€406,000"_s);
        fixture.press(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(fixture.child<QLabel>("bulkCount")->text(), u"64 selected"_s);
        QCOMPARE(fixture.child<QLabel>("bulkSum")->text(), u"€2,140,686"_s); // the list knows it
        for (const char* name : {"bulkAssign", "bulkTag", "bulkField", "bulkTrash"})
            QVERIFY(fixture.child<QPushButton>(name)->isEnabled());
        QTest::mouseClick(fixture.child<QWidget>("bulkClear"), Qt::LeftButton);
        QVERIFY(!bar->isVisible());
        QVERIFY(fixture.view().hasFocus());
    }

    void theSelectionIsWhatTheQueryStillShows() {
        AccountsFixture fixture;
        fixture.page().selectAll();
        fixture.query(u"stage:renewal"_s);
        QTRY_VERIFY(fixture.names().size() < 64);
        QTRY_COMPARE(fixture.page().selection().size(), std::size_t(fixture.names().size()));
        for (const QString& name : fixture.names())
            QVERIFY(fixture.cell(name, u"name"_s).data(items::SelectedRole).toBool());
    }

    void aHundredThousandAreSelectedWithoutBeingRead() {
        LargeList large(100'000);
        large.view().setCurrentIndex(large.model().index(5, 0, large.model().index(0, 0)));
        large.paint();
        large.takeRead();
        QTest::keyClick(&large.view(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(large.selection().size(), 100'000U);
        large.paint();
        QCOMPARE(large.takeRead(), 0U);
        QTest::keyClick(&large.view(), Qt::Key_Space); // gives one back
        QCOMPARE(large.selection().size(), 99'999U);
        large.paint();
        QCOMPARE(large.takeRead(), 0U);
    }

    void aFrameReadsNoMoreThanItShows() {
        LargeList large(100'000);
        large.paint();
        const std::size_t first = large.takeRead();
        QVERIFY2(first > 0 && first <= oneScreen, qPrintable(QString::number(first)));
        QScrollBar* bar = large.view().verticalScrollBar();
        QVERIFY(bar->maximum() > 3'000'000);
        for (const int percent : {13, 50, 77, 100}) { // far jumps: a screen each
            bar->setValue(bar->maximum() / 100 * percent);
            large.paint();
            const std::size_t read = large.takeRead();
            QVERIFY2(read > 0 && read <= oneScreen, qPrintable(QString::number(read)));
        }
        large.paint();
        QCOMPARE(large.takeRead(), 0U); // what stands there is not read again
        std::size_t scrolled = 0;
        for (int step = 0; step < 100; ++step) { // a hundred rows upwards
            bar->setValue(bar->value() - 32);
            large.paint();
            const std::size_t read = large.takeRead();
            QVERIFY(read <= items::RowCache::pageSize);
            scrolled += read;
        }
        QVERIFY2(scrolled <= 100 + 2 * items::RowCache::pageSize, qPrintable(QString::number(scrolled)));
        QVERIFY(large.view().stickyGroup().isValid());
    }

    void walkingThroughTheListReadsEachRowOnce() {
        LargeList large(100'000);
        large.view().setCurrentIndex(large.model().index(0, 0, large.model().index(0, 0)));
        large.paint();
        large.takeRead();
        std::size_t read = 0;
        for (int step = 0; step < 300; ++step) {
            QTest::keyClick(&large.view(), Qt::Key_J);
            large.paint();
            read += large.takeRead();
        }
        QVERIFY2(read <= 300 + 2 * items::RowCache::pageSize, qPrintable(QString::number(read)));
    }
};

QTEST_MAIN(TestAccountsSelection)
#include "tst_accounts_selection.moc"
