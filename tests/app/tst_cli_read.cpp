// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli_runner.h"

#include <QDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using tenure::test::CliResult;
using tenure::test::CliRunner;

/// Commands that only read, run as processes on one book.
class TestCliRead : public QObject {
    Q_OBJECT

private:
    CliRunner m_cli;

private Q_SLOTS:
    void initTestCase() { m_cli.makeBook(); }

    void list_shows_a_table_of_what_the_query_finds() {
        const CliResult result = m_cli.onBook({u"list"_s, u"zolc"_s, u"--columns"_s, u"name,arr"_s});
        QCOMPARE(result.code, 0);
        QCOMPARE(QString::fromUtf8(result.out), u"Name             ARR\nŻółć sp. z o.o.    —\n"_s);
    }

    void list_gives_json_objects_by_field_key_with_money_in_minor_units() {
        const CliResult result =
            m_cli.onBook({u"--json"_s, u"list"_s, u"owner:\"Clara Nyström\""_s, u"--columns"_s,
                          u"id,name,arr,renewal,owner,tags,tier,parent"_s});
        QCOMPARE(result.code, 0);
        const QJsonArray expected{QJsonObject{{u"id"_s, 1},
                                              {u"name"_s, u"Acme Robotics"_s},
                                              {u"arr"_s, 12'000'000},
                                              {u"renewal"_s, u"2026-12-09"_s},
                                              {u"owner"_s, u"Clara Nyström"_s},
                                              {u"tags"_s, QJsonArray{u"reference"_s}},
                                              {u"tier"_s, u"high"_s},
                                              {u"parent"_s, QJsonValue()}}};
        QCOMPARE(result.array(), expected);
    }

    void list_stops_at_the_limit_in_the_querys_order() {
        const CliResult result = m_cli.onBook(
            {u"list"_s, u"sort:arr-desc"_s, u"--limit"_s, u"1"_s, u"--columns"_s, u"name"_s, u"--json"_s});
        QCOMPARE(result.array(), (QJsonArray{QJsonObject{{u"name"_s, u"Acme Robotics"_s}}}));
    }

    void count_counts() {
        QCOMPARE(m_cli.onBook({u"count"_s}).out, QByteArray("3\n"));
        QCOMPARE(m_cli.onBook({u"count"_s, u"arr>=5k"_s, u"--json"_s}).object(),
                 (QJsonObject{{u"count"_s, 2}}));
    }

    void a_query_that_begins_with_a_dash_is_no_option() {
        QCOMPARE(m_cli.onBook({u"count"_s, u"-tag:reference"_s}).out, QByteArray("2\n"));
    }

    void today_fixes_the_clock_of_distances() {
        const QStringList count{u"count"_s, u"renewal<90d"_s};
        QCOMPARE(m_cli.onBook(count).out, QByteArray("0\n"));
        const CliResult later =
            m_cli.run(QStringList{u"--book"_s, m_cli.bookPath(), u"--today"_s, u"2026-10-01"_s} + count);
        QCOMPARE(later.code, 0);
        QCOMPARE(later.out, QByteArray("2\n"));
    }

    void show_finds_an_account_by_id_external_id_or_exact_name() {
        for (const QString& name : {u"1"_s, u"A-1"_s, u"Acme Robotics"_s}) {
            const CliResult result = m_cli.onBook({u"show"_s, name, u"--json"_s});
            QCOMPARE(result.code, 0);
            QCOMPARE(result.object()[u"account"].toObject()[u"id"].toInt(), 1);
        }
        const CliResult none = m_cli.onBook({u"show"_s, u"Acme"_s});
        QCOMPARE(none.code, 2);
        QVERIFY(none.err.contains("Acme"));
    }

    void show_has_everything_of_the_account() {
        const QJsonObject shown = m_cli.onBook({u"show"_s, u"1"_s, u"--json"_s}).object();
        const QJsonObject contract = shown[u"contracts"].toArray().first().toObject();
        QCOMPARE(contract[u"end"].toString(), u"2026-12-09"_s);
        QCOMPARE(contract[u"currency"].toString(), u"EUR"_s);
        const QJsonObject phase = contract[u"phases"].toArray().first().toObject();
        QCOMPARE(phase[u"amount"].toInteger(), 12'000'000);
        QCOMPARE(phase[u"per"].toString(), u"year"_s);
        QCOMPARE(shown[u"contacts"].toArray().first().toObject()[u"role"].toString(), u"champion"_s);
        QCOMPARE(shown[u"touchpoints"].toArray().first().toObject()[u"day"].toString(), u"2026-03-15"_s);
        QCOMPARE(shown[u"tasks"].toArray().first().toObject()[u"title"].toString(), u"Send the offer"_s);
        QCOMPARE(shown[u"notes"].toArray().first().toObject()[u"body"].toString(), u"Likes short mails"_s);
        QCOMPARE(shown[u"usage"].toArray().size(), 0);
        const QByteArray text = m_cli.onBook({u"show"_s, u"1"_s}).out;
        for (const char* part :
             {"Acme Robotics", "Ada Byron", "Send the offer", "Likes short mails", "2026-12-09"})
            QVERIFY2(text.contains(part), part);
    }

    void info_counts_the_rows_of_each_kind() {
        const QJsonObject info = m_cli.onBook({u"info"_s, u"--json"_s}).object();
        QCOMPARE(info[u"currency"].toString(), u"EUR"_s);
        QCOMPARE(info[u"path"].toString(), m_cli.bookPath());
        QVERIFY(info[u"bytes"].toInteger() > 0);
        QVERIFY(info[u"schema"].toInt() >= 1);
        QVERIFY(info[u"last_backup"].isNull());
        QCOMPARE(info[u"sources"].toArray(), QJsonArray());
        const QJsonObject counts = info[u"counts"].toObject();
        QCOMPARE(counts[u"accounts"].toInt(), 3);
        QCOMPARE(counts[u"contracts"].toInt(), 2);
        QCOMPARE(counts[u"contacts"].toInt(), 1);
        QCOMPARE(counts[u"tasks"].toInt(), 1);
        QVERIFY(m_cli.onBook({u"info"_s}).out.contains("Accounts"));
    }

    void log_lists_transactions_newest_first() {
        const QJsonArray all = m_cli.onBook({u"log"_s, u"--json"_s}).array();
        QVERIFY(all.size() >= 4);
        QVERIFY(all.first().toObject()[u"id"].toInt() > all.last().toObject()[u"id"].toInt());
        const QJsonArray ofAccount =
            m_cli.onBook({u"log"_s, u"--account"_s, u"A-1"_s, u"--limit"_s, u"1"_s, u"--json"_s}).array();
        QCOMPARE(ofAccount.size(), 1);
        QCOMPARE(ofAccount.first().toObject()[u"label"].toString(), u"Test"_s);
        QVERIFY(!ofAccount.first().toObject()[u"undone"].toBool());
    }

    void a_wrong_field_is_marked_and_the_right_one_suggested() {
        const CliResult text = m_cli.onBook({u"count"_s, u"tier:high renwal<90d"_s});
        QCOMPARE(text.code, 2);
        QVERIFY(text.out.isEmpty());
        QVERIFY(text.err.contains("            ^^^^^^\n"));
        QVERIFY(text.err.contains("Did you mean: renewal"));
        const CliResult json = m_cli.onBook({u"--json"_s, u"list"_s, u"tier:high renwal<90d"_s});
        QCOMPARE(json.code, 2);
        QCOMPARE(json.error()[u"code"].toInt(), 2);
        QCOMPARE(json.error()[u"position"].toInt(), 10);
        QCOMPARE(json.error()[u"length"].toInt(), 6);
        QCOMPARE(json.error()[u"suggestion"].toString(), u"renewal"_s);
    }

    void wrong_usage_says_what_would_be_right_data() {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("hint");
        QTest::newRow("command") << QStringList{u"cuont"_s} << QByteArray("Did you mean: count");
        QTest::newRow("no command") << QStringList{} << QByteArray("--help");
        QTest::newRow("option") << QStringList{u"list"_s, u"--limt"_s, u"3"_s} << QByteArray("--limit");
        QTest::newRow("column") << QStringList{u"list"_s, u"--columns"_s, u"nmae"_s} << QByteArray("name");
        QTest::newRow("number") << QStringList{u"list"_s, u"--limit"_s, u"many"_s} << QByteArray("\"many\"");
        QTest::newRow("too many words") << QStringList{u"count"_s, u"a"_s, u"b"_s} << QByteArray("\"b\"");
        QTest::newRow("too few words") << QStringList{u"show"_s} << QByteArray("ACCOUNT");
    }
    void wrong_usage_says_what_would_be_right() {
        QFETCH(const QStringList, words);
        QFETCH(const QByteArray, hint);
        const CliResult result = m_cli.onBook(words);
        QCOMPARE(result.code, 2);
        QVERIFY2(result.err.contains(hint), result.err.constData());
    }

    void the_day_of_today_must_exist() {
        QCOMPARE(m_cli.run({u"--book"_s, m_cli.bookPath(), u"--today"_s, u"2026-02-30"_s, u"count"_s}).code,
                 2);
    }

    void help_names_every_command_and_its_options() {
        const CliResult all = m_cli.run({u"--help"_s});
        QCOMPARE(all.code, 0);
        for (const char* name : {"new", "info", "list", "count", "show", "set", "undo", "redo", "log",
                                 "backup", "restore", "import", "export", "check"})
            QVERIFY2(all.out.contains(QByteArray("\n  ") + name + ' '), name);
        QVERIFY(m_cli.run({u"list"_s, u"--help"_s}).out.contains("--columns"));
    }

    void an_output_that_cant_be_written_is_a_failure() {
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("There is no /dev/full here.");
        QProcess process;
        process.setStandardOutputFile(u"/dev/full"_s);
        m_cli.start(process, {u"--book"_s, m_cli.bookPath(), u"count"_s});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 3);
    }

    void the_default_book_is_the_one_that_was_opened_last() {
        QCOMPARE(m_cli.run({u"count"_s}).code, 2);
        QVERIFY(QDir().mkpath(m_cli.settingsFolder()));
        QFile settings(m_cli.settingsFolder() + u"/settings.json"_s);
        QVERIFY(settings.open(QIODevice::WriteOnly));
        settings.write(R"({"recentBooks": [")" + m_cli.bookPath().toUtf8() + R"(", "/gone.tenure"]})");
        settings.close();
        QCOMPARE(m_cli.run({u"count"_s}).out, QByteArray("3\n"));
        m_cli.setEnvironment(u"TENURE_BOOK"_s, u"/nowhere/x.tenure"_s);
        QCOMPARE(m_cli.run({u"count"_s}).code, 3);
        m_cli.setEnvironment(u"TENURE_BOOK"_s, {});
    }
};

QTEST_GUILESS_MAIN(TestCliRead)
#include "tst_cli_read.moc"
