// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli_runner.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using tenure::test::CliResult;
using tenure::test::CliRunner;

/// `tenure-cli export`, to files and to standard output.
class TestCliExport : public QObject {
    Q_OBJECT

private:
    CliRunner m_cli;

    QByteArray read(const QString& name) {
        QFile file(m_cli.path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase() { m_cli.makeBook(); }

    void csv_on_standard_output_is_nothing_but_the_rows() {
        const CliResult result = m_cli.onBook(
            {u"export"_s, u"accounts"_s, u"--columns"_s, u"name"_s, u"--query"_s, u"tag:reference"_s});
        QCOMPARE(result.code, 0);
        QCOMPARE(result.out.simplified(), QByteArray("name Acme Robotics"));
    }

    void with_json_the_output_is_one_array_also_by_dash() {
        const CliResult result = m_cli.onBook({u"--json"_s, u"export"_s, u"accounts"_s, u"-"_s});
        QCOMPARE(result.code, 0);
        QCOMPARE(result.array().size(), 3);
    }

    void a_files_name_decides_its_format_and_the_option_overrules_it() {
        const CliResult told = m_cli.onBook({u"--json"_s, u"export"_s, u"contacts"_s, u"c.json"_s});
        QCOMPARE(told.code, 0);
        QCOMPARE(told.object(), (QJsonObject{{u"rows"_s, 1}, {u"path"_s, m_cli.path(u"c.json"_s)}}));
        QCOMPARE(QJsonDocument::fromJson(read(u"c.json"_s)).array().size(), 1);
        QCOMPARE(m_cli.onBook({u"export"_s, u"contacts"_s, u"c.txt"_s, u"--format"_s, u"json"_s}).code, 0);
        QCOMPARE(QJsonDocument::fromJson(read(u"c.txt"_s)).array().size(), 1);
        QCOMPARE(m_cli.onBook({u"export"_s, u"contacts"_s, u"c.csv"_s}).code, 0);
        QVERIFY(read(u"c.csv"_s).contains("Ada Byron"));
        QCOMPARE(m_cli.onBook({u"export"_s, u"contacts"_s, u"c.xlsx"_s}).code, 0);
        QVERIFY(read(u"c.xlsx"_s).startsWith("PK"));
        QVERIFY(m_cli.onBook({u"export"_s, u"contacts"_s, u"--format"_s, u"xlsx"_s}).out.startsWith("PK"));
        QCOMPARE(m_cli.onBook({u"export"_s, u"contacts"_s, u"--format"_s, u"ods"_s}).code, 2);
    }

    void exported_accounts_imported_into_an_empty_book_export_the_same() {
        QCOMPARE(m_cli.onBook({u"export"_s, u"people"_s, u"people.csv"_s}).code, 0);
        QCOMPARE(m_cli.onBook({u"export"_s, u"accounts"_s, u"accounts.csv"_s}).code, 0);
        QCOMPARE(m_cli.run({u"new"_s, u"other.tenure"_s, u"--today"_s, u"2026-03-20"_s}).code, 0);
        const QStringList onOther{u"--book"_s, u"other.tenure"_s, u"--today"_s, u"2026-03-20"_s};
        for (const QString& kind : {u"people"_s, u"accounts"_s}) {
            const CliResult taken = m_cli.run(onOther + QStringList{u"import"_s, kind, kind + u".csv"_s});
            QVERIFY2(taken.code == 0, taken.err.constData());
        }
        QCOMPARE(m_cli.run(onOther + QStringList{u"export"_s, u"accounts"_s}).out, read(u"accounts.csv"_s));
    }

    void separator_and_decimal_sign_are_options() {
        const QStringList columns{u"export"_s,   u"accounts"_s, u"--columns"_s,
                                  u"name,arr"_s, u"--query"_s,  u"tag:reference"_s};
        const CliResult semicolons =
            m_cli.onBook(columns + QStringList{u"--delimiter"_s, u";"_s, u"--decimal"_s, u"comma"_s});
        QVERIFY2(semicolons.out.startsWith("name;arr"), semicolons.err.constData());
        QVERIFY2(semicolons.out.contains(",00"), semicolons.out.constData());
        const CliResult tabs = m_cli.onBook(columns + QStringList{u"--delimiter"_s, u"tab"_s});
        QVERIFY2(tabs.out.startsWith("name\tarr"), tabs.out.constData());
        QVERIFY2(tabs.out.contains(".00"), tabs.out.constData());
        QCOMPARE(m_cli.onBook(columns + QStringList{u"--delimiter"_s, u"x"_s}).code, 2);
        QCOMPARE(m_cli.onBook(columns + QStringList{u"--decimal"_s, u"x"_s}).code, 2);
        QCOMPARE(
            m_cli.onBook(columns + QStringList{u"--format"_s, u"json"_s, u"--decimal"_s, u"comma"_s}).code,
            2);
    }

    void what_is_not_there_is_wrong_usage() {
        QCOMPARE(m_cli.onBook({u"export"_s, u"acounts"_s}).code, 2);
        QCOMPARE(m_cli.onBook({u"export"_s, u"accounts"_s, u"--columns"_s, u"nmae"_s}).code, 2);
        QCOMPARE(m_cli.onBook({u"export"_s, u"accounts"_s, u"--format"_s, u"xml"_s}).code, 2);
        const CliResult query =
            m_cli.onBook({u"--json"_s, u"export"_s, u"accounts"_s, u"--query"_s, u"renwal<9d"_s});
        QCOMPARE(query.code, 2);
        QCOMPARE(query.error()[u"suggestion"].toString(), u"renewal"_s);
        QCOMPARE(m_cli.onBook({u"export"_s, u"accounts"_s, u"no/folder/a.csv"_s}).code, 3);
    }
};

QTEST_GUILESS_MAIN(TestCliExport)
#include "tst_cli_export.moc"
