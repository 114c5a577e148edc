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

enum class Damage { Flip, Cut, Garbage, StaleLog, Empty, BadLog };

struct Tally {
    int books = 0, refused = 0, readOnly = 0, harmless = 0, onlyByContent = 0, missed = 0, written = 0;
    [[nodiscard]] QString text() const {
        return u"%L1 damaged books: %L2 refused, %L3 shown read-only, %L4 without effect on the content, %L5 "
               u"changed a "
               "value only (found by the content hash, not by integrity_check), %L6 missed by both, %L7 written"_s
                   .arg(books)
                   .arg(refused)
                   .arg(readOnly)
                   .arg(harmless)
                   .arg(onlyByContent)
                   .arg(missed)
                   .arg(written);
    }
};

} // namespace

/// Files that were damaged while nobody looked.
class DamageTest : public QObject {
    Q_OBJECT

    std::mt19937 m_random;
    QString m_name = u"a.tenure"_s;

    int pick(int from, int to) { return std::uniform_int_distribution(from, to)(m_random); }

    void harm(Disk& disk, Damage damage, const Disk& older) {
        QByteArray& book = disk[m_name];
        switch (damage) {
        case Damage::Flip: {
            char& byte = book.data()[pick(0, int(book.size()) - 1)];
            byte = char(byte ^ (1 << pick(0, 7)));
            break;
        }
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
        }
    }

    void judge(const Disk& damaged, const QString& folder, const Contents& original, Tally& tally) {
        const QString path = QDir(folder).filePath(m_name);
        writeDisk(damaged, folder);
        ++tally.books;
        bool writable = false;
        bool same = false;
        {
            const auto book = Book::open(path, {});
            writable = book && (*book)->writeState() == WriteState::Writable;
            if (!book)
                ++tally.refused;
            else if (!writable)
                ++tally.readOnly;
            else
                same =
                    (*book)->read([&](Connection& c) { return contentsOf(c) == original; }).value_or(false);
        }
        if (!writable) {
            if (readDisk(folder) != damaged)
                ++tally.written;
            return;
        }
        if (same) {
            ++tally.harmless;
            return;
        }
        // Nothing but the content's hash tells this one: a value is another, and the structure is whole.
        Connection connection(path, Access::Write);
        const std::string check = connection.database().execAndGet("PRAGMA integrity_check").getString();
        const bool whole = check == "ok";
        ++(whole ? tally.onlyByContent : tally.missed);
    }

private Q_SLOTS:
    void no_damaged_book_is_written_and_what_can_be_seen_is_noticed() {
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
        QCOMPARE(tally.missed, 0);
        QVERIFY(tally.refused > 0 && tally.readOnly > 0);
    }
};

QTEST_GUILESS_MAIN(DamageTest)
#include "tst_damage.moc"
