// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/errors.h"
#include "store/safety/backup.h"
#include "store/safety/check.h"
#include "tests/faults/fault_memory.h"
#include "tests/faults/power_cut.h"
#include "tests/faults/workload.h"
#include "tests/support/test_data.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <functional>
#include <set>

using namespace tenure;
using namespace tenure::faults;
using namespace tenure::store;
using namespace Qt::Literals::StringLiterals;

namespace {

/// How something is made to fail: armed with the number of the call that fails, stopped with how many calls
/// there were.
struct Injector {
    std::function<void(qint64 nth, bool persistent)> arm;
    std::function<qint64()> stop;
};

int codeOf(FileOp op) {
    switch (op) {
    case FileOp::Open:
        return SQLITE_CANTOPEN;
    case FileOp::Read:
        return SQLITE_IOERR_READ;
    case FileOp::Write:
        return SQLITE_IOERR_WRITE;
    case FileOp::Truncate:
        return SQLITE_IOERR_TRUNCATE;
    case FileOp::Sync:
        return SQLITE_IOERR_FSYNC;
    case FileOp::Delete:
        return SQLITE_IOERR_DELETE;
    case FileOp::Size:
        return SQLITE_IOERR_FSTAT;
    case FileOp::Exists:
        return SQLITE_IOERR_ACCESS;
    case FileOp::SharedMemory:
        return SQLITE_IOERR_SHMMAP;
    }
    Q_UNREACHABLE();
}

Injector fileErrors(FaultVfs& vfs) {
    auto count = std::make_shared<qint64>(0);
    return {[&vfs, count](qint64 nth, bool persistent) {
                *count = 0;
                vfs.setHooks(
                    [count, nth, persistent](FileCall& call) {
                        ++*count;
                        const bool fails = nth > 0 && (*count == nth || (persistent && *count > nth));
                        return fails ? codeOf(call.op) : SQLITE_OK;
                    },
                    {});
            },
            [&vfs, count] {
                vfs.clearHooks();
                return *count;
            }};
}

Injector memoryErrors() {
    return {FaultMemory::failAt, FaultMemory::stop};
}

/// A full disk: writes may make the files larger by so many bytes together; the last one ends where the room
/// ends.
Injector fullDisk(FaultVfs& vfs, qint64 unit) {
    struct State {
        qint64 used = 0;
        qint64 refused = 0; ///< the number of the run in which something did not fit, 0 if all did
        std::map<std::string, qint64> sizes;
    };
    auto state = std::make_shared<State>();
    return {[&vfs, state, unit](qint64 nth, bool) {
                *state = {};
                const qint64 room = nth == 0 ? std::numeric_limits<qint64>::max() : (nth - 1) * unit;
                vfs.setHooks(
                    [state, room, nth](FileCall& call) {
                        if (call.op != FileOp::Write)
                            return SQLITE_OK;
                        auto [size, fresh] = state->sizes.try_emplace(call.path, 0);
                        if (fresh)
                            size->second = QFileInfo(QString::fromStdString(call.path)).size();
                        const qint64 growth = std::max<qint64>(0, call.offset + call.amount - size->second);
                        if (state->used + growth > room) {
                            state->refused = nth;
                            call.written =
                                int(std::max<qint64>(0, call.amount - (state->used + growth - room)));
                            return SQLITE_FULL;
                        }
                        state->used += growth;
                        size->second += growth;
                        return SQLITE_OK;
                    },
                    {});
            },
            [&vfs, state, unit] {
                vfs.clearHooks();
                return std::max(state->refused, state->used / unit + 1);
            }};
}

/// What a person asked for, on an open book or on a closed one.
struct Operation {
    const char* name;
    std::function<domain::Result<void>(Book&)> onBook;
    std::function<domain::Result<void>(const QString& path)> onFile;
};

domain::Result<void> done(const domain::Result<Commit>& commit) {
    return commit ? domain::Result<void>() : tl::unexpected(commit.error());
}

struct Tally {
    int points = 0, shown = 0, unnoticed = 0, durableThough = 0, wrong = 0;
    QString firstWrong;
};

} // namespace

/// One thing goes wrong at any point of what the program does to a book: it says so, and the book is as
/// before or as after.
class FaultPointsTest : public QObject {
    Q_OBJECT

    FaultVfs* m_vfs = nullptr;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    Disk m_base;
    Contents m_before;
    Contents m_after; ///< of an operation on a file, when nothing goes wrong
    std::mt19937 m_random;

    std::vector<Operation> operations() {
        const auto change = [this](Work work) {
            return [this, work](Book& book) { return done(doWork(book, work, m_random)); };
        };
        return {
            {"edit", change(Work::Edit), {}},
            {"insert", change(Work::Insert), {}},
            {"bulk insert", change(Work::Bulk), {}},
            {"remove", change(Work::Remove), {}},
            {"undo", change(Work::Undo), {}},
            {"backup",
             [](Book& book) { return backupBefore(book, BackupReason::Asked).map([](const BackupFile&) {}); },
             {}},
            {"read", [](Book& book) { return book.read([](Connection& c) { (void)contentsOf(c); }); }, {}},
            {"checkpoint",
             [](Book& book) {
                 return book.maintain([](Connection& c) { c.execute("PRAGMA wal_checkpoint(TRUNCATE)"); })
                     .result();
             },
             {}},
            {"check", [](Book& book) { return checkBook(book, {}).map([](const CheckReport&) {}); }, {}},
            {"open and close",
             {},
             [](const QString& path) {
                 return Book::open(path, {}).map([](const std::unique_ptr<Book>&) {});
             }},
            {"create",
             {},
             [](const QString& path) {
                 return Book::create(path + ".other"_L1, {}, {}).map([](const std::unique_ptr<Book>&) {});
             }},
            {"restore", {}, [](const QString& path) { return restoreBackup(path, path + ".other"_L1); }},
            {"migrate",
             {},
             [](const QString& path) {
                 return guarded([&] {
                     Connection connection(path, Access::Write);
                     migrate(connection, migrationSteps() + laterSteps().first(1));
                 });
             }},
        };
    }

    /// The state after the fault against the state before it.
    void judge(const Operation& operation, const domain::Result<void>& result,
               const std::optional<Contents>& told, Tally& tally) {
        const auto wrong = [&](const QString& what) {
            if (tally.wrong++ == 0)
                tally.firstWrong = u"%1: %2"_s.arg(QString::fromLatin1(operation.name), what);
        };
        if (!result && result.error().text.isEmpty())
            wrong(u"failed without a word"_s);
        result ? ++tally.unnoticed : ++tally.shown;
        try {
            const Contents found = recover(m_path);
            if (told && found != *told)
                wrong(u"what was there after it is not there after a restart"_s);
            if (!result && found != m_before) {
                // The commit had reached the disk when its confirmation failed: whole, so nothing is lost.
                if (found.transaction == m_before.transaction + 1 || (operation.onFile && found == m_after))
                    ++tally.durableThough;
                else
                    wrong(u"an error was shown, and the book is another one"_s);
            }
        } catch (const std::exception& error) {
            wrong(QString::fromUtf8(error.what()));
        }
        const QString other = m_path + ".other"_L1;
        if (!result && QFileInfo::exists(other))
            wrong(u"a file was left behind"_s);
    }

    qint64 run(const Operation& operation, const Injector& injector, qint64 nth, bool persistent,
               Tally* tally) {
        writeDisk(m_base, m_folder->path());
        QDir(backupFolder(m_path)).removeRecursively();
        domain::Result<void> result;
        std::optional<Contents> told;
        qint64 calls = 0;
        if (operation.onFile) {
            injector.arm(nth, persistent);
            result = operation.onFile(m_path);
            calls = injector.stop();
        } else {
            auto book = Book::open(m_path, {});
            if (!book)
                qFatal("no book: %s", qPrintable(book.error().text));
            injector.arm(nth, persistent);
            result = operation.onBook(**book);
            calls = injector.stop();
            told = contentsOf(**book);
        }
        if (tally && calls >= nth) {
            ++tally->points;
            judge(operation, result, told, *tally);
        }
        return calls;
    }

    /// The calls that fail, of so many.
    using Choice = std::function<std::set<qint64>(qint64 calls)>;

    /// @p points of each operation at most, spread over its calls; all of them in a long run.
    Choice spread(int points) {
        return [this, points](qint64 calls) {
            const qint64 stride =
                std::max<qint64>(1, calls / (qint64(points) * test::effort() * test::effort()));
            std::set<qint64> chosen;
            for (qint64 nth = 1 + qint64(m_random() % quint64(stride)); nth <= calls; nth += stride)
                chosen.insert(nth);
            return chosen;
        };
    }

    Tally sweep(const Injector& injector, const Choice& choice, std::initializer_list<bool> persistence) {
        Tally tally;
        for (const Operation& operation : operations()) {
            const qint64 calls = run(operation, injector, 0, false, nullptr);
            m_after = recover(m_path);
            for (const bool persistent : persistence)
                for (const qint64 nth : choice(calls))
                    run(operation, injector, nth, persistent, &tally);
        }
        return tally;
    }

    static void report(const char* what, const Tally& tally) {
        qInfo("%s: %d points of 13 operations: %d errors shown, %d without effect, %d whole though the error "
              "came "
              "after the commit, %d wrong %s",
              what, tally.points, tally.shown, tally.unnoticed, tally.durableThough, tally.wrong,
              qPrintable(tally.firstWrong));
    }

private Q_SLOTS:
    void initTestCase() {
        FaultMemory::install();
        m_vfs = &FaultVfs::install();
        m_folder = std::make_unique<QTemporaryDir>(scratchTemplate());
        m_path = m_folder->filePath(u"a.tenure"_s);
        m_random.seed(7);
        makeBook(m_path, 40, m_random);
        m_base = readDisk(m_folder->path());
        m_before = recover(m_path);
    }

    void a_file_error_at_any_point_is_shown_and_leaves_the_book_whole() {
        const Tally tally = sweep(fileErrors(*m_vfs), spread(25), {false, true});
        report("I/O errors", tally);
        QCOMPARE(tally.firstWrong, QString());
        QCOMPARE(tally.wrong, 0);
        QVERIFY(tally.shown > tally.points / 2);
    }

    void memory_that_runs_out_at_any_point_is_shown_and_leaves_the_book_whole() {
        const Tally tally = sweep(memoryErrors(), spread(25), {false, true});
        report("out of memory", tally);
        QCOMPARE(tally.firstWrong, QString());
        QCOMPARE(tally.wrong, 0);
    }

    void a_full_disk_is_shown_and_leaves_the_book_as_it_was() {
        const Tally tally = sweep(fullDisk(*m_vfs, 4096), spread(40), {true});
        // The n-th call has room for n - 1 bytes; with the last one there is enough.
        const auto exact = [](qint64 calls) {
            std::set<qint64> chosen;
            for (const qint64 nth : {qint64(1), qint64(2), calls - 1})
                if (nth >= 1 && nth < calls)
                    chosen.insert(nth);
            return chosen;
        };
        const Tally oneByte = sweep(fullDisk(*m_vfs, 1), exact, {true});
        report("disk full, every 4 KiB", tally);
        report("disk full, no room, one byte and all but the last byte", oneByte);
        QCOMPARE(tally.firstWrong + oneByte.firstWrong, QString());
        QCOMPARE(tally.wrong + oneByte.wrong + tally.durableThough + oneByte.durableThough, 0);
        QVERIFY(tally.shown > 0);
        QVERIFY(oneByte.shown > 0);
    }
};

QTEST_GUILESS_MAIN(FaultPointsTest)
#include "tst_fault_points.moc"
