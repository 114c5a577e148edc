// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/derived_data.h"
#include "store/safety/backup.h"
#include "store/safety/check.h"
#include "tests/operations/derived_rows.h"
#include "tests/operations/random_operations.h"
#include "tests/support/test_data.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace tenure;
using namespace Qt::Literals::StringLiterals;
using store::Transaction;
using test::TemporaryBook;

namespace {

QString firstDifference(const QStringList& a, const QStringList& b) {
    for (qsizetype i = 0; i < std::max(a.size(), b.size()); ++i) {
        if (a.value(i) != b.value(i))
            return u"kept:\n%1\nmade anew:\n%2"_s.arg(a.value(i), b.value(i));
    }
    return {};
}

enum class Day { Fixed, Turning };

/// Opens a copy of @p book, made at @p path unless it is there, with @p today as its day.
std::unique_ptr<store::Book> opened(TemporaryBook& book, const QString& path, QDate today, Day day) {
    if (!QFile::exists(path))
        book.read([&](store::Connection& connection) { return store::copyBook(connection, path); });
    store::OpenOptions options;
    options.clock = std::make_shared<domain::FixedClock>(today);
    options.derived = operations::derivedData();
    options.dayFixed = day == Day::Fixed;
    auto result = store::Book::open(path, std::move(options));
    return result ? *std::move(result) : nullptr;
}

QStringList rowsNow(store::Book& book) {
    return book.read([](store::Connection& reader) { return test::derivedRows(reader); })
        .value_or(QStringList());
}

} // namespace

class RebuiltFactsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void derivedDataKeptAlongIsWhatRebuildingMakes();
    void aReaderOfAnotherDayShadowsTheFacts();
    void readersOfAFixedDaySeeWhatIsWrittenLater();
    void factsThatWereWrittenOnAFixedDayAreMadeAgainOnTheNextOpening();
};

void RebuiltFactsTest::derivedDataKeptAlongIsWhatRebuildingMakes() {
    const auto seed = static_cast<unsigned>(QRandomGenerator::global()->generate());
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    TemporaryBook book;
    bool any = false; // a round may end in an empty book
    for (int round = 0; round < 12 * test::effort(); ++round) {
        for (int step = 0; step < 25; ++step) {
            const auto dice = random() % 20;
            if (dice < 2) {
                (void)book->undo().result(); // there may be nothing to undo
            } else if (dice == 2) {
                (void)book->redo().result();
            } else if (dice == 3) {
                book.setToday(book.today().addDays(static_cast<qint64>(random() % 40)));
            } else {
                const auto operations = 1 + random() % 4;
                book.write([&](Transaction& t) {
                    for (unsigned i = 0; i < operations; ++i)
                        test::randomOperation(t, random);
                });
            }
        }
        // Whoever was not written to since the day turned is of that day too.
        QVERIFY(!operations::factsAreStale(book.book()).value_or(true));
        const QStringList kept = test::derivedRows(book);
        test::rebuildDerived(book);
        const QStringList made = test::derivedRows(book);
        QVERIFY2(kept == made, qPrintable(u"seed %1, round %2\n%3"_s.arg(seed).arg(round).arg(
                                   firstDifference(kept, made))));
        any = any || !kept.isEmpty();
    }
    QVERIFY(any);
}

void RebuiltFactsTest::aReaderOfAnotherDayShadowsTheFacts() {
    std::mt19937 random(5);
    TemporaryBook book;
    for (int i = 0; i < 100; ++i)
        book.write([&](Transaction& t) { test::randomOperation(t, random); });
    const QStringList today = test::derivedRows(book);
    const QDate later = book.today().addDays(70);
    QStringList shadowed;
    {
        store::Connection reader(book.path(), store::Access::Read);
        operations::derivedData().rebuild(reader, later);
        shadowed = test::derivedRows(reader);
    }
    QCOMPARE(test::derivedRows(book), today);
    book.setToday(later);
    const QStringList turned = test::derivedRows(book);
    QVERIFY(turned != today);
    QVERIFY2(shadowed == turned, qPrintable(firstDifference(shadowed, turned)));
}

void RebuiltFactsTest::readersOfAFixedDaySeeWhatIsWrittenLater() {
    const auto seed = static_cast<unsigned>(QRandomGenerator::global()->generate());
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    TemporaryBook made;
    for (int i = 0; i < 100; ++i)
        made.write([&](Transaction& t) { test::randomOperation(t, random); });
    const QTemporaryDir folder;
    const auto book = opened(made, folder.filePath(u"copy.tenure"_s), made.today().addDays(70), Day::Fixed);
    QVERIFY(!rowsNow(*book).isEmpty()); // the pool keeps a reader with shadows
    for (int round = 0; round < 30; ++round) {
        // More than the pool catches up with, once.
        for (int i = 0; i < (round == 7 ? 80 : 3); ++i)
            QVERIFY(book->writeAndWait({.label = u"Test"_s},
                                       [&](Transaction& t) { test::randomOperation(t, random); }));
        if (round % 5 == 0)
            (void)book->undo().result();
        const QStringList kept = rowsNow(*book);
        store::Connection other(book->path(), store::Access::Read);
        operations::derivedData().rebuild(other, book->today());
        const QStringList anew = test::derivedRows(other);
        QVERIFY2(kept == anew, qPrintable(u"seed %1, round %2\n%3"_s.arg(seed).arg(round).arg(
                                   firstDifference(kept, anew))));
    }
}

void RebuiltFactsTest::factsThatWereWrittenOnAFixedDayAreMadeAgainOnTheNextOpening() {
    TemporaryBook made;
    made.account(u"Acme"_s).arr(1000).add();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"copy.tenure"_s);
    {
        const auto book = opened(made, path, made.today().addDays(400), Day::Fixed);
        QVERIFY(book->writeAndWait({.label = u"Test"_s}, [](Transaction& t) {
            t.connection().execute("UPDATE account SET city = 'Oslo'");
            t.wrote();
        }));
        QVERIFY(store::checkBook(*book, operations::derivedData())->findings.empty());
    }
    const auto book = opened(made, path, made.today(), Day::Turning);
    QVERIFY(*operations::factsAreStale(*book));
    QVERIFY(operations::refreshFacts(*book).result());
    QVERIFY(!*operations::factsAreStale(*book));
    QVERIFY(store::checkBook(*book, operations::derivedData())->findings.empty());
}

QTEST_GUILESS_MAIN(RebuiltFactsTest)
#include "tst_rebuilt_facts.moc"
