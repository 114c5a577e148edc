// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/safety/backup.h"
#include "store/safety/book_inspection.h"
#include "tests/faults/power_cut.h"
#include "tests/faults/workload.h"
#include "tests/support/test_data.h"

#include <QTemporaryDir>
#include <QtTest>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace tenure;
using namespace tenure::faults;
using namespace tenure::store;
using namespace Qt::Literals::StringLiterals;

namespace {

enum class Damage { Flip, Cut, Garbage, StaleLog, Empty, BadLog, FlipInLog };

struct Tally {
    int books = 0, refused = 0, readOnly = 0, harmless = 0, lastLost = 0, onlyByContent = 0, missed = 0,
        written = 0, shownFirst = 0, shownWrong = 0;
    [[nodiscard]] QString text() const {
        return u"%L1 damaged books: %L2 refused, %L3 shown read-only, %L4 without effect on the content, %L5 "
               u"without the last transaction, %L6 opened with another value, %L7 opened with a damaged "
               u"structure, %L8 written; shown before the look %L9, %L10 of them with another value"_s
                   .arg(books)
                   .arg(refused)
                   .arg(readOnly)
                   .arg(harmless)
                   .arg(lastLost)
                   .arg(onlyByContent)
                   .arg(missed)
                   .arg(written)
                   .arg(shownFirst)
                   .arg(shownWrong);
    }
};

} // namespace

/// Files that were damaged while nobody looked.
class DamageTest : public QObject {
    Q_OBJECT

    std::mt19937 m_random;
    QString m_name = u"a.tenure"_s;

    int pick(int from, int to) { return std::uniform_int_distribution(from, to)(m_random); }

    void flip(QByteArray& bytes) {
        char& byte = bytes.data()[pick(0, int(bytes.size()) - 1)];
        byte = char(byte ^ (1 << pick(0, 7)));
    }

    void harm(Disk& disk, Damage damage, const Disk& older) {
        QByteArray& book = disk[m_name];
        switch (damage) {
        case Damage::Flip:
            flip(book);
            break;
        case Damage::Cut:
            book.truncate(pick(0, int(book.size()) - 1));
            break;
        case Damage::Garbage:
            for (int i = pick(0, int(book.size()) - 600), end = i + pick(1, 600); i < end; ++i)
                book[i] = char(pick(0, 255));
            break;
        case Damage::StaleLog:
            disk[m_name + "-wal"_L1] = older.at(m_name + "-wal"_L1);
            break;
        case Damage::Empty:
            book.clear();
            break;
        case Damage::BadLog: {
            QByteArray log(pick(1, 9000), '\0');
            for (char& byte : log)
                byte = char(pick(0, 255));
            disk[m_name + "-wal"_L1] = log;
            break;
        }
        case Damage::FlipInLog:
            flip(disk[m_name + "-wal"_L1]);
            break;
        }
    }

    /// The same book as the window opens its first: shown at once, looked at meanwhile. What is seen until
    /// then has to be right, and nothing may be written.
    static void judgeShownFirst(const Disk& damaged, const QString& folder, const Contents& original,
                                Tally& tally) {
        writeDisk(damaged, folder);
        OpenOptions options;
        options.examineLater = true;
        {
            const auto book = Book::open(QDir(folder).filePath(QStringLiteral("a.tenure")), options);
            if (book && (*book)->writeState() == WriteState::Writable) {
                ++tally.shownFirst;
                const auto seen = (*book)->read([](Connection& c) { return contentsOf(c); });
                if (seen && *seen != original)
                    ++tally.shownWrong;
                if ((*book)->writeAndWait({u"edit"_s}, [](Transaction& t) {
                        t.connection().execute("INSERT INTO note (uuid, text) VALUES (randomblob(16), 'x')");
                    }))
                    ++tally.written;
            }
        }
        if (readDisk(folder) != damaged)
            ++tally.written;
    }

    void judge(const Disk& damaged, const QString& folder, const Contents& original, Tally& tally) {
        const QString path = QDir(folder).filePath(m_name);
        writeDisk(damaged, folder);
        ++tally.books;
        bool writable = false;
        Contents found;
        {
            const auto book = Book::open(path, {});
            writable = book && (*book)->writeState() == WriteState::Writable;
            if (!book)
                ++tally.refused;
            else if (!writable)
                ++tally.readOnly;
            else
                found = (*book)->read([](Connection& c) { return contentsOf(c); }).value_or(Contents{});
        }
        if (!writable) {
            if (readDisk(folder) != damaged)
                ++tally.written;
            if (tally.books % 4 == 0)
                judgeShownFirst(damaged, folder, original, tally);
            return;
        }
        if (found == original) {
            ++tally.harmless;
            return;
        }
        Connection connection(path, Access::Write);
        const std::string check = connection.database().execAndGet("PRAGMA integrity_check").getString();
        if (check != "ok")
            ++tally.missed;
        else if (found.transaction == original.transaction - 1)
            ++tally.lastLost;
        else
            ++tally.onlyByContent;
    }

private Q_SLOTS:
    void no_damaged_book_is_written_and_every_damage_is_noticed() {
        m_random.seed(test::seed());
        QTemporaryDir folder(scratchTemplate());
        const QString path = folder.filePath(m_name);
        makeBook(path, 60, m_random);
        Disk older;
        {
            const auto book = Book::open(path, {});
            QVERIFY(book);
            QVERIFY(doWork(**book, Work::Insert, m_random));
            older = readDisk(folder.path());
            QVERIFY(doWork(**book, Work::Bulk, m_random));
        }
        QVERIFY(older.contains(m_name + "-wal"_L1));
        const Contents original = recover(path);
        const Disk base = readDisk(folder.path());
        Tally tally;
        for (int i = 0; i < 500 * test::effort(); ++i) {
            Disk disk = base;
            const int kind = pick(0, 19);
            harm(disk,
                 kind < 12   ? Damage::Flip
                 : kind < 15 ? Damage::Cut
                 : kind < 17 ? Damage::Garbage
                 : kind < 18 ? Damage::StaleLog
                 : kind < 19 ? Damage::BadLog
                             : Damage::Empty,
                 older);
            judge(disk, folder.path(), original, tally);
        }
        qInfo("damage: %s", qPrintable(tally.text()));
        QCOMPARE(tally.written, 0);
        QCOMPARE(tally.shownWrong, 0);
        QVERIFY(tally.shownFirst > 0);
        QCOMPARE(tally.missed + tally.onlyByContent + tally.lastLost, 0);
        QVERIFY(tally.refused > 0 && tally.readOnly > 0);
    }

    /// A changed bit in the last transaction looks like a power cut during it; every other one is noticed.
    void a_damaged_log_costs_at_most_the_transaction_that_a_power_cut_could_have_torn() {
        m_random.seed(test::seed());
        QTemporaryDir folder(scratchTemplate());
        const QString path = folder.filePath(m_name);
        makeBook(path, 60, m_random);
        Disk base;
        {
            const auto book = Book::open(path, {});
            QVERIFY(book);
            for (int i = 0; i < 12; ++i)
                QVERIFY(doWork(**book, i % 4 == 0 ? Work::Bulk : Work::Insert, m_random));
            base = readDisk(folder.path());
        }
        base.erase(m_name + ".lock"_L1); // the program is gone
        QVERIFY(base.contains(m_name + "-wal"_L1));
        writeDisk(base, folder.path());
        const Contents original = recover(path);
        Tally tally;
        for (int i = 0; i < 100 * test::effort(); ++i) {
            Disk disk = base;
            harm(disk, Damage::FlipInLog, {});
            judge(disk, folder.path(), original, tally);
        }
        qInfo("damage in the log: %s", qPrintable(tally.text()));
        QCOMPARE(tally.written, 0);
        QCOMPARE(tally.missed + tally.onlyByContent, 0);
        QVERIFY(tally.readOnly > tally.lastLost);
    }
};

QTEST_GUILESS_MAIN(DamageTest)
#include "tst_damage.moc"
