// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/lifecycle.h"

#include <QTest>

using namespace tenure::domain;

namespace {

Contract term(qint64 id, QDate start, std::optional<QDate> end) {
    Contract contract;
    contract.id = {id};
    contract.start = start;
    contract.end = end;
    return contract;
}

Stage stageOn(const std::vector<Contract>& contracts, QDate today) {
    std::vector<RatedContract> rated;
    for (const Contract& contract : contracts)
        rated.push_back({&contract, 100});
    return classicStage(rated, today);
}

std::optional<QDate> dayZeroOn(const std::vector<Contract>& contracts, QDate today) {
    std::vector<RatedContract> rated;
    for (const Contract& contract : contracts)
        rated.push_back({&contract, 100});
    return dayZero(rated, today);
}

} // namespace

class TestLifecycle : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutARecurringContractItIsAcquisition() {
        Contract trial = term(1, QDate(2026, 1, 1), QDate(2026, 12, 31));
        trial.kind = ContractKind::Trial;
        QCOMPARE(stageOn({}, QDate(2026, 5, 1)), Stage::Acquisition);
        QCOMPARE(stageOn({trial}, QDate(2026, 5, 1)), Stage::Acquisition);
    }

    void handoffLastsFromSignatureToDayZero() {
        Contract contract = term(1, QDate(2026, 4, 1), QDate(2027, 3, 31));
        QCOMPARE(stageOn({contract}, QDate(2026, 3, 15)), Stage::Acquisition);
        contract.signedOn = QDate(2026, 3, 10);
        QCOMPARE(stageOn({contract}, QDate(2026, 3, 9)), Stage::Acquisition);
        QCOMPARE(stageOn({contract}, QDate(2026, 3, 10)), Stage::Handoff);
        QCOMPARE(stageOn({contract}, QDate(2026, 3, 31)), Stage::Handoff);
        QCOMPARE(stageOn({contract}, QDate(2026, 4, 1)), Stage::Onboarding);
    }

    void aYearsTermGoesThroughOnboardingGrowthAndRenewal() {
        const Contract contract = term(1, QDate(2026, 1, 1), QDate(2026, 12, 31));
        const QDate dayZero = contract.start;
        QCOMPARE(stageOn({contract}, dayZero.addDays(89)), Stage::Onboarding);
        QCOMPARE(stageOn({contract}, dayZero.addDays(90)), Stage::Growth);
        QCOMPARE(stageOn({contract}, contract.end->addDays(-91)), Stage::Growth);
        QCOMPARE(stageOn({contract}, contract.end->addDays(-90)), Stage::Renewal);
        QCOMPARE(stageOn({contract}, *contract.end), Stage::Renewal);
        QCOMPARE(stageOn({contract}, contract.end->addDays(1)), Stage::Churned);
    }

    void aSignedSuccessorEndsTheRenewal() {
        Contract contract = term(1, QDate(2026, 1, 1), QDate(2026, 12, 31));
        Contract successor = term(2, QDate(2027, 1, 1), QDate(2027, 12, 31));
        contract.successor = successor.id;
        QCOMPARE(stageOn({contract, successor}, QDate(2026, 11, 1)), Stage::Renewal);
        successor.signedOn = QDate(2026, 10, 20);
        QCOMPARE(stageOn({contract, successor}, QDate(2026, 11, 1)), Stage::Growth);
        QCOMPARE(stageOn({contract, successor}, QDate(2026, 10, 19)), Stage::Renewal);
    }

    void anOpenEndedContractStaysInGrowth() {
        QCOMPARE(stageOn({term(1, QDate(2020, 1, 1), std::nullopt)}, QDate(2026, 5, 1)), Stage::Growth);
    }

    void shortAutoRenewingTermsHaveNoRenewal() {
        // Months in a row; the account is 151 days old on 1 June.
        std::vector<Contract> months;
        for (int month = 1; month <= 6; ++month) {
            const QDate start(2026, month, 1);
            months.push_back(term(month, start, start.addMonths(1).addDays(-1)));
            months.back().autoRenew = true;
        }
        for (QDate day(2026, 4, 1); day <= QDate(2026, 6, 30); day = day.addDays(1))
            QCOMPARE(stageOn(months, day), Stage::Growth);
    }

    void anAutoRenewingTermOf180DaysHasARenewal() {
        // Day 0 in 2025, so that onboarding is over. 180 days: last third are the 60 days with fewer than 60
        // to go.
        const Contract before = term(1, QDate(2025, 1, 1), QDate(2025, 12, 31));
        Contract contract = term(2, QDate(2026, 1, 1), QDate(2026, 1, 1).addDays(179));
        contract.autoRenew = true;
        QCOMPARE(stageOn({before, contract}, contract.end->addDays(-60)), Stage::Growth);
        QCOMPARE(stageOn({before, contract}, contract.end->addDays(-59)), Stage::Renewal);
        contract.end = contract.end->addDays(-1);
        QCOMPARE(stageOn({before, contract}, contract.end->addDays(-1)), Stage::Growth);
    }

    void otherShortTermsRenewInTheirLastThird() {
        const Contract before = term(1, QDate(2025, 1, 1), QDate(2025, 12, 31));
        // 90 days (1 Jan – 31 Mar): the last 30, from 2 March on.
        const Contract quarter = term(2, QDate(2026, 1, 1), QDate(2026, 3, 31));
        QCOMPARE(stageOn({before, quarter}, QDate(2026, 3, 1)), Stage::Growth);
        QCOMPARE(stageOn({before, quarter}, QDate(2026, 3, 2)), Stage::Renewal);
        // From 270 days on it is the 90 days of every long term.
        const Contract longer = term(2, QDate(2026, 1, 1), QDate(2026, 1, 1).addDays(269));
        QCOMPARE(stageOn({before, longer}, longer.end->addDays(-90)), Stage::Renewal);
    }

    void renewalYieldsToOnboarding() {
        // The first quarter's last third is day 60–89: still onboarding.
        const Contract quarter = term(1, QDate(2026, 1, 1), QDate(2026, 3, 31));
        QCOMPARE(stageOn({quarter}, QDate(2026, 3, 20)), Stage::Onboarding);
    }

    void onboardingGoesThroughSuccessiveShortTerms() {
        const std::vector<Contract> months{term(1, QDate(2026, 1, 1), QDate(2026, 1, 31)),
                                           term(2, QDate(2026, 2, 1), QDate(2026, 2, 28)),
                                           term(3, QDate(2026, 3, 1), QDate(2026, 3, 31))};
        QCOMPARE(stageOn(months, QDate(2026, 3, 31)), Stage::Onboarding);
        QCOMPARE(dayZeroOn(months, QDate(2026, 3, 31)), std::optional(QDate(2026, 1, 1)));
    }

    void aGapOfThirtyDaysIsNoReturn() {
        // 31 Dec → 31 Jan leaves 30 days (1–30 Jan) without a contract; → 1 Feb leaves 31.
        const Contract first = term(1, QDate(2025, 1, 1), QDate(2025, 12, 31));
        const Contract soon = term(2, QDate(2026, 1, 31), QDate(2026, 12, 31));
        const Contract late = term(2, QDate(2026, 2, 1), QDate(2026, 12, 31));
        QCOMPARE(dayZeroOn({first, soon}, QDate(2026, 3, 1)), std::optional(QDate(2025, 1, 1)));
        QCOMPARE(stageOn({first, soon}, QDate(2026, 3, 1)), Stage::Growth);
        QCOMPARE(dayZeroOn({first, late}, QDate(2026, 3, 1)), std::optional(QDate(2026, 2, 1)));
        QCOMPARE(stageOn({first, late}, QDate(2026, 3, 1)), Stage::Onboarding);
    }

    void aSignedReturnIsAHandoff() {
        const Contract first = term(1, QDate(2024, 1, 1), QDate(2024, 12, 31));
        Contract again = term(2, QDate(2026, 6, 1), QDate(2027, 5, 31));
        QCOMPARE(stageOn({first}, QDate(2026, 5, 1)), Stage::Churned);
        again.signedOn = QDate(2026, 4, 20);
        QCOMPARE(stageOn({first, again}, QDate(2026, 5, 1)), Stage::Handoff);
        QCOMPARE(dayZeroOn({first, again}, QDate(2026, 5, 1)), std::optional(QDate(2026, 6, 1)));
    }

    void theLargestContractsEndDecidesAboutRenewal() {
        const Contract large = term(1, QDate(2025, 1, 1), QDate(2026, 12, 31));
        const Contract small = term(2, QDate(2025, 7, 1), QDate(2026, 6, 30));
        const QDate today(2026, 6, 1);
        QCOMPARE(classicStage({{&large, 900}, {&small, 10}}, today), Stage::Growth);
        QCOMPARE(classicStage({{&large, 10}, {&small, 900}}, today), Stage::Renewal);
    }

    void aChurnedAccountKeepsItsLastDayZero() {
        const Contract first = term(1, QDate(2022, 1, 1), QDate(2022, 12, 31));
        const Contract last = term(2, QDate(2024, 1, 1), QDate(2024, 12, 31));
        QCOMPARE(dayZeroOn({last, first}, QDate(2026, 5, 1)), std::optional(QDate(2024, 1, 1)));
        QCOMPARE(dayZeroOn({}, QDate(2026, 5, 1)), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestLifecycle)
#include "tst_lifecycle.moc"
