// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/phase_change.h"

#include <QTest>

using namespace tenure::domain;

namespace {

/// A year from 1 January 2026 at 1,200.00 for the term, 1,500.00 from 1 July on.
Contract ramp() {
    Contract contract;
    contract.id = {1};
    contract.start = QDate(2026, 1, 1);
    contract.end = QDate(2026, 12, 31);
    contract.phases = {{{1}, QDate(2026, 1, 1), 1'200'00, AmountPer::Term},
                       {{2}, QDate(2026, 7, 1), 1'500'00, AmountPer::Term}};
    return contract;
}

qint64 arr(const Contract& contract, QDate day) {
    return arrOn(contract, day).minor;
}

} // namespace

class TestPhaseChange : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aChangeFromADateLeavesThePastAndLaterPhases() {
        const Contract changed = withAmountFrom(ramp(), QDate(2026, 3, 1), 1'300'00, AmountPer::Year);
        QCOMPARE(changed.phases.size(), 3U);
        QCOMPARE(changed.phases[1], (PricePhase{{}, QDate(2026, 3, 1), 1'300'00, AmountPer::Year}));
        QCOMPARE(arr(changed, QDate(2026, 2, 28)), 1'200'00);
        QCOMPARE(arr(changed, QDate(2026, 3, 1)), 1'300'00);
        QCOMPARE(arr(changed, QDate(2026, 6, 30)), 1'300'00);
        QCOMPARE(arr(changed, QDate(2026, 7, 1)), 1'500'00);
    }

    void aPhaseOfThatDayIsReplacedAndKeepsItsId() {
        const Contract changed = withAmountFrom(ramp(), QDate(2026, 7, 1), 1'600'00, AmountPer::Term);
        QCOMPARE(changed.phases.size(), 2U);
        QCOMPARE(changed.phases[1], (PricePhase{{2}, QDate(2026, 7, 1), 1'600'00, AmountPer::Term}));
        QCOMPARE(arr(changed, QDate(2026, 6, 30)), 1'200'00);
    }

    void theAmountInForceChangesNothing() {
        QCOMPARE(withAmountFrom(ramp(), QDate(2026, 3, 1), 1'200'00, AmountPer::Term), ramp());
        QCOMPARE(withCorrectedAmount(ramp(), QDate(2026, 3, 1), 1'200'00, AmountPer::Term), ramp());
        // 1,200.00 for twelve months is 1,200.00 a year and 100.00 a month.
        QCOMPARE(withAmountFrom(ramp(), QDate(2026, 3, 1), 1'200'00, AmountPer::Year), ramp());
        QCOMPARE(withCorrectedAmount(ramp(), QDate(2026, 3, 1), 100'00, AmountPer::Month), ramp());
    }

    void aRepeatedChangeChangesNothingMore() {
        const Contract once = withAmountFrom(ramp(), QDate(2026, 3, 1), 1'300'00, AmountPer::Year);
        QCOMPARE(withAmountFrom(once, QDate(2026, 3, 1), 1'300'00, AmountPer::Year), once);
        QCOMPARE(withAmountFrom(once, QDate(2026, 4, 1), 1'300'00, AmountPer::Year), once);
    }

    void aDayBeforeTheContractIsItsStart() {
        const Contract changed = withAmountFrom(ramp(), QDate(2025, 11, 5), 900'00, AmountPer::Term);
        QCOMPARE(changed.phases.size(), 2U);
        QCOMPARE(changed.phases[0], (PricePhase{{1}, QDate(2026, 1, 1), 900'00, AmountPer::Term}));
    }

    void aFirstPhaseThatStartsLateStillCountsFromTheStart() {
        Contract contract = ramp();
        contract.phases.erase(contract.phases.begin());
        // 1,500.00 from 1 July, and so from 1 January; from 1 March it is 900.00, without coming back in
        // July.
        const Contract changed = withAmountFrom(contract, QDate(2026, 3, 1), 900'00, AmountPer::Term);
        QCOMPARE(arr(changed, QDate(2026, 2, 28)), 1'500'00);
        QCOMPARE(arr(changed, QDate(2026, 3, 1)), 900'00);
        QCOMPARE(arr(changed, QDate(2026, 7, 1)), 900'00);
        const Contract fromStart = withAmountFrom(contract, QDate(2026, 1, 1), 900'00, AmountPer::Term);
        QCOMPARE(fromStart.phases.size(), 1U);
        QCOMPARE(arr(fromStart, QDate(2026, 1, 1)), 900'00);
    }

    void aContractWithoutPhasesGetsItsFirst() {
        Contract contract = ramp();
        contract.phases.clear();
        const Contract changed = withAmountFrom(contract, QDate(2026, 3, 1), 900'00, AmountPer::Month);
        QCOMPARE(changed.phases,
                 (std::vector<PricePhase>{{{}, QDate(2026, 3, 1), 900'00, AmountPer::Month}}));
        const Contract corrected = withCorrectedAmount(contract, QDate(2026, 3, 1), 900'00, AmountPer::Month);
        QCOMPARE(corrected.phases,
                 (std::vector<PricePhase>{{{}, QDate(2026, 1, 1), 900'00, AmountPer::Month}}));
    }

    void aCorrectionRestatesThePhaseInForceAndNoOther() {
        const Contract corrected = withCorrectedAmount(ramp(), QDate(2026, 3, 1), 1'000'00, AmountPer::Year);
        QCOMPARE(corrected.phases.size(), 2U);
        QCOMPARE(corrected.phases[0], (PricePhase{{1}, QDate(2026, 1, 1), 1'000'00, AmountPer::Year}));
        QCOMPARE(corrected.phases[1], ramp().phases[1]);
        const Contract later = withCorrectedAmount(ramp(), QDate(2026, 9, 1), 1'000'00, AmountPer::Year);
        QCOMPARE(later.phases[0], ramp().phases[0]);
        QCOMPARE(arr(later, QDate(2026, 9, 1)), 1'000'00);
        const Contract early = withCorrectedAmount(ramp(), QDate(2025, 9, 1), 1'000'00, AmountPer::Year);
        QCOMPARE(arr(early, QDate(2026, 1, 1)), 1'000'00);
    }
};

QTEST_GUILESS_MAIN(TestPhaseChange)
#include "tst_phase_change.moc"
