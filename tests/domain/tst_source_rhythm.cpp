// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/source_rhythm.h"

#include <QTest>

using namespace tenure::domain;

class SourceRhythmTest : public QObject {
    Q_OBJECT

    static std::vector<QDate> days(const std::vector<int>& offsets) {
        std::vector<QDate> days;
        for (const int offset : offsets)
            days.push_back(QDate(2026, 1, 1).addDays(offset));
        return days;
    }

private Q_SLOTS:
    void two_days_are_no_habit() {
        QCOMPARE(usualRhythm({}), std::nullopt);
        QCOMPARE(usualRhythm(days({0, 7})), std::nullopt);
    }

    void one_long_gap_does_not_change_the_habit() {
        QCOMPARE(usualRhythm(days({0, 1, 2, 3, 30, 31})), std::optional(1));
        QCOMPARE(usualRhythm(days({0, 7, 14, 22, 29})), std::optional(7));
    }

    void a_daily_source_may_rest_over_the_weekend_but_not_longer() {
        const QDate friday(2026, 3, 20);
        QVERIFY(!isStale(friday, 1, friday.addDays(3)));
        QVERIFY(isStale(friday, 1, friday.addDays(4)));
    }

    void a_weekly_source_is_overdue_when_it_missed_a_whole_week() {
        const QDate last(2026, 3, 2);
        QVERIFY(!isStale(last, 7, last.addDays(14)));
        QVERIFY(isStale(last, 7, last.addDays(15)));
    }

    void a_source_without_a_habit_is_never_overdue() {
        QVERIFY(!isStale(QDate(2020, 1, 1), std::nullopt, QDate(2026, 1, 1)));
    }
};

QTEST_GUILESS_MAIN(SourceRhythmTest)
#include "tst_source_rhythm.moc"
