// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/contract.h"
#include "tests/support/test_data.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tenure::domain;

namespace {

Contract term(QDate start, std::optional<QDate> end, qint64 amountMinor = 1'200'00) {
    Contract contract;
    contract.id = {1};
    contract.start = start;
    contract.end = end;
    contract.phases = {{.id = {1}, .starts = start, .amountMinor = amountMinor}};
    return contract;
}

/// The reference for termMonths(): tries every number of months.
std::optional<int> monthsByTrial(QDate start, QDate end) {
    for (int months = 1; months <= 60; ++months) {
        if (start.addMonths(months).addDays(-1) == end)
            return months;
    }
    return std::nullopt;
}

} // namespace

class TestContract : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wholeMonthsAreCountedToTheNextStart_data() {
        QTest::addColumn<QDate>("start");
        QTest::addColumn<QDate>("end");
        QTest::addColumn<int>("months");
        QTest::newRow("a calendar year") << QDate(2026, 1, 1) << QDate(2026, 12, 31) << 12;
        QTest::newRow("mid-month") << QDate(2026, 1, 15) << QDate(2026, 2, 14) << 1;
        // 31 Jan + 1 month = 28 Feb (clipped), so the month's last day is 27 Feb.
        QTest::newRow("clipped") << QDate(2026, 1, 31) << QDate(2026, 2, 27) << 1;
        QTest::newRow("leap day") << QDate(2024, 2, 29) << QDate(2025, 2, 27) << 12;
        QTest::newRow("three years") << QDate(2024, 3, 1) << QDate(2027, 2, 28) << 36;
    }
    void wholeMonthsAreCountedToTheNextStart() {
        QFETCH(QDate, start);
        QFETCH(QDate, end);
        QFETCH(int, months);
        QCOMPARE(termMonths(term(start, end)), std::optional(months));
    }

    void aTermOfBrokenMonthsHasNone() {
        QCOMPARE(termMonths(term(QDate(2026, 1, 1), QDate(2026, 12, 30))), std::nullopt);
        QCOMPARE(termMonths(term(QDate(2026, 1, 31), QDate(2026, 2, 28))), std::nullopt);
        QCOMPARE(termMonths(term(QDate(2026, 1, 1), QDate(2025, 12, 31))), std::nullopt);
        QCOMPARE(termMonths(term(QDate(2026, 5, 1), QDate(2026, 3, 31))), std::nullopt);
    }

    void anOpenEndedTermCountsTwelveMonths() {
        QCOMPARE(termMonths(term(QDate(2026, 1, 1), std::nullopt)), std::optional(12));
    }

    void termMonthsAgreesWithTryingEveryLength() {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int i = 0; i < 5'000 * tenure::test::effort(); ++i) {
            const QDate start = QDate(2020, 1, 1).addDays(random.bounded(3000));
            const bool nearWhole = random.bounded(2) == 0;
            const QDate end = nearWhole
                                  ? start.addMonths(random.bounded(1, 48)).addDays(random.bounded(-3, 2))
                                  : start.addDays(random.bounded(1, 1400));
            const QByteArray what = (start.toString(Qt::ISODate) + u'/' + end.toString(Qt::ISODate)).toUtf8();
            QVERIFY2(termMonths(term(start, end)) == monthsByTrial(start, end), what.constData());
        }
    }

    void aContractIsActiveFromItsFirstThroughItsLastDay() {
        const Contract contract = term(QDate(2026, 1, 1), QDate(2026, 12, 31));
        QVERIFY(!isActive(contract, QDate(2025, 12, 31)));
        QVERIFY(isActive(contract, QDate(2026, 1, 1)));
        QVERIFY(isActive(contract, QDate(2026, 12, 31)));
        QVERIFY(!isActive(contract, QDate(2027, 1, 1)));
        QVERIFY(isActive(term(QDate(2026, 1, 1), std::nullopt), QDate(2090, 1, 1)));
    }

    void thePhaseInForceIsTheLastThatStarted() {
        Contract contract = term(QDate(2026, 1, 1), QDate(2026, 12, 31), 100);
        contract.phases.push_back({.id = {2}, .starts = QDate(2026, 7, 1), .amountMinor = 200});
        QCOMPARE(phaseOn(contract, QDate(2025, 1, 1)).value().amountMinor, 100);
        QCOMPARE(phaseOn(contract, QDate(2026, 6, 30)).value().amountMinor, 100);
        QCOMPARE(phaseOn(contract, QDate(2026, 7, 1)).value().amountMinor, 200);
        contract.phases.clear();
        QVERIFY(!phaseOn(contract, QDate(2026, 7, 1)));
    }

    void aTermOfWholeMonthsIsAnnualisedByMonths_data() {
        QTest::addColumn<QDate>("end");
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<qint64>("arr");
        QTest::newRow("12 months: the amount")
            << QDate(2026, 12, 31) << qint64(182'000'00) << qint64(182'000'00);
        QTest::newRow("1 month: 12 ×") << QDate(2026, 1, 31) << qint64(99'99) << qint64(1'199'88);
        // 100.00 / 36 × 12 = 33.333…
        QTest::newRow("36 months") << QDate(2028, 12, 31) << qint64(100'00) << qint64(33'33);
        // 0.01 × 12 / 24 = 0.005: half, to even 0.00; 0.03 × 12 / 24 = 0.015 → 0.02.
        QTest::newRow("half down to even") << QDate(2027, 12, 31) << qint64(1) << qint64(0);
        QTest::newRow("half up to even") << QDate(2027, 12, 31) << qint64(3) << qint64(2);
        // 100 days (1 Jan – 10 Apr): 1000.00 × 365 / 100 = 3650.00.
        QTest::newRow("100 days") << QDate(2026, 4, 10) << qint64(1'000'00) << qint64(3'650'00);
        // A term that ends before it starts is never active.
        QTest::newRow("ends before it starts") << QDate(2025, 11, 11) << qint64(1'000'00) << qint64(0);
    }
    void aTermOfWholeMonthsIsAnnualisedByMonths() {
        QFETCH(QDate, end);
        QFETCH(qint64, amount);
        QFETCH(qint64, arr);
        const Contract contract = term(QDate(2026, 1, 1), end, amount);
        QCOMPARE(annualised(contract.phases.front(), contract), arr);
    }

    void anAmountPerYearOrMonthDoesNotDependOnTheTerm() {
        const Contract contract = term(QDate(2026, 1, 1), QDate(2026, 2, 17));
        QCOMPARE(annualised({.amountMinor = 12'345, .per = AmountPer::Year}, contract), 12'345);
        QCOMPARE(annualised({.amountMinor = 12'345, .per = AmountPer::Month}, contract),
                 148'140); // 12 × 12,345
    }

    void anOpenEndedAmountPerTermIsPerYear() {
        const Contract contract = term(QDate(2026, 1, 1), std::nullopt, 500'00);
        QCOMPARE(annualised(contract.phases.front(), contract), 500'00);
    }

    void annualisedIsTheNearestToTheExactFraction() {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int i = 0; i < 5'000 * tenure::test::effort(); ++i) {
            const QDate start = QDate(2020, 1, 1).addDays(random.bounded(3000));
            const QDate end = random.bounded(2) == 0 ? start.addMonths(random.bounded(1, 48)).addDays(-1)
                                                     : start.addDays(random.bounded(1, 1400));
            const qint64 amount = random.bounded(2'000'000) - 1'000'000;
            const Contract contract = term(start, end, amount);
            // Exact: amount × p / q, with p / q = 12 / months or 365 / days.
            const std::optional<int> months = monthsByTrial(start, end);
            const qint64 p = months ? 12 : 365;
            const qint64 q = months ? *months : start.daysTo(end) + 1;
            const qint64 arr = annualised(contract.phases.front(), contract);
            // |arr − amount p / q| ≤ 1/2, times 2 q; and where it is exactly 1/2, arr is even.
            const qint64 twiceError = 2 * qAbs(arr * q - amount * p);
            QVERIFY(twiceError <= q);
            QVERIFY(twiceError < q || arr % 2 == 0);
        }
    }

    void arrIsNothingOutsideTheTermOrForOtherKinds() {
        Contract contract = term(QDate(2026, 1, 1), QDate(2026, 12, 31), 900'00);
        contract.currency = Currency::fromCode(u"PLN").value();
        QCOMPARE(arrOn(contract, QDate(2026, 5, 1)), (Money{900'00, contract.currency}));
        QCOMPARE(arrOn(contract, QDate(2027, 1, 1)), (Money{0, contract.currency}));
        contract.kind = ContractKind::Trial;
        QCOMPARE(arrOn(contract, QDate(2026, 5, 1)).minor, 0);
        contract.kind = ContractKind::OneOff;
        QCOMPARE(arrOn(contract, QDate(2026, 5, 1)).minor, 0);
        contract.kind = ContractKind::Recurring;
        contract.phases.clear();
        QCOMPARE(arrOn(contract, QDate(2026, 5, 1)).minor, 0);
    }

    void noticeIsDueBeforeTheEnd_data() {
        QTest::addColumn<QDate>("end");
        QTest::addColumn<int>("amount");
        QTest::addColumn<NoticeUnit>("unit");
        QTest::addColumn<QDate>("notice");
        QTest::newRow("30 days") << QDate(2026, 12, 31) << 30 << NoticeUnit::Days << QDate(2026, 12, 1);
        QTest::newRow("0 days: the end")
            << QDate(2026, 12, 31) << 0 << NoticeUnit::Days << QDate(2026, 12, 31);
        QTest::newRow("3 months") << QDate(2026, 12, 15) << 3 << NoticeUnit::Months << QDate(2026, 9, 15);
        // 31 Dec − 10 months = 31 Feb, clipped to 28 Feb.
        QTest::newRow("clipped") << QDate(2026, 12, 31) << 10 << NoticeUnit::Months << QDate(2026, 2, 28);
        QTest::newRow("to a month's end")
            << QDate(2026, 12, 15) << 3 << NoticeUnit::MonthEnd << QDate(2026, 9, 30);
        QTest::newRow("0 to a month's end")
            << QDate(2026, 12, 15) << 0 << NoticeUnit::MonthEnd << QDate(2026, 12, 31);
    }
    void noticeIsDueBeforeTheEnd() {
        QFETCH(QDate, end);
        QFETCH(int, amount);
        QFETCH(NoticeUnit, unit);
        QFETCH(QDate, notice);
        Contract contract = term(QDate(2025, 1, 1), end);
        contract.noticeAmount = amount;
        contract.noticeUnit = unit;
        QCOMPARE(noticeDate(contract), std::optional(notice));
    }

    void withoutEndOrPeriodThereIsNoNoticeDate() {
        Contract contract = term(QDate(2025, 1, 1), QDate(2025, 12, 31));
        QVERIFY(!noticeDate(contract));
        contract.noticeAmount = 30;
        contract.end.reset();
        QVERIFY(!noticeDate(contract));
    }

    void autoRenewalIsDecidedByItsNoticeDate() {
        Contract contract = term(QDate(2025, 1, 1), QDate(2025, 12, 31));
        contract.noticeAmount = 30;
        QCOMPARE(decisionDate(contract), contract.end);
        contract.autoRenew = true;
        QCOMPARE(decisionDate(contract), std::optional(QDate(2025, 12, 1)));
        contract.noticeAmount.reset();
        QCOMPARE(decisionDate(contract), contract.end);
        contract.end.reset();
        QVERIFY(!decisionDate(contract));
    }

    void theLargestActiveContractDrives() {
        const QDate today(2026, 6, 1);
        Contract small = term(QDate(2026, 1, 1), QDate(2026, 6, 30));
        Contract large = term(QDate(2026, 1, 1), QDate(2026, 12, 31));
        Contract trial = large;
        trial.kind = ContractKind::Trial;
        QCOMPARE(drivingContract({{&trial, 900}, {&small, 10}, {&large, 20}}, today), &large);
        // Equal ARR: the earlier end; then the lower id.
        QCOMPARE(drivingContract({{&large, 10}, {&small, 10}}, today), &small);
        Contract twin = small;
        twin.id = {7};
        QCOMPARE(drivingContract({{&twin, 10}, {&small, 10}}, today), &small);
        Contract open = term(QDate(2026, 1, 1), std::nullopt);
        QCOMPARE(drivingContract({{&open, 10}, {&large, 10}}, today), &large);
    }

    void withoutAnActiveOneTheNextElseTheLastDrives() {
        const QDate today(2026, 6, 1);
        Contract older = term(QDate(2024, 1, 1), QDate(2024, 12, 31));
        Contract old = term(QDate(2025, 1, 1), QDate(2025, 12, 31));
        Contract next = term(QDate(2026, 7, 1), QDate(2027, 6, 30));
        Contract later = term(QDate(2026, 8, 1), QDate(2027, 7, 31));
        QCOMPARE(drivingContract({{&older, 90}, {&later, 99}, {&next, 10}, {&old, 50}}, today), &next);
        QCOMPARE(drivingContract({{&older, 90}, {&old, 50}}, today), &old);
    }

    void nothingDrivesWithoutARecurringContract() {
        Contract trial = term(QDate(2026, 1, 1), QDate(2026, 12, 31));
        trial.kind = ContractKind::Trial;
        QCOMPARE(drivingContract({}, QDate(2026, 6, 1)), nullptr);
        QCOMPARE(drivingContract({{&trial, 10}}, QDate(2026, 6, 1)), nullptr);
    }
};

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
