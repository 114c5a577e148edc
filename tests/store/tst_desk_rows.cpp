// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/deputies.h"
#include "store/people.h"
#include "store/segments.h"
#include "store/work_marks.h"
#include "tests/support/temporary_book.h"

#include <QTest>

using namespace tenure;
using namespace Qt::Literals::StringLiterals;
using domain::AccountId;
using domain::PersonId;
using store::Connection;
using store::Transaction;
using test::TemporaryBook;

/// Segments, deputies and marks on Today's problems.
class DeskRowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void segments_come_in_their_order_and_change() {
        TemporaryBook book{TemporaryBook::Plain{}};
        const auto add = [&](const QString& name, int position) {
            return book.write([&](Transaction& t) {
                return store::Segments(t.connection())
                    .insert(t, {.id = {}, .name = name, .query = u"tier:high"_s, .position = position});
            });
        };
        const auto last = add(u"B"_s, 2);
        const auto first = add(u"A"_s, 1);
        const auto names = [&] {
            QStringList found;
            for (const domain::Segment& segment :
                 book.read([](Connection& c) { return store::Segments(c).all(); }))
                found.append(segment.name + u' ' + segment.query);
            return found;
        };
        QCOMPARE(names(), (QStringList{u"A tier:high"_s, u"B tier:high"_s}));
        domain::Segment changed{.id = first, .name = u"C"_s, .query = u"arr>5k"_s, .position = 3};
        QVERIFY(
            book.write([&](Transaction& t) { return store::Segments(t.connection()).update(t, changed); }));
        QCOMPARE(names(), (QStringList{u"B tier:high"_s, u"C arr>5k"_s}));
        book.write([&](Transaction& t) { store::Segments(t.connection()).remove(t, last); });
        QCOMPARE(names(), QStringList{u"C arr>5k"_s});
        book.undo();
        QCOMPARE(names(), (QStringList{u"B tier:high"_s, u"C arr>5k"_s}));
    }

    void a_deputy_stands_in_from_the_first_day_to_the_last() {
        TemporaryBook book{TemporaryBook::Plain{}};
        const PersonId clara = book.person(u"Clara"_s);
        const PersonId marek = book.person(u"Marek"_s);
        const domain::Deputy row{.id = {},
                                 .person = clara,
                                 .deputy = marek,
                                 .from = QDate(2026, 7, 1),
                                 .until = QDate(2026, 7, 14)};
        book.write([&](Transaction& t) { store::Deputies(t.connection()).insert(t, row); });
        const auto on = [&](PersonId who, QDate day) {
            return book.read([&](Connection& c) { return store::Deputies(c).standsInFor(who, day); });
        };
        QCOMPARE(on(marek, QDate(2026, 6, 30)), std::vector<PersonId>{});
        QCOMPARE(on(marek, QDate(2026, 7, 1)), std::vector<PersonId>{clara});
        QCOMPARE(on(marek, QDate(2026, 7, 14)), std::vector<PersonId>{clara});
        QCOMPARE(on(marek, QDate(2026, 7, 15)), std::vector<PersonId>{});
        QCOMPARE(on(clara, QDate(2026, 7, 3)), std::vector<PersonId>{});
        book.write([&](Transaction& t) { store::People(t.connection()).remove(t, clara); });
        QCOMPARE(on(marek, QDate(2026, 7, 3)), std::vector<PersonId>{});
    }

    void a_problem_of_an_account_has_one_mark() {
        TemporaryBook book{TemporaryBook::Plain{}};
        const AccountId account = book.account(u"A"_s).add();
        const auto put = [&](const QString& occurrence, std::optional<QDate> until) {
            book.write([&](Transaction& t) {
                store::WorkMarks(t.connection())
                    .put(t, {.id = {},
                             .account = account,
                             .problem = u"cadence"_s,
                             .occurrence = occurrence,
                             .until = until});
            });
        };
        const auto all = [&] { return book.read([](Connection& c) { return store::WorkMarks(c).all(); }); };
        put(u"2026-01-01"_s, QDate(2026, 4, 1));
        put(u"2026-02-01"_s, std::nullopt);
        QCOMPARE(all().size(), std::size_t(1));
        QCOMPARE(all().front().occurrence, u"2026-02-01"_s);
        QCOMPARE(all().front().until, std::nullopt);
        book.undo();
        QCOMPARE(all().front().until, std::optional(QDate(2026, 4, 1)));
        QVERIFY(book.write([&](Transaction& t) {
            return store::WorkMarks(t.connection()).remove(t, account, u"cadence"_s);
        }));
        QVERIFY(all().empty());
    }
};

QTEST_GUILESS_MAIN(DeskRowsTest)
#include "tst_desk_rows.moc"
