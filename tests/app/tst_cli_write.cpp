// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli_runner.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using tenure::test::CliResult;
using tenure::test::CliRunner;

/// Commands that write, each in a process of its own.
class TestCliWrite : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<CliRunner> m_cli;

    QByteArray count(const QString& query) { return m_cli->onBook({u"count"_s, query}).out.trimmed(); }

private Q_SLOTS:
    void init() {
        m_cli = std::make_unique<CliRunner>();
        m_cli->makeBook();
    }

    void new_makes_a_book_and_refuses_a_file_that_exists() {
        const CliResult made =
            m_cli->run({u"new"_s, u"b.tenure"_s, u"--currency"_s, u"pln"_s, u"--lifecycle"_s, u"classic"_s});
        QCOMPARE(made.code, 0);
        const QJsonObject info = m_cli->run({u"--book"_s, u"b.tenure"_s, u"info"_s, u"--json"_s}).object();
        QCOMPARE(info[u"currency"].toString(), u"PLN"_s);
        QCOMPARE(info[u"counts"].toObject()[u"accounts"].toInt(), 0);
        const CliResult again = m_cli->run({u"--json"_s, u"new"_s, u"b.tenure"_s});
        QCOMPARE(again.code, 3);
        QCOMPARE(again.error()[u"code"].toInt(), 3);
        QCOMPARE(m_cli->run({u"new"_s, u"c.tenure"_s, u"--currency"_s, u"XXQ"_s}).code, 2);
        QVERIFY(!QFile::exists(m_cli->path(u"c.tenure"_s)));
        QCOMPARE(m_cli->run({u"new"_s, u"no/folder/d.tenure"_s}).code, 3);
    }

    void new_demo_has_the_64_accounts() {
        QCOMPARE(m_cli->run({u"new"_s, u"demo.tenure"_s, u"--demo"_s, u"--today"_s, u"2026-03-20"_s}).code,
                 0);
        const QStringList onDemo{u"--book"_s, u"demo.tenure"_s, u"--today"_s, u"2026-03-20"_s};
        QCOMPARE(m_cli->run(onDemo + QStringList{u"count"_s}).out, QByteArray("64\n"));
        QCOMPARE(m_cli->run(onDemo + QStringList{u"count"_s, u"tier:high"_s}).out, QByteArray("11\n"));
    }

    void set_changes_what_the_query_finds_in_one_transaction() {
        const CliResult result =
            m_cli->onBook({u"--json"_s, u"set"_s, u"arr>0"_s, u"industry=Robots"_s, u"city=Łódź"_s});
        QCOMPARE(result.code, 0);
        QCOMPARE(result.object()[u"changed"].toInt(), 2);
        QCOMPARE(result.object()[u"failed"].toInt(), 0);
        QVERIFY(result.object()[u"transaction"].toInt() > 0);
        QCOMPARE(count(u"industry:robots city:lodz"_s), QByteArray("2"));
        const QJsonObject again =
            m_cli->onBook({u"--json"_s, u"set"_s, u"arr>0"_s, u"industry=Robots"_s}).object();
        QCOMPARE(again[u"unchanged"].toInt(), 2);
        QVERIFY(again[u"transaction"].isNull());
    }

    void set_refuses_unknown_fields_and_wrong_values_whole() {
        const CliResult field = m_cli->onBook({u"--json"_s, u"set"_s, u"arr>0"_s, u"industy=x"_s});
        QCOMPARE(field.code, 2);
        QCOMPARE(field.error()[u"suggestion"].toString(), u"industry"_s);
        QCOMPARE(m_cli->onBook({u"set"_s, u"arr>0"_s, u"industry"_s}).code, 2);
        QCOMPARE(m_cli->onBook({u"set"_s, u"arr>0"_s, u"industry=x"_s, u"renewal=soon"_s}).code, 2);
        QCOMPARE(count(u"industry:x"_s), QByteArray("0"));
    }

    void the_log_names_the_person_at_this_computer() {
        const auto author = [this] {
            return m_cli->onBook({u"--json"_s, u"log"_s}).array()[0].toObject()[u"author"].toString();
        };
        QCOMPARE(m_cli->onBook({u"set"_s, u"arr>0"_s, u"industry=Robots"_s}).code, 0);
        QCOMPARE(author(), u"ewa"_s);
        m_cli->setEnvironment(u"USER"_s, QString()); // as for programs that the system starts
        QCOMPARE(m_cli->onBook({u"set"_s, u"arr>0"_s, u"industry=Ships"_s}).code, 0);
        QVERIFY(!author().isEmpty());
        QVERIFY(author() != u"ewa"_s);
    }

    void undo_and_redo_work_across_processes() {
        QCOMPARE(m_cli->onBook({u"set"_s, u"tag:reference"_s, u"industry=Robots"_s}).code, 0);
        const QJsonObject undone = m_cli->onBook({u"undo"_s, u"--json"_s}).object();
        QVERIFY(undone[u"undone"].toInt() > 0);
        QCOMPARE(undone[u"kept"].toInt(), 0);
        QCOMPARE(undone[u"kept_rows"].toArray(), QJsonArray());
        QCOMPARE(count(u"industry:robots"_s), QByteArray("0"));
        QCOMPARE(m_cli->onBook({u"redo"_s}).code, 0);
        QCOMPARE(count(u"industry:robots"_s), QByteArray("1"));
        QCOMPARE(m_cli->onBook({u"redo"_s}).code, 2);
    }

    void undo_of_an_older_transaction_keeps_and_names_what_changed_since() {
        const int first = m_cli->onBook({u"--json"_s, u"set"_s, u"arr>0"_s, u"industry=Robots"_s})
                              .object()[u"transaction"]
                              .toInt();
        QCOMPARE(m_cli->onBook({u"set"_s, u"tag:reference"_s, u"industry=Arms"_s}).code, 0);
        const CliResult undone =
            m_cli->onBook({u"--json"_s, u"undo"_s, u"--transaction"_s, QString::number(first)});
        QCOMPARE(undone.code, 0);
        QCOMPARE(undone.object()[u"undone"].toInt(), first);
        QCOMPARE(undone.object()[u"kept"].toInt(), 1);
        const QJsonObject kept = undone.object()[u"kept_rows"].toArray().first().toObject();
        QCOMPARE(kept[u"name"].toString(), u"Acme Robotics"_s);
        QCOMPARE(kept[u"reason"].toString(), u"changed_since"_s);
        QCOMPARE(count(u"industry:robots"_s), QByteArray("0"));
        QCOMPARE(count(u"industry:arms"_s), QByteArray("1"));
    }

    void quiet_says_nothing_of_what_went_well() {
        const CliResult result =
            m_cli->onBook({u"--quiet"_s, u"set"_s, u"tag:reference"_s, u"industry=Robots"_s});
        QCOMPARE(result.code, 0);
        QVERIFY(result.out.isEmpty());
        QVERIFY2(result.err.isEmpty(), result.err.constData());
    }

    void backup_and_restore_give_the_same_book_and_never_overwrite() {
        QCOMPARE(m_cli->onBook({u"backup"_s, u"copy.tenure"_s}).code, 0);
        QCOMPARE(m_cli->onBook({u"backup"_s, u"copy.tenure"_s}).code, 3);
        QCOMPARE(m_cli->onBook({u"set"_s, u"tag:reference"_s, u"industry=Robots"_s}).code, 0);
        QCOMPARE(m_cli->run({u"restore"_s, u"copy.tenure"_s}).code, 2);
        QCOMPARE(m_cli->run({u"restore"_s, u"copy.tenure"_s, u"--to"_s, u"test.tenure"_s}).code, 3);
        QCOMPARE(m_cli->run({u"restore"_s, u"copy.tenure"_s, u"--to"_s, u"old.tenure"_s}).code, 0);
        QCOMPARE(m_cli->run({u"--book"_s, u"old.tenure"_s, u"count"_s, u"industry:robots"_s}).out,
                 QByteArray("0\n"));
        QCOMPARE(m_cli->run({u"--book"_s, u"old.tenure"_s, u"count"_s}).out, QByteArray("3\n"));
        QCOMPARE(count(u"industry:robots"_s), QByteArray("1"));
    }
};

QTEST_GUILESS_MAIN(TestCliWrite)
#include "tst_cli_write.moc"
