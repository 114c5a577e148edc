// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/measure.h"
#include "tests/bench/report.h"

#include <QTest>

using namespace tenure::bench;
using namespace Qt::Literals::StringLiterals;

class TestReport : public QObject {
    Q_OBJECT
private:
    Row m_row{.number = 2, .name = u"import accounts"_s, .floorName = u"sqlite3"_s, .goal = 3};

private Q_SLOTS:
    void theMedianIsTheValueInTheMiddle() {
        QCOMPARE(percentile({5, 1, 9}, 0.5), 5.0);
        QCOMPARE(percentile({7}, 0.5), 7.0);
        QCOMPARE(percentile({}, 0.5), 0.0);
    }

    void theHighestPercentileIsTheLargestValue() { QCOMPARE(percentile({3, 2, 8, 1}, 1.0), 8.0); }

    void aRatioOverTheGoalIsShownAsMissed() {
        const Result reached{&m_row, 1'000, 0.1, 0.3};
        const Result missed{&m_row, 100'000, 1.0, 3.5};
        const QString text = report({reached, missed});
        QVERIFY2(
            text.contains(
                u"| 2 | import accounts | 1,000 | sqlite3: 100.0 ms | 300.0 ms | 3.00× | ≤ 3.00× | yes |"_s),
            qPrintable(text));
        QVERIFY2(
            text.contains(
                u"| 2 | import accounts | 100,000 | sqlite3: 1.00 s | 3.50 s | 3.50× | ≤ 3.00× | **no** |"_s),
            qPrintable(text));
    }

    void growthComparesTheTimePerAccount() {
        const Result small{&m_row, 1'000, 0.1, 0.2};
        const Result large{&m_row, 10'000, 1.0, 4.0};
        QCOMPARE(growth({small, large}), 2.0);
        QVERIFY(!growth({small}).has_value());
        QVERIFY(
            report({small, large}).contains(u"| 2 | import accounts | 1,000 → 10,000 | 2.00× | **no** |"_s));
    }
};

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
