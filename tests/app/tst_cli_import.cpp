// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli_runner.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using tenure::test::CliResult;
using tenure::test::CliRunner;

namespace {

const QByteArray accounts =
    "external_id,name,industry\nA-1,Acme Robotics,Robots\nB-2,Łódzkie Zakłady,Textiles\n";
/// The first row has a number that is none.
const QByteArray withFault = "external_id,name,employees\nA-1,Acme Robotics,many\nB-2,Bolt,12\n";

} // namespace

/// `tenure-cli import`, from files and from standard input.
class TestCliImport : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<CliRunner> m_cli;

    void write(const QString& name, const QByteArray& bytes) {
        QFile file(m_cli->path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QByteArray count(const QString& query) { return m_cli->onBook({u"count"_s, query}).out.trimmed(); }

private Q_SLOTS:
    void init() {
        m_cli = std::make_unique<CliRunner>();
        m_cli->makeBook();
    }

    void the_row_with_the_names_can_be_given() {
        write(u"in.csv"_s, "Customer,Town\nname,city\nNew Name,Rome\n");
        QCOMPARE(m_cli->onBook({u"import"_s, u"accounts"_s, u"in.csv"_s, u"--header-row"_s, u"2"_s}).code, 0);
        QCOMPARE(count(u"\"New Name\" city:Rome"_s), QByteArray("1"));
        QCOMPARE(count(u"city:city"_s), QByteArray("0"));
        const CliResult none =
            m_cli->onBook({u"--json"_s, u"import"_s, u"accounts"_s, u"in.csv"_s, u"--header-row"_s, u"0"_s,
                           u"--column"_s, u"Column 1=name"_s, u"--dry-run"_s});
        QCOMPARE(none.object()[u"created"].toInt(), 2);
        QCOMPARE(m_cli->onBook({u"import"_s, u"accounts"_s, u"in.csv"_s, u"--header-row"_s, u"x"_s}).code, 2);
    }

    void an_export_that_is_safe_for_spreadsheets_comes_back_only_with_its_flag() {
        write(u"in.csv"_s, "name,city\nSafe,'=Rome\n");
        QCOMPARE(m_cli->onBook({u"import"_s, u"accounts"_s, u"in.csv"_s}).code, 0);
        const QStringList show{u"export"_s, u"accounts"_s,  u"--query"_s,
                               u"Safe"_s,   u"--columns"_s, u"city"_s};
        QVERIFY(m_cli->onBook(show).out.contains("'=Rome"));
        QCOMPARE(m_cli->onBook({u"import"_s, u"accounts"_s, u"in.csv"_s, u"--strip-apostrophes"_s}).code, 0);
        const QByteArray city = m_cli->onBook(show).out;
        QVERIFY2(city.contains("=Rome") && !city.contains('\''), city.constData());
    }

    void a_file_is_merged_in_one_transaction_that_one_undo_takes_back() {
        write(u"in.csv"_s, accounts);
        const CliResult result = m_cli->onBook({u"--json"_s, u"import"_s, u"accounts"_s, u"in.csv"_s});
        QVERIFY2(result.code == 0, result.err.constData());
        QVERIFY(result.object()[u"transaction"].toInt() > 0);
        QJsonObject told = result.object();
        told.remove(u"transaction"_s);
        QCOMPARE(told, (QJsonObject{{u"created"_s, 1},
                                    {u"updated"_s, 1},
                                    {u"unchanged"_s, 0},
                                    {u"errors"_s, 0},
                                    {u"error_rows"_s, QJsonArray()}}));
        QCOMPARE(count(u"industry:any"_s), QByteArray("2"));
        const QJsonObject again =
            m_cli->onBook({u"--json"_s, u"import"_s, u"accounts"_s, u"in.csv"_s}).object();
        QCOMPARE(again[u"unchanged"].toInt(), 2);
        QVERIFY(again[u"transaction"].isNull());
        QCOMPARE(m_cli->onBook({u"undo"_s}).code, 0);
        QCOMPARE(count(QString()), QByteArray("3"));
    }

    void standard_input_is_a_file_too() {
        const CliResult result = m_cli->onBook({u"import"_s, u"accounts"_s, u"-"_s}, accounts);
        QVERIFY2(result.code == 0, result.err.constData());
        QCOMPARE(count(u"industry:textiles"_s), QByteArray("1"));
    }

    void a_dry_run_changes_nothing() {
        const CliResult result =
            m_cli->onBook({u"--json"_s, u"import"_s, u"accounts"_s, u"-"_s, u"--dry-run"_s}, accounts);
        QCOMPARE(result.code, 0);
        QCOMPARE(result.object()[u"created"].toInt(), 1);
        QVERIFY(result.object()[u"transaction"].isNull());
        QCOMPARE(count(QString()), QByteArray("3"));
    }

    void rows_with_errors_are_named_and_written_out_and_the_rest_goes_in() {
        const CliResult result = m_cli->onBook(
            {u"--json"_s, u"import"_s, u"accounts"_s, u"-"_s, u"--errors"_s, u"bad.csv"_s}, withFault);
        QCOMPARE(result.code, 1);
        QCOMPARE(result.object()[u"created"].toInt(), 1);
        QCOMPARE(result.object()[u"errors"].toInt(), 1);
        const QJsonObject error = result.object()[u"error_rows"].toArray().first().toObject();
        QCOMPARE(error[u"column"].toString(), u"employees"_s);
        QCOMPARE(error[u"value"].toString(), u"many"_s);
        QVERIFY(!error[u"reason"].toString().isEmpty());
        QFile bad(m_cli->path(u"bad.csv"_s));
        QVERIFY(bad.open(QIODevice::ReadOnly));
        const QByteArray written = bad.readAll();
        QVERIFY(written.contains("reason"));
        QVERIFY(written.contains("many"));
        QVERIFY(!written.contains("Bolt"));
    }

    void create_only_and_update_only_leave_the_other_rows() {
        QCOMPARE(m_cli->onBook({u"import"_s, u"accounts"_s, u"-"_s, u"--update-only"_s}, accounts).code, 0);
        QCOMPARE(count(QString()), QByteArray("3"));
        QCOMPARE(m_cli->onBook({u"import"_s, u"accounts"_s, u"-"_s, u"--create-only"_s}, accounts).code, 0);
        QCOMPARE(count(QString()), QByteArray("4"));
        QCOMPARE(
            m_cli->onBook({u"import"_s, u"accounts"_s, u"-"_s, u"--create-only"_s, u"--update-only"_s}).code,
            2);
    }

    void columns_that_are_left_out_are_named() {
        const QByteArray csv = "external_id,name,shoe size\nA-1,Acme Robotics,44\n";
        const CliResult result = m_cli->onBook({u"import"_s, u"accounts"_s, u"-"_s}, csv);
        QCOMPARE(result.code, 0);
        QVERIFY2(result.err.contains("shoe size"), result.err.constData());
    }

    void wrong_options_say_what_they_take() {
        const CliResult kind = m_cli->onBook({u"--json"_s, u"import"_s, u"acounts"_s, u"-"_s});
        QCOMPARE(kind.code, 2);
        QCOMPARE(kind.error()[u"suggestion"].toString(), u"accounts"_s);
        const CliResult dates = m_cli->onBook({u"import"_s, u"accounts"_s, u"-"_s, u"--dates"_s, u"dym"_s});
        QCOMPARE(dates.code, 2);
        QVERIFY(dates.err.contains("dmy, mdy, ymd"));
        QCOMPARE(m_cli->onBook({u"import"_s, u"accounts"_s, u"gone.csv"_s}).code, 3);
    }
};

QTEST_GUILESS_MAIN(TestCliImport)
#include "tst_cli_import.moc"
