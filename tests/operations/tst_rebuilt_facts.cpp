// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/derived_data.h"
#include "tests/operations/derived_rows.h"
#include "tests/operations/random_operations.h"
#include "tests/support/test_data.h"

#include <QRandomGenerator>
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

} // namespace

class RebuiltFactsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void derivedDataKeptAlongIsWhatRebuildingMakes();
    void aReaderOfAnotherDayShadowsTheFacts();
};

void RebuiltFactsTest::derivedDataKeptAlongIsWhatRebuildingMakes() {
    const auto seed = static_cast<unsigned>(QRandomGenerator::global()->generate());
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    TemporaryBook book;
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
        QVERIFY(!kept.isEmpty());
    }
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

QTEST_GUILESS_MAIN(RebuiltFactsTest)
#include "tst_rebuilt_facts.moc"
