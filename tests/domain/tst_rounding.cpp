// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/money.h"
#include "tests/support/test_data.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace tenure::domain;
using namespace Qt::Literals::StringLiterals;

namespace {

Currency currency(QStringView code) {
    return Currency::fromCode(code).value();
}

/// The obvious way: the nearest of the two whole numbers around the quotient, found by counting up from
/// below.
qint64 nearestByCounting(qint64 numerator, qint64 denominator) {
    qint64 below = -1'000;
    while ((below + 1) * denominator <= numerator)
        ++below;
    const qint64 toBelow = numerator - below * denominator;
    const qint64 toAbove = denominator - toBelow;
    if (toBelow == toAbove)
        return below % 2 == 0 ? below : below + 1;
    return toBelow < toAbove ? below : below + 1;
}

} // namespace

class TestRounding : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aHalfGoesToTheEvenNeighbour_data() {
        QTest::addColumn<int>("numerator");
        QTest::addColumn<int>("rounded"); // of numerator / 2
        const std::pair<int, int> rows[] = {{1, 0},   {3, 2},   {5, 2}, {7, 4}, {-1, 0},
                                            {-3, -2}, {-5, -2}, {4, 2}, {0, 0}};
        for (const auto& [numerator, rounded] : rows)
            QTest::addRow("%d / 2", numerator) << numerator << rounded;
    }
    void aHalfGoesToTheEvenNeighbour() {
        QFETCH(int, numerator);
        QFETCH(int, rounded);
        QCOMPARE(divideHalfEven(numerator, 2), rounded);
    }

    void divisionAgreesWithCounting() {
        for (qint64 denominator = 1; denominator <= 24; ++denominator) {
            for (qint64 numerator = -300; numerator <= 300; ++numerator)
                QCOMPARE(divideHalfEven(numerator, denominator), nearestByCounting(numerator, denominator));
        }
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int i = 0; i < 2'000 * tenure::test::effort(); ++i) {
            const qint64 denominator = random.bounded(1, 1'000'000);
            const qint64 numerator =
                denominator * random.bounded(-900, 900) + random.bounded(1'000'000) % denominator;
            QCOMPARE(divideHalfEven(numerator, denominator), nearestByCounting(numerator, denominator));
        }
    }

    void productsOfTwoLargeNumbersDoNotOverflow() {
        constexpr qint64 most = std::numeric_limits<qint64>::max();
        QCOMPARE(divideHalfEven(WideInteger(most) * most, most), most);
        QCOMPARE(divideHalfEven(-WideInteger(most) * most, most), -most);
        QCOMPARE(divideHalfEven(WideInteger(most) * 365, 365), most);
    }

    void conversionTakesTheRateAndBothMinorUnits_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("base");
        QTest::addColumn<qint64>("rateMicros");
        QTest::addColumn<qint64>("converted");
        // 100.00 USD × 0.92 = 92.00 EUR.
        QTest::newRow("dollars") << u"USD"_s << qint64(100'00) << u"EUR"_s << qint64(920'000)
                                 << qint64(92'00);
        // 15,000 JPY × 0.006 = 90.00 EUR = 9000 cents.
        QTest::newRow("yen to cents")
            << u"JPY"_s << qint64(15'000) << u"EUR"_s << qint64(6'000) << qint64(90'00);
        // 1.500 KWD × 3 = 4.50 EUR.
        QTest::newRow("fils to cents")
            << u"KWD"_s << qint64(1'500) << u"EUR"_s << qint64(3'000'000) << qint64(4'50);
        // 1.25 EUR × 1 → 1 JPY (1.25), 2.50 → 2 (half to even), 3.50 → 4.
        QTest::newRow("cents to yen")
            << u"EUR"_s << qint64(1'25) << u"JPY"_s << qint64(1'000'000) << qint64(1);
        QTest::newRow("half down") << u"EUR"_s << qint64(2'50) << u"JPY"_s << qint64(1'000'000) << qint64(2);
        QTest::newRow("half up") << u"EUR"_s << qint64(3'50) << u"JPY"_s << qint64(1'000'000) << qint64(4);
        QTest::newRow("negative") << u"USD"_s << qint64(-100'00) << u"EUR"_s << qint64(920'000)
                                  << qint64(-92'00);
    }
    void conversionTakesTheRateAndBothMinorUnits() {
        QFETCH(QString, from);
        QFETCH(qint64, minor);
        QFETCH(QString, base);
        QFETCH(qint64, rateMicros);
        QFETCH(qint64, converted);
        QCOMPARE(convert({minor, currency(from)}, currency(base), rateMicros),
                 (Money{converted, currency(base)}));
    }

    void theOwnCurrencyAtRateOneStays() {
        QCOMPARE(convert({123'45, Currency::eur()}, Currency::eur(), 1'000'000),
                 (Money{123'45, Currency::eur()}));
    }
};

QTEST_GUILESS_MAIN(TestRounding)
#include "tst_rounding.moc"
