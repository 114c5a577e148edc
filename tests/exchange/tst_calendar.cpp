// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/calendar_import.h"
#include "store/contacts.h"
#include "store/meetings.h"
#include "store/people.h"
#include "tests/support/temporary_book.h"
#include "tests/support/test_data.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace tenure;
using namespace tenure::exchange;
using domain::Meeting;

namespace {

const QTimeZone warsaw("Europe/Warsaw");
const QDate today(2026, 3, 20); // a Friday; summer time begins on the 29th

QByteArray calendar(const QByteArray& events) {
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:test\r\n" + events + "END:VCALENDAR\r\n";
}

QByteArray vevent(const QByteArray& uid, const QByteArray& lines) {
    return "BEGIN:VEVENT\r\nUID:" + uid + "\r\n" + lines + "END:VEVENT\r\n";
}

std::vector<Meeting> read(const QByteArray& bytes) {
    const auto result = readCalendar(bytes, warsaw, today);
    if (!result)
        qFatal("%s", qPrintable(result.error().text));
    return result->meetings;
}

/// "2026-03-20 10:00 30 Sync", or without a time and a length.
QStringList lines(const std::vector<Meeting>& meetings) {
    QStringList list;
    for (const Meeting& one : meetings) {
        QStringList parts{one.day.toString(Qt::ISODate)};
        if (one.time)
            parts.append(one.time->toString(u"HH:mm"_s));
        if (one.durationMinutes)
            parts.append(QString::number(*one.durationMinutes));
        parts.append(one.subject);
        list.append(parts.join(u' '));
    }
    return list;
}

const QByteArray meeting = "DTSTART:20260320T090000Z\r\nDTEND:20260320T093000Z\r\nSUMMARY:Sync\r\n";

} // namespace

class TestCalendar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void an_event_is_read_with_people_place_and_text() {
        const auto meetings = read(calendar(
            vevent("1", meeting + "LOCATION:Room 1\\, Berlin\r\nDESCRIPTION:Plan\\nNext\r\n"
                                  "ORGANIZER;CN=Me:mailto:me@we.example\r\n"
                                  "ATTENDEE;CN=\"Ola\";PARTSTAT=ACCEPTED:MAILTO:Ola@Acme.example\r\n")));
        QCOMPARE(lines(meetings), QStringList{u"2026-03-20 10:00 30 Sync"_s});
        QCOMPARE(meetings[0].uid, u"1"_s);
        QCOMPARE(meetings[0].place, u"Room 1, Berlin"_s);
        QCOMPARE(meetings[0].body, u"Plan\nNext"_s);
        QCOMPARE(meetings[0].people, (QStringList{u"me@we.example"_s, u"ola@acme.example"_s}));
    }

    void times_of_every_kind_of_zone_are_told_in_the_one_that_is_asked_for() {
        const QByteArray own = "BEGIN:VTIMEZONE\r\nTZID:Mine\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n"
                               "TZOFFSETFROM:+0300\r\nTZOFFSETTO:+0300\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";
        QCOMPARE(
            lines(read(calendar(
                own + vevent("1", "DTSTART;TZID=America/New_York:20260320T090000\r\nSUMMARY:NY\r\n") +
                vevent("2", "DTSTART;TZID=Pacific Standard Time:20260320T070000\r\nSUMMARY:Win\r\n") +
                vevent("3", "DTSTART;TZID=Mine:20260320T180000\r\nDURATION:PT45M\r\nSUMMARY:Own\r\n") +
                vevent("4", "DTSTART:20260320T190000\r\nSUMMARY:Floating\r\n") +
                vevent("5", "DTSTART;VALUE=DATE:20260320\r\nDTEND;VALUE=DATE:20260321\r\nSUMMARY:Day\r\n")))),
            (QStringList{u"2026-03-20 Day"_s, u"2026-03-20 14:00 NY"_s, u"2026-03-20 15:00 Win"_s,
                         u"2026-03-20 16:00 45 Own"_s, u"2026-03-20 19:00 Floating"_s}));
    }

    void what_repeats_is_there_each_time_with_its_changes() {
        const QByteArray master = vevent(
            "w", "DTSTART;TZID=Europe/Warsaw:20260101T100000\r\nRRULE:FREQ=WEEKLY;UNTIL=20260409T235959Z\r\n"
                 "EXDATE;TZID=Europe/Warsaw:20260326T100000\r\nSUMMARY:Weekly\r\n");
        const QByteArray moved =
            vevent("w", "RECURRENCE-ID;TZID=Europe/Warsaw:20260402T100000\r\n"
                        "DTSTART;TZID=Europe/Warsaw:20260403T150000\r\nSUMMARY:Moved\r\n");
        const QByteArray off =
            vevent("w", "RECURRENCE-ID;TZID=Europe/Warsaw:20260319T100000\r\nSTATUS:CANCELLED\r\n"
                        "DTSTART;TZID=Europe/Warsaw:20260319T100000\r\n");
        QCOMPARE(lines(read(calendar(moved + master + off))),
                 (QStringList{u"2026-04-03 15:00 Moved"_s, u"2026-04-09 10:00 Weekly"_s}));
    }

    void what_is_called_off_or_far_away_is_left_out() {
        QVERIFY(read(calendar(vevent("1", meeting + "STATUS:CANCELLED\r\n"))).empty());
        QVERIFY(read(calendar("METHOD:CANCEL\r\n" + vevent("1", meeting))).empty());
        const auto edges = lines(read(calendar(vevent("1", "DTSTART;VALUE=DATE:20260312\r\nSUMMARY:a\r\n") +
                                               vevent("2", "DTSTART;VALUE=DATE:20260313\r\nSUMMARY:b\r\n") +
                                               vevent("3", "DTSTART;VALUE=DATE:20260618\r\nSUMMARY:c\r\n") +
                                               vevent("4", "DTSTART;VALUE=DATE:20260619\r\nSUMMARY:d\r\n"))));
        QCOMPARE(edges, (QStringList{u"2026-03-13 b"_s, u"2026-06-18 c"_s}));
    }

    void what_is_no_calendar_or_too_much_is_told_or_cut() {
        for (const QByteArray& bytes : {QByteArray(), QByteArray("hello"), QByteArray(1'000, '\0'),
                                        QByteArray("BEGIN:VCARD\r\nFN:x\r\nEND:VCARD\r\n")})
            QVERIFY2(!readCalendar(bytes, warsaw, today), bytes.constData());
        const auto large = readCalendar(QByteArray(calendarLimit + 1, ' '), warsaw, today);
        QVERIFY(!large && large.error().text.contains(u"20 MB"_s));
        const auto deep = readCalendar(QByteArray("BEGIN:VCALENDAR\r\n").repeated(10'000), warsaw, today);
        QVERIFY(!deep && deep.error().text.contains(u"nested"_s));
        QElapsedTimer timer;
        timer.start();
        const auto often = readCalendar(
            calendar(
                vevent("s", "DTSTART:20260319T000000Z\r\nRRULE:FREQ=MINUTELY\r\nSUMMARY:s\r\n") +
                vevent("n", "DTSTART:19000101T000000Z\r\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\r\n")),
            warsaw, today);
        QVERIFY(often && often->meetings.size() == 2'000 && often->left > 0);
        QVERIFY2(timer.elapsed() < 8'000, qPrintable(QString::number(timer.elapsed())));
    }

    void calendars_of_other_programs_and_garbled_ones_never_break_the_reader() {
        QByteArray seed = calendar(vevent("1", meeting + "RRULE:FREQ=DAILY;COUNT=5\r\n"));
        constexpr quint32 number = 20260322;
        QRandomGenerator random(number);
        for (int round = 0; round < 2'000; ++round) {
            QByteArray bytes = seed;
            for (int i = 0; i < 1 + round % 8; ++i)
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            const auto result = readCalendar(bytes, warsaw, today);
            for (const Meeting& one : result ? result->meetings : std::vector<Meeting>())
                QVERIFY2(one.day.isValid() && !one.uid.isEmpty(),
                         qPrintable(u"seed %1, round %2"_s.arg(number).arg(round)));
        }
        const QDir folder(test::dataFolder() + u"/ics"_s);
        if (!folder.exists())
            QSKIP("the calendars of TENURE_DATA are not here");
        int readable = 0;
        for (const QFileInfo& file : folder.entryInfoList({u"*.ics"_s}, QDir::Files))
            readable += readCalendarFile(file.filePath(), warsaw, today) ? 1 : 0;
        QVERIFY2(readable > 15, qPrintable(QString::number(readable)));
    }

    void importing_twice_changes_nothing_and_a_changed_event_is_updated() {
        test::TemporaryBook book(today);
        const auto acme = book.account(u"Acme"_s).with([](auto& a) { a.domain = u"acme.example"_s; }).add();
        book.write([](store::Transaction& t) {
            return store::People(t.connection()).insert(t, {{}, u"Me"_s, u"me@we.example"_s});
        });
        const QByteArray people = "ATTENDEE:mailto:me@we.example\r\nATTENDEE:mailto:x@acme.example\r\n";
        const QByteArray daily =
            vevent("d", "DTSTART:20260320T110000Z\r\nRRULE:FREQ=DAILY;COUNT=3\r\nSUMMARY:D\r\n");
        const auto take = [&](const QByteArray& bytes) {
            return importCalendar(book.book(), *readCalendar(bytes, warsaw, today)).result().value().value;
        };
        const auto onDay = [&](QDate day) {
            return book.read([day](store::Connection& c) { return store::Meetings(c).onDay(day); });
        };
        const CalendarOutcome first = take(calendar(vevent("1", meeting + people) + daily));
        QCOMPARE(first.added, 4);
        QCOMPARE(first.known, 1);
        QCOMPARE(onDay(today).front().account, acme);
        const CalendarOutcome again = take(calendar(vevent("1", meeting + people) + daily));
        QCOMPARE(again.added + again.changed + again.removed, 0);
        QCOMPARE(onDay(today).size(), std::size_t(2));
        QByteArray later = meeting;
        later.replace("T09", "T13").replace("0320", "0321");
        const CalendarOutcome moved = take(calendar(vevent("1", later + people)));
        QCOMPARE(moved.changed, 1);
        QCOMPARE(lines(onDay(today)), QStringList{u"2026-03-20 12:00 D"_s}); // what the file lacks stays
        const CalendarOutcome off = take(
            calendar(vevent("d", "DTSTART:20260320T110000Z\r\nRRULE:FREQ=DAILY;COUNT=1\r\nSUMMARY:D\r\n") +
                     vevent("1", later + "STATUS:CANCELLED\r\n")));
        QCOMPARE(off.removed, 3);
        book.undo();
        QCOMPARE(onDay(today.addDays(1)).size(), std::size_t(2)); // one undo
    }
};

QTEST_GUILESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
