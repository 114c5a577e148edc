// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/source_states.h"
#include "store/metrics.h"
#include "store/notes.h"
#include "store/usage.h"
#include "tests/support/temporary_book.h"

#include <QTest>

using namespace tenure;
using namespace Qt::Literals::StringLiterals;
using test::TemporaryBook;

class SourceStatesTest : public QObject {
    Q_OBJECT

    /// Brings one point for each of @p days before today.
    static void report(TemporaryBook& book, const QString& source, const std::vector<int>& days) {
        const auto account = book.account(u"A"_s).add();
        book.book()
            .writeAndWait(
                {.label = u"Import"_s, .kind = store::AuthorKind::Import},
                [&](store::Transaction& t) {
                    const auto metric =
                        store::Metrics(t.connection()).insert(t, {.key = u"logins"_s, .label = u"Logins"_s});
                    store::UsageBatch batch(t, source, u"Import"_s);
                    for (const int ago : days)
                        batch.add({account, metric, book.today().addDays(-ago), 1.0});
                    batch.finish();
                })
            .value();
    }

    static void importNote(TemporaryBook& book) {
        const auto account = book.account(u"B"_s).add();
        book.book()
            .writeAndWait({.label = u"Import"_s, .kind = store::AuthorKind::Import},
                          [&](store::Transaction& t) {
                              store::Notes(t.connection())
                                  .insert(t, {.account = account, .day = book.today(), .body = u"n"_s});
                          })
            .value();
    }

    static std::vector<operations::SourceState> states(TemporaryBook& book, int limit = 4) {
        return operations::sourceStates(book.book(), limit).value();
    }

private Q_SLOTS:
    void a_book_that_only_people_wrote_has_none() {
        TemporaryBook book;
        book.account(u"A"_s).add();
        QVERIFY(states(book).empty());
    }

    void a_source_that_missed_its_rhythm_is_stale_though_it_was_imported_today() {
        TemporaryBook book;
        report(book, u"product"_s, {10, 9, 8, 7, 6});
        QCOMPARE(states(book).size(), std::size_t(1));
        QCOMPARE(states(book)[0].name, u"product"_s);
        QCOMPARE(states(book)[0].lastDay, book.today().addDays(-6));
        QVERIFY(states(book)[0].stale);
    }

    void one_in_its_rhythm_is_not_and_becomes_so_when_days_pass() {
        TemporaryBook book;
        report(book, u"product"_s, {3, 2, 1});
        QVERIFY(!states(book)[0].stale);
        book.setToday(book.today().addDays(3));
        QVERIFY(states(book)[0].stale);
    }

    void files_of_everything_else_are_one_source_and_what_was_taken_back_is_none() {
        TemporaryBook book;
        importNote(book);
        QCOMPARE(states(book).size(), std::size_t(1));
        QCOMPARE(states(book)[0].name, QString());
        QVERIFY(!states(book)[0].stale); // one day is no rhythm
        book.undo();
        QVERIFY(states(book).empty());
        book.redo();
        QCOMPARE(states(book).size(), std::size_t(1));
    }

    void an_undone_batch_of_usage_is_no_source_and_the_latest_come_first() {
        TemporaryBook book;
        importNote(book);
        report(book, u"product"_s, {2, 1});
        QCOMPARE(states(book).size(), std::size_t(2));
        QCOMPARE(states(book, 1).size(), std::size_t(1));
        book.undo();
        QCOMPARE(states(book).size(), std::size_t(1));
        QCOMPARE(states(book)[0].name, QString());
    }
};

QTEST_GUILESS_MAIN(SourceStatesTest)
#include "tst_source_states.moc"
