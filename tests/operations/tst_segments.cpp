// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/segments.h"
#include "query/parser.h"
#include "query/printer.h"
#include "tests/support/temporary_book.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <set>

using namespace tenure;
using namespace Qt::Literals::StringLiterals;
using domain::SegmentId;
using operations::SegmentEffect;
using test::TemporaryBook;

namespace {

query::Query parsed(const QString& text) {
    return query::parse(text, query::Catalogue()).value();
}

SegmentId add(TemporaryBook& book, const QString& name, const QString& text = u"tier:high"_s) {
    return operations::addSegment(book.book(), name, parsed(text)).result()->value;
}

QStringList names(TemporaryBook& book) {
    QStringList names;
    const auto segments = operations::segments(book.book()).value();
    for (const domain::Segment& segment : segments)
        names.append(segment.name);
    return names;
}

operations::QueryContext context(TemporaryBook& book) {
    return operations::queryContext(book.book()).value();
}

} // namespace

class SegmentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_new_segment_is_the_last_and_undo_takes_it_away() {
        TemporaryBook book;
        add(book, u" Renewals "_s);
        add(book, u"Silent"_s);
        QCOMPARE(names(book), (QStringList{u"Renewals"_s, u"Silent"_s}));
        QCOMPARE(book.undo().label, u"Add segment Silent"_s);
        QCOMPARE(names(book), QStringList{u"Renewals"_s});
    }

    void its_query_is_kept_in_canonical_form() {
        TemporaryBook book;
        add(book, u"A"_s, u"TIER:High   and arr>5k"_s);
        const auto segment = operations::segments(book.book()).value().front();
        QCOMPARE(segment.query, query::print(parsed(u"tier:high arr>5k"_s)));
    }

    void two_segments_do_not_share_a_name_in_any_spelling() {
        TemporaryBook book;
        add(book, u"Łódź"_s);
        const auto same = operations::addSegment(book.book(), u"lodz"_s, parsed(u"tier:low"_s)).result();
        QVERIFY(!same);
        QVERIFY(same.error().text.contains(u"Łódź"_s));
        QVERIFY(!operations::addSegment(book.book(), u"  "_s, parsed(u"tier:low"_s)).result());
        const SegmentId other = add(book, u"Other"_s);
        QVERIFY(!operations::renameSegment(book.book(), other, u"ŁÓDŹ"_s).result());
        QVERIFY(operations::renameSegment(book.book(), other, u"OTHER"_s).result()->value);
        QCOMPARE(names(book), (QStringList{u"Łódź"_s, u"OTHER"_s}));
    }

    void segments_are_moved_to_a_place_among_the_others() {
        TemporaryBook book;
        const SegmentId a = add(book, u"A"_s);
        add(book, u"B"_s);
        const SegmentId c = add(book, u"C"_s);
        QVERIFY(operations::moveSegment(book.book(), c, 0).result()->value);
        QCOMPARE(names(book), (QStringList{u"C"_s, u"A"_s, u"B"_s}));
        QVERIFY(operations::moveSegment(book.book(), a, 99).result()->value);
        QCOMPARE(names(book), (QStringList{u"C"_s, u"B"_s, u"A"_s}));
        QVERIFY(!operations::moveSegment(book.book(), a, 2).result()->value);
        QVERIFY(operations::removeSegment(book.book(), c).result()->value);
        QVERIFY(!operations::removeSegment(book.book(), c).result()->value);
        QVERIFY(!operations::renameSegment(book.book(), c, u"D"_s).result());
        QCOMPARE(names(book), (QStringList{u"B"_s, u"A"_s}));
    }

    void it_counts_the_accounts_that_match_and_says_why_it_cannot() {
        TemporaryBook book;
        book.account(u"A"_s).tier(domain::Tier::High).add();
        book.account(u"B"_s).tier(domain::Tier::Low).add();
        const SegmentId high = add(book, u"High"_s);
        auto all = operations::segments(book.book()).value();
        all.push_back({.id = {77}, .name = u"Gone"_s, .query = u"nofield:1"_s});
        const auto counts = operations::countSegments(book.book(), context(book), all);
        QCOMPARE(counts.size(), std::size_t(2));
        QCOMPARE(counts[0].segment, high);
        QCOMPARE(counts[0].accounts, std::optional<qint64>(1));
        QCOMPARE(counts[1].accounts, std::optional<qint64>());
        QVERIFY(counts[1].problem.contains(u"nofield"_s));
    }

    void another_query_lets_accounts_enter_and_leave() {
        TemporaryBook book;
        book.account(u"A"_s).tier(domain::Tier::High).arr(10'000).add();
        book.account(u"B"_s).tier(domain::Tier::High).add(); // its ARR is unknown
        book.account(u"C"_s).tier(domain::Tier::Low).arr(90'000).add();
        const auto effect = operations::segmentEffect(book.book(), context(book), parsed(u"tier:high"_s),
                                                      parsed(u"arr>5k"_s));
        QCOMPARE(*effect, (SegmentEffect{.before = 2, .enter = 1, .leave = 1}));
    }

    void what_enters_and_leaves_is_the_difference_of_the_two_lists() {
        const auto seed = std::random_device{}();
        std::mt19937 random(seed);
        TemporaryBook book;
        for (int i = 0; i < 40; ++i) {
            auto account = book.account(u"A%1"_s.arg(i)).tier(static_cast<domain::Tier>(random() % 3));
            if (random() % 2 == 0)
                account.arr(static_cast<qint64>(random() % 100'000));
            if (random() % 2 == 0)
                account.tag(u"x"_s);
            account.add();
        }
        const auto now = context(book);
        const QStringList texts{u"tier:high"_s, u"tier:low,tech"_s,    u"arr>20k"_s, u"-tag:x"_s,
                                u"arr:none"_s,  u"tag:x or arr<50k"_s, u""_s};
        const auto ids = [&](const QString& text) {
            const auto list = operations::listAccounts(book.book(), now, {.query = parsed(text)}).value();
            return std::set<qint64>(list.ids.begin(), list.ids.end());
        };
        for (const QString& before : texts) {
            for (const QString& after : texts) {
                const std::set<qint64> old = ids(before);
                const std::set<qint64> fresh = ids(after);
                const auto only = [](const std::set<qint64>& in, const std::set<qint64>& out) {
                    return std::ranges::count_if(in, [&](qint64 id) { return !out.contains(id); });
                };
                const auto effect =
                    operations::segmentEffect(book.book(), now, parsed(before), parsed(after)).value();
                QVERIFY2(effect.before == qint64(old.size()) && effect.enter == only(fresh, old) &&
                             effect.leave == only(old, fresh),
                         qPrintable(u"seed %1: %2 → %3"_s.arg(seed).arg(before, after)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(SegmentsTest)
#include "tst_segments.moc"
