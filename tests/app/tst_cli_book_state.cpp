// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/default_book.h"
#include "app/commands/handover_server.h"
#include "operations/derived_data.h"
#include "store/book.h"
#include "tests/app/cli_runner.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace tenure;
using test::CliResult;
using test::CliRunner;

/// Books that somebody else has, that are damaged, or that can't be written.
class TestCliBookState : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<CliRunner> m_cli;

    /// Opens the book as a window does, on the day that the commands have.
    std::unique_ptr<store::Book> openHere() {
        store::OpenOptions options;
        options.clock = std::make_shared<domain::FixedClock>(QDate(2026, 3, 20));
        options.derived = operations::derivedData();
        auto book = store::Book::open(m_cli->bookPath(), options);
        return book ? *std::move(book) : nullptr;
    }

    /// Runs a command while this process answers it.
    CliResult runBeside(const QStringList& words, const QByteArray& input = {}) {
        QProcess process;
        m_cli->start(process, QStringList{u"--book"_s, u"test.tenure"_s} + words);
        process.write(input);
        process.closeWriteChannel();
        [&] { QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 60'000); }();
        return CliRunner::resultOf(process);
    }

private Q_SLOTS:
    void init() {
        m_cli = std::make_unique<CliRunner>();
        m_cli->makeBook();
        // The server of these tests has its socket where the runner's processes look for it.
        for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"})
            qputenv(name, m_cli->path(u"."_s).chopped(2).toUtf8());
        app::setProgramNames();
    }

    void a_locked_book_can_be_read_and_not_written() {
        const auto book = openHere();
        QVERIFY(book != nullptr);
        QCOMPARE(m_cli->onBook({u"count"_s}).out, QByteArray("3\n"));
        const CliResult text = m_cli->onBook({u"set"_s, u"arr>0"_s, u"industry=x"_s});
        QCOMPARE(text.code, 5);
        QVERIFY(text.err.contains(QSysInfo::machineHostName().toUtf8()));
        const CliResult json = m_cli->onBook({u"--json"_s, u"undo"_s});
        QCOMPARE(json.code, 5);
        QCOMPARE(json.error()[u"code"].toInt(), 5);
    }

    void a_write_is_handed_to_the_window_that_has_the_book() {
        const auto book = openHere();
        app::HandoverServer server;
        QVERIFY(server.listen());
        server.setBook(book.get());
        QSignalSpy committed(book.get(), &store::Book::committed);
        const CliResult set = runBeside({u"--json"_s, u"set"_s, u"arr>0"_s, u"industry=Robots"_s});
        QVERIFY2(set.code == 0, set.err.constData());
        QCOMPARE(set.object()[u"changed"].toInt(), 2);
        QCOMPARE(committed.size(), 1);
        QCOMPARE(runBeside({u"undo"_s}).code, 0);
        const CliResult imported = runBeside({u"import"_s, u"accounts"_s, u"-"_s}, "name\nBolt\n");
        QVERIFY2(imported.code == 0, imported.err.constData());
        QCOMPARE(m_cli->onBook({u"count"_s, u"bolt"_s}).out, QByteArray("1\n"));
        const CliResult wrong = runBeside({u"set"_s, u"renwal<90d"_s, u"industry=x"_s});
        QCOMPARE(wrong.code, 2);
        QVERIFY(wrong.err.contains("Did you mean: renewal"));
        server.setBook(nullptr);
        QCOMPARE(runBeside({u"set"_s, u"arr>0"_s, u"industry=x"_s}).code, 5);
    }

    void a_write_as_of_another_day_is_not_done_on_the_windows_day() {
        const auto book = openHere();
        app::HandoverServer server;
        QVERIFY(server.listen());
        server.setBook(book.get());
        const CliResult result =
            runBeside({u"--today"_s, u"2026-10-01"_s, u"set"_s, u"renewal<90d"_s, u"industry=x"_s});
        QCOMPARE(result.code, 5);
        QVERIFY(result.err.contains("2026-03-20"));
    }

    void a_second_start_raises_the_first_window_with_its_file() {
        QVERIFY(!app::raiseRunningWindow(u"/a/b.tenure"_s));
        app::HandoverServer server;
        QVERIFY(server.listen());
        QSignalSpy raised(&server, &app::HandoverServer::raiseRequested);
        bool found = false;
        const std::unique_ptr<QThread> other(
            QThread::create([&found] { found = app::raiseRunningWindow(u"/a/b.tenure"_s); }));
        other->start();
        QTRY_COMPARE(raised.size(), 1);
        QVERIFY(other->wait());
        QVERIFY(found);
        QCOMPARE(raised.first().first().toString(), u"/a/b.tenure"_s);
    }

    void an_empty_file_is_a_damaged_book() {
        QFile file(m_cli->bookPath());
        QVERIFY(file.resize(0));
        QCOMPARE(m_cli->onBook({u"count"_s}).code, 4);
        const CliResult json = m_cli->onBook({u"--json"_s, u"info"_s});
        QCOMPARE(json.code, 4);
        QCOMPARE(json.error()[u"code"].toInt(), 4);
        const CliResult check = m_cli->onBook({u"--json"_s, u"check"_s});
        QCOMPARE(check.code, 4);
        QCOMPARE(check.object()[u"findings"].toArray().first().toObject()[u"kind"].toString(),
                 u"structure"_s);
        QCOMPARE(file.size(), 0);
    }

    void a_cut_off_book_is_damaged_and_takes_no_writes() {
        QFile file(m_cli->bookPath());
        QVERIFY(file.resize(file.size() - 100));
        const qint64 size = file.size();
        QCOMPARE(m_cli->onBook({u"count"_s}).code, 4);
        QCOMPARE(m_cli->onBook({u"set"_s, u"arr>0"_s, u"industry=x"_s}).code, 4);
        QCOMPARE(m_cli->onBook({u"backup"_s, u"copy.tenure"_s}).code, 4);
        const CliResult check = m_cli->onBook({u"--json"_s, u"check"_s});
        QCOMPARE(check.code, 4);
        QVERIFY(check.object()[u"damaged"].toBool());
        QCOMPARE(check.object()[u"findings"].toArray().size(), 1);
        QCOMPARE(file.size(), size);
    }

    void check_finds_wrong_derived_data_and_rebuild_mends_it() {
        const CliResult sound = m_cli->onBook({u"--json"_s, u"check"_s});
        QVERIFY2(sound.code == 0, sound.out.constData());
        QVERIFY(sound.object()[u"sound"].toBool());
        QCOMPARE(sound.object()[u"findings"].toArray(), QJsonArray());
        {
            const auto book = openHere();
            const auto changed = book->maintain([](store::Connection& c) {
                                         c.execute("UPDATE account_facts SET open_tasks = 99");
                                     })
                                     .result();
            QVERIFY(changed.has_value());
        }
        const CliResult wrong = m_cli->onBook({u"--json"_s, u"check"_s});
        QCOMPARE(wrong.code, 1);
        QVERIFY(!wrong.object()[u"damaged"].toBool());
        const QJsonObject finding = wrong.object()[u"findings"].toArray().first().toObject();
        QCOMPARE(finding[u"kind"].toString(), u"derived"_s);
        QCOMPARE(finding[u"count"].toInt(), 3);
        QCOMPARE(m_cli->onBook({u"check"_s, u"--rebuild"_s}).code, 0);
        QCOMPARE(m_cli->onBook({u"check"_s}).code, 0);
    }

    void a_missing_book_is_not_created() {
        QVERIFY(QFile::remove(m_cli->bookPath()));
        QCOMPARE(m_cli->onBook({u"count"_s}).code, 3);
        QCOMPARE(m_cli->onBook({u"undo"_s}).code, 3);
        QVERIFY(!QFile::exists(m_cli->bookPath()));
    }

    void a_book_that_cant_be_written_is_read() {
        QFile file(m_cli->bookPath());
        QVERIFY(file.setPermissions(QFile::ReadOwner));
        if (file.open(QIODevice::ReadWrite))
            QSKIP("This user may write everything.");
        QCOMPARE(m_cli->onBook({u"count"_s}).out, QByteArray("3\n"));
        QCOMPARE(m_cli->onBook({u"set"_s, u"arr>0"_s, u"industry=x"_s}).code, 3);
    }
};

QTEST_GUILESS_MAIN(TestCliBookState)
#include "tst_cli_book_state.moc"
