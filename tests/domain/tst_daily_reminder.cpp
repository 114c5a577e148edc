// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/daily_reminder.h"

#include <QTest>

using tenure::domain::DailyReminder;

namespace {

QDateTime at(int day, int hour) {
    return QDateTime(QDate(2026, 3, day), QTime(hour, 0));
}

} // namespace

class DailyReminderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void it_is_off_at_first() { QVERIFY(!DailyReminder().next(at(20, 12)).isValid()); }

    void it_comes_at_its_time_or_at_once_if_that_is_over() {
        const DailyReminder reminder{true, QTime(9, 0), {}};
        QCOMPARE(reminder.next(at(20, 8)), at(20, 9));
        QVERIFY(reminder.next(at(20, 8)) > at(20, 8));
        QVERIFY(reminder.next(at(20, 11)) <= at(20, 11));
    }

    void it_comes_once_a_day() {
        const DailyReminder reminder{true, QTime(9, 0), QDate(2026, 3, 20)};
        QCOMPARE(reminder.next(at(20, 11)), at(21, 9));
        QCOMPARE(reminder.next(at(21, 8)), at(21, 9));
        QVERIFY(reminder.next(at(25, 10)) <= at(25, 10));
    }

    void a_clock_that_was_set_back_does_not_silence_it() {
        const DailyReminder reminder{true, QTime(9, 0), QDate(2027, 3, 20)};
        QCOMPARE(reminder.next(at(20, 8)), at(20, 9));
    }
};

QTEST_GUILESS_MAIN(DailyReminderTest)
#include "tst_daily_reminder.moc"
