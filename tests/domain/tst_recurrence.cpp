// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/recurrence.h"

#include <QTest>

#include <random>

using tenure::domain::Recurrence;
using Unit = Recurrence::Unit;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Day by day from @p due, as one would count on a calendar.
QDate slowNext(const Recurrence& recurrence, QDate due, QDate today) {
    QDate candidate = due;
    for (int step = 1; candidate <= due || candidate <= today; ++step) {
        const int count = step * recurrence.every;
        if (recurrence.unit == Unit::Day) {
            candidate = due.addDays(count);
        } else if (recurrence.unit == Unit::Week) {
            candidate = due.addDays(7 * count);
        } else {
            const QDate month = recurrence.unit == Unit::Month
                                    ? QDate(due.year(), due.month(), 1).addMonths(count)
                                    : QDate(due.year(), due.month(), 1).addYears(count);
            const int wanted = recurrence.monthDay > 0 ? recurrence.monthDay : due.day();
            candidate = month.addDays(wanted - 1);
            if (candidate.month() != month.month()) // the month is shorter
                candidate = QDate(month.year(), month.month(), month.daysInMonth());
        }
    }
    return candidate;
}

} // namespace

class RecurrenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_task_of_the_month_end_stays_at_the_month_end() {
        const QDate due(2026, 1, 31);
        const Recurrence monthly = Recurrence::from(1, Unit::Month, due);
        const QDate february = monthly.next(due, due);
        QCOMPARE(february, QDate(2026, 2, 28));
        QCOMPARE(monthly.next(february, february), QDate(2026, 3, 31));
    }

    void what_was_missed_is_not_made_up_for() {
        const Recurrence weekly = Recurrence::from(1, Unit::Week, QDate(2026, 1, 5));
        QCOMPARE(weekly.next(QDate(2026, 1, 5), QDate(2026, 3, 20)), QDate(2026, 3, 23)); // a Monday again
    }

    void what_is_done_early_comes_after_its_due_day() {
        const Recurrence daily = Recurrence::from(3, Unit::Day, QDate(2026, 3, 20));
        QCOMPARE(daily.next(QDate(2026, 3, 20), QDate(2026, 3, 10)), QDate(2026, 3, 23));
    }

    void a_leap_day_comes_every_year() {
        const QDate due(2024, 2, 29);
        const Recurrence yearly = Recurrence::from(1, Unit::Year, due);
        QCOMPARE(yearly.next(due, due), QDate(2025, 2, 28));
        QCOMPARE(yearly.next(QDate(2027, 2, 28), QDate(2027, 2, 28)), QDate(2028, 2, 29));
    }

    void the_next_day_is_the_one_that_counting_finds() {
        const auto seed = std::random_device{}();
        std::mt19937 random(seed);
        const auto below = [&](unsigned bound) { return int(random() % bound); };
        for (int i = 0; i < 2'000; ++i) {
            const QDate due = QDate(2020, 1, 1).addDays(below(4'000));
            const QDate today = due.addDays(below(1'500) - 500);
            const Recurrence recurrence = Recurrence::from(1 + below(30), static_cast<Unit>(below(4)), due);
            QVERIFY2(recurrence.next(due, today) == slowNext(recurrence, due, today),
                     qPrintable(u"seed %1: %2 from %3 on %4"_s.arg(seed).arg(
                         recurrence.text(), due.toString(Qt::ISODate), today.toString(Qt::ISODate))));
            QCOMPARE(Recurrence::fromText(recurrence.text()), std::optional(recurrence));
        }
    }

    void other_texts_are_no_recurrence_data() {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "w", "2", "0w", "02w", "1000d", "-1d", "2x", "2ww", "2 w", "1w/31",
                                 "1m/28", "1m/32", "1m/", "/31", "99999999999999999999w"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void other_texts_are_no_recurrence() {
        QFETCH(QString, text);
        QVERIFY(!Recurrence::fromText(text));
    }
};

QTEST_GUILESS_MAIN(RecurrenceTest)
#include "tst_recurrence.moc"
