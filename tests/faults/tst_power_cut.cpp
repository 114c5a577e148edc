// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/book_info.h"
#include "store/errors.h"
#include "store/safety/backup.h"
#include "store/safety/book_inspection.h"
#include "store/safety/content_hash.h"
#include "store/safety/page_scan.h"
#include "tests/faults/power_cut.h"
#include "tests/faults/workload.h"
#include "tests/support/test_data.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace tenure;
using namespace tenure::faults;
using namespace tenure::store;
using namespace Qt::Literals::StringLiterals;

namespace {

enum class Journal { Wal, Delete };
enum class Sync { AsOurs, Off };

/// One program run with what it was told about its commits, and when.
struct Run {
    std::unique_ptr<QTemporaryDir> folder = std::make_unique<QTemporaryDir>(scratchTemplate());
    std::unique_ptr<Recording> recording;
    std::map<qint64, QByteArray> contents;                ///< after each transaction
    std::vector<std::pair<std::size_t, qint64>> started;  ///< moment, transaction before
    std::vector<std::pair<std::size_t, qint64>> finished; ///< moment, transaction acknowledged
    QString name = u"a.tenure"_s;
    Access access = Access::Write; ///< as the program opens it in its folder
};

constexpr int shownErrors = 3; ///< of each run

struct Tally {
    int cuts = 0, corrupt = 0, halfDone = 0, lost = 0, misjudged = 0, inRecovery = 0;
    [[nodiscard]] int failed() const { return corrupt + halfDone + lost; }
    [[nodiscard]] QString text() const {
        return u"%L1 cuts (%L2 of them again during recovery): %L3 corrupt, %L4 half-done, %L5 lost, %L6 misjudged"_s
            .arg(cuts)
            .arg(inRecovery)
            .arg(corrupt)
            .arg(halfDone)
            .arg(lost)
            .arg(misjudged);
    }
};

int pick(std::mt19937& random, int from, int to) {
    return std::uniform_int_distribution(from, to)(random);
}

void work(Run& run, Book& book, std::mt19937& random) {
    const auto before = contentsOf(book);
    run.contents[before.transaction] = before.hash;
    run.started.emplace_back(run.recording->changes(), before.transaction);
    run.finished.emplace_back(run.recording->changes(), before.transaction);
    for (int i = 0; i < 24; ++i) {
        if (pick(random, 0, 11) == 0) {
            (void)book.maintain([](Connection& c) { c.execute("PRAGMA wal_checkpoint(TRUNCATE)"); }).result();
            continue;
        }
        if (pick(random, 0, 15) == 0) {
            QVERIFY(backupBefore(book, BackupReason::Scheduled));
            continue;
        }
        const auto commit = doWork(book, Work(pick(random, 0, workCount - 1)), random);
        QVERIFY2(commit, qPrintable(commit ? QString() : commit.error().detail));
        if (!commit->id.isValid())
            continue;
        run.finished.emplace_back(run.recording->changes(), commit->id.value);
        run.contents[commit->id.value] = contentsOf(book).hash;
    }
}

Run record(FaultVfs& vfs, Journal journal, Sync sync, std::mt19937& random) {
    Run run;
    QString folder = run.folder->path();
    if (journal == Journal::Delete) { // a folder in which the store does without a write-ahead log
        QDir(folder).mkdir(u"Dropbox"_s);
        folder += "/Dropbox"_L1;
        run.access = Access::WriteNoWal;
    }
    const QString path = QDir(folder).filePath(run.name);
    makeBook(path, 30, random);
    run.recording = std::make_unique<Recording>(vfs, folder);
    {
        const auto book = Book::open(path, {});
        if (!book)
            qFatal("%s", qPrintable(book.error().text));
        (void)(*book)
            ->maintain([&](Connection& c) {
                // Small logs: checkpoints have to be cut as well.
                c.database().exec("PRAGMA wal_autocheckpoint=" + std::to_string(pick(random, 10, 400)));
                if (sync == Sync::Off)
                    c.database().exec("PRAGMA synchronous=OFF");
            })
            .result();
        work(run, **book, random);
    }
    run.recording->stop();
    return run;
}

/// The last transaction acknowledged at a moment.
qint64 acknowledgedAt(const Run& run, std::size_t moment) {
    qint64 last = run.finished.front().second;
    for (const auto& [when, transaction] : run.finished)
        if (when <= moment)
            last = transaction;
    return last;
}

class Judge {
public:
    Judge(FaultVfs& vfs, std::mt19937& random) : m_vfs(vfs), m_random(random) {}

    void cutSomewhere(const Run& run, Tally& tally) {
        const std::size_t moment = std::size_t(pick(m_random, 0, int(run.recording->changes())));
        Disk disk = run.recording->cutAt(moment, m_random);
        ++tally.cuts;
        if (pick(m_random, 0, 9) == 0) {
            ++tally.inRecovery;
            disk = cutInRecovery(disk, run);
        }
        judge(disk, run, acknowledgedAt(run, moment), tally);
    }

private:
    [[nodiscard]] QString path(const Run& run) const { return m_folder.filePath(run.name); }

    Disk cutInRecovery(const Disk& disk, const Run& run) {
        writeDisk(disk, m_folder.path());
        Recording recording(m_vfs, m_folder.path());
        try {
            (void)recover(path(run), run.access);
        } catch (const std::exception&) {
            // The judge will find the same.
        }
        recording.stop();
        return recording.cutAt(std::size_t(pick(m_random, 0, int(recording.changes()))), m_random);
    }

    void judge(const Disk& disk, const Run& run, qint64 acknowledged, Tally& tally) {
        writeDisk(disk, m_folder.path());
        // What the program sees first must not take a book that only needs its log for a damaged one.
        std::optional<BookInspection> seen;
        if (tally.cuts % 4 == 0)
            seen = inspectBook(path(run));
        try {
            const Contents found = recover(path(run), run.access);
            const auto expected = run.contents.find(found.transaction);
            if (tally.cuts % 16 == 0)
                proveCopy(run);
            if (found.transaction < acknowledged)
                ++tally.lost;
            else if (expected == run.contents.end() || expected->second != found.hash)
                ++tally.halfDone;
            else if (seen && seen->state != BookState::Sound) {
                ++tally.misjudged;
                qInfo("cut %d is sound but seen as %s", tally.cuts, qPrintable(seen->detail));
            }
        } catch (const std::exception& error) {
            if (++tally.corrupt <= shownErrors)
                qInfo("cut %d: %s", tally.cuts, error.what());
        }
    }

    /// Each page can be read, also the free ones, which a backup copies as well.
    void proveCopy(const Run& run) {
        const QString copy = path(run) + ".copy"_L1;
        {
            Connection connection(path(run), Access::Read);
            copyBook(connection, copy);
        }
        QFile::remove(copy);
        if (const QString damage = scanPages(path(run)).damage(); !damage.isEmpty())
            throw std::runtime_error(damage.toStdString());
    }

    FaultVfs& m_vfs;
    std::mt19937& m_random;
    QTemporaryDir m_folder{scratchTemplate()};
};

} // namespace

/// The power goes off at any moment of what the program does to a book.
class PowerCutTest : public QObject {
    Q_OBJECT

    FaultVfs& m_vfs = FaultVfs::install();
    std::mt19937 m_random;

    Tally cut(Journal journal, Sync sync, int runs, int cutsPerRun) {
        Tally tally;
        for (int i = 0; i < runs; ++i) {
            const Run run = record(m_vfs, journal, sync, m_random);
            Judge judge(m_vfs, m_random);
            for (int c = 0; c < cutsPerRun; ++c)
                judge.cutSomewhere(run, tally);
        }
        return tally;
    }

private Q_SLOTS:
    void init() { m_random.seed(test::seed()); }

    void no_acknowledged_edit_is_lost_and_none_is_half_done() {
        const Tally tally = cut(Journal::Wal, Sync::AsOurs, 16 * test::effort(), 250);
        qInfo("power cut, WAL: %s", qPrintable(tally.text()));
        QCOMPARE(tally.failed() + tally.misjudged, 0);
    }

    void nor_in_a_folder_without_a_write_ahead_log() {
        const Tally tally = cut(Journal::Delete, Sync::AsOurs, 4 * test::effort(), 250);
        qInfo("power cut, rollback journal: %s", qPrintable(tally.text()));
        QCOMPARE(tally.failed() + tally.misjudged, 0);
    }

    void without_syncs_the_same_cuts_do_harm() {
        const Tally tally = cut(Journal::Wal, Sync::Off, 2 * test::effort(), 250);
        qInfo("power cut, control with synchronous=OFF: %s", qPrintable(tally.text()));
        QVERIFY(tally.failed() * 2 > tally.cuts);
    }

    void each_step_of_a_migration_is_there_whole_or_not_at_all_data() {
        QTest::addColumn<bool>("wal");
        QTest::newRow("write-ahead log") << true;
        QTest::newRow("rollback journal") << false;
    }
    void each_step_of_a_migration_is_there_whole_or_not_at_all() {
        QFETCH(bool, wal);
        const Access access = wal ? Access::Write : Access::WriteNoWal;
        QTemporaryDir folder(scratchTemplate());
        const QString path = folder.filePath(u"a.tenure"_s);
        makeBook(path, 60, m_random);
        QByteArray rowsBefore;
        {
            Connection connection(path, access);
            setBookInfo(connection, info::sortKeys, u"of the program before"_s);
            rowsBefore = contentHash(connection).tables.at(u"account"_s);
        }
        Recording recording(m_vfs, folder.path());
        {
            Connection connection(path, access);
            migrate(connection, migrationSteps() + laterSteps());
            QCOMPARE(schemaOf(connection), currentSchema() + 2);
        }
        recording.stop();
        std::map<int, int> found; // schema → how often
        const int cuts = 300 * test::effort();
        for (int i = 0; i < cuts; ++i) {
            writeDisk(recording.cutAt(std::size_t(pick(m_random, 0, int(recording.changes()))), m_random),
                      folder.path());
            Connection connection(path, access);
            const int schema = schemaOf(connection);
            ++found[schema];
            QCOMPARE(connection.database().execAndGet("PRAGMA integrity_check").getString(),
                     std::string("ok"));
            QCOMPARE(contentHash(connection).tables.at(u"account"_s), rowsBefore);
            const auto count = [&](const char* sql) {
                return connection.database().execAndGet(sql).getInt();
            };
            QCOMPARE(count("SELECT count(*) FROM sqlite_schema WHERE name LIKE 'later%'"),
                     schema == currentSchema() ? 0 : 2);
            QCOMPARE(count("SELECT count(*) FROM sqlite_schema WHERE name LIKE 'latest%'"), 0);
            QCOMPARE(bookInfo(connection, info::sortKeys).has_value(), schema == currentSchema());
            if (schema == currentSchema())
                continue;
            QCOMPARE(count("SELECT count(*) FROM later"), 60);
            QCOMPARE(count("SELECT count(*) FROM pragma_table_info('later')"), schema - currentSchema() + 2);
        }
        qInfo("power cut, later migrations: %d cuts, %d before the first, %d between the two, %d behind them",
              cuts, found[currentSchema()], found[currentSchema() + 1], found[currentSchema() + 2]);
        QVERIFY(found[currentSchema()] > 0 && found[currentSchema() + 1] > 0);
        QCOMPARE(found[currentSchema()] + found[currentSchema() + 1] + found[currentSchema() + 2], cuts);
    }

    void a_new_book_has_the_whole_schema_of_a_step_or_none() {
        QTemporaryDir folder(scratchTemplate());
        const QString path = folder.filePath(u"a.tenure"_s);
        Recording recording(m_vfs, folder.path());
        {
            const auto connection = Connection::create(path, Access::Write);
            migrate(*connection);
        }
        recording.stop();
        int whole = 0;
        const int cuts = 300 * test::effort();
        for (int i = 0; i < cuts; ++i) {
            writeDisk(recording.cutAt(std::size_t(pick(m_random, 0, int(recording.changes()))), m_random),
                      folder.path());
            if (QFileInfo(path).size() == 0)
                continue;
            Connection connection(path, Access::Write);
            const int schema = schemaOf(connection);
            const int tables =
                connection.database().execAndGet("SELECT count(*) FROM sqlite_schema").getInt();
            int known = 0; // of the tables that are logged
            for (int table = 0; table < tableCount; ++table)
                known += schemaOf(Table(table)) <= schema ? 1 : 0;
            QVERIFY((schema == 0 && tables == 0) || (schema > 0 && tables > known));
            QCOMPARE(connection.database().execAndGet("PRAGMA integrity_check").getString(),
                     std::string("ok"));
            whole += schema == currentSchema() ? 1 : 0;
        }
        qInfo("power cut, creation and migration: %d cuts, %d with the whole schema, the others with that of "
              "an earlier step or none",
              cuts, whole);
        QVERIFY(whole > 0 && whole < cuts);
    }
};

QTEST_GUILESS_MAIN(PowerCutTest)
#include "tst_power_cut.moc"
