// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/list_order.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace tenure;
using operations::AccountList;

namespace {

using Groups = std::vector<std::pair<qint64, std::vector<qint64>>>; // value of the group, its accounts

AccountList listOf(const Groups& groups) {
    AccountList list;
    for (const auto& [value, ids] : groups) {
        operations::ListGroup group;
        group.value = value;
        group.first = list.ids.size();
        group.count = static_cast<qint64>(ids.size());
        list.groups.push_back(group);
        list.ids.insert(list.ids.end(), ids.begin(), ids.end());
    }
    return list;
}

std::vector<qint64> kept(const Groups& shown, const Groups& fresh) {
    return items::keepOrder(listOf(shown), listOf(fresh)).ids;
}

using Ids = std::vector<qint64>;

} // namespace

/// What becomes of a list's order when its accounts change under somebody's hands.
class TestListOrder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anAccountThatSortsElsewhereStaysWhereItIs() {
        QCOMPARE(kept({{0, {1, 2, 3, 4}}}, {{0, {2, 3, 4, 1}}}), Ids({1, 2, 3, 4}));
    }

    void aNewOneStandsBehindItsNeighbourAndOneThatIsGoneIsGone() {
        QCOMPARE(kept({{0, {3, 1, 2}}}, {{0, {9, 1, 7, 8, 3}}}), Ids({9, 3, 1, 7, 8}));
    }

    void oneThatChangesItsGroupGoesThere() {
        QCOMPARE(kept({{0, {1, 2}}, {1, {3, 4}}}, {{0, {1}}, {1, {3, 2, 4}}}), Ids({1, 3, 2, 4}));
        QCOMPARE(kept({{0, {1, 2}}}, {{0, {2}}, {1, {1}}}), Ids({2, 1}));
    }

    void anEmptyListHasNoOrderToKeep() {
        QCOMPARE(kept({}, {{0, {5, 4}}}), Ids({5, 4}));
        QCOMPARE(kept({{0, {5, 4}}}, {}), Ids());
    }

    void anyListKeepsItsAccountsAndTheOrderOfThoseThatStay() {
        QRandomGenerator random(20260319);
        for (int round = 0; round < 300; ++round) {
            Ids shown(random.bounded(1, 40));
            std::iota(shown.begin(), shown.end(), 1);
            std::shuffle(shown.begin(), shown.end(), random);
            Ids fresh;
            std::ranges::copy_if(shown, std::back_inserter(fresh),
                                 [&](qint64) { return random.bounded(4) > 0; });
            for (int added = random.bounded(6); added > 0; --added)
                fresh.push_back(100 + added);
            std::shuffle(fresh.begin(), fresh.end(), random);
            const Ids now = kept({{0, shown}}, {{0, fresh}});
            QVERIFY(std::ranges::is_permutation(now, fresh));
            Ids stayed;
            std::ranges::copy_if(now, std::back_inserter(stayed), [](qint64 id) { return id < 100; });
            Ids expected;
            std::ranges::copy_if(shown, std::back_inserter(expected),
                                 [&](qint64 id) { return std::ranges::find(fresh, id) != fresh.end(); });
            QCOMPARE(stayed, expected);
        }
    }
};

QTEST_GUILESS_MAIN(TestListOrder)
#include "tst_list_order.moc"
