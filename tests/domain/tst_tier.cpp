// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/tier.h"

#include <QTest>

using namespace tenure::domain;

class TestTier : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thePolicyLooksAtArrFirst() {
        QCOMPARE(tierByDefaultPolicy({.arrMajor = 50'000}), Tier::High);
        QCOMPARE(tierByDefaultPolicy({.arrMajor = 49'999}), Tier::Low);
        QCOMPARE(tierByDefaultPolicy({.arrMajor = 10'000}), Tier::Low);
        QCOMPARE(tierByDefaultPolicy({.arrMajor = 9'999}), Tier::Tech);
        QCOMPARE(tierByDefaultPolicy({}), Tier::Tech);
    }
    void highPotentialIsHighTouchWhateverItPays() {
        QCOMPARE(tierByDefaultPolicy({.arrMajor = 0, .potential = Potential::High}), Tier::High);
        QCOMPARE(tierByDefaultPolicy({.arrMajor = 0, .potential = Potential::Medium}), Tier::Tech);
    }
    void fiveHundredSeatsAreHighTouch() {
        QCOMPARE(tierByDefaultPolicy({.seats = 500}), Tier::High);
        QCOMPARE(tierByDefaultPolicy({.seats = 499}), Tier::Tech);
    }
    void anOverrideHoldsThroughItsLastDay() {
        const QDate until(2026, 3, 31);
        QVERIFY(overrideHolds(Tier::High, until, until));
        QVERIFY(!overrideHolds(Tier::High, until, until.addDays(1)));
    }
    void anOverrideWithoutAnEndHoldsForever() {
        QVERIFY(overrideHolds(Tier::Tech, std::nullopt, QDate(2099, 1, 1)));
    }
    void withoutAnOverrideNothingHolds() {
        QVERIFY(!overrideHolds(std::nullopt, QDate(2099, 1, 1), QDate(2026, 1, 1)));
    }
};

QTEST_GUILESS_MAIN(TestTier)
#include "tst_tier.moc"
