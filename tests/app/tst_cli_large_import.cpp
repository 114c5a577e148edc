// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli_runner.h"
#include "tests/support/generate_accounts.h"

#include <QFile>
#include <QtTest>

using namespace tenure::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int accounts = 100'000;
constexpr int patience = 600'000; // ms
/// Of which SQLite's cache of pages takes 64 MB; it does not depend on the number of accounts.
constexpr qint64 mostMemory = 160 * 1024; // kB

/// The most memory that a process had so far, in kB; 0 where the system does not say.
qint64 peakOf(qint64 process) {
    QFile status(u"/proc/%1/status"_s.arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toLongLong();
    return 0;
}

} // namespace

/// An import of 100,000 accounts is taken back and made again, each by a process of its own.
class LargeImportTest : public QObject {
    Q_OBJECT

    CliRunner m_cli;
    qint64 m_peak = 0; ///< kB, of the last process

    CliResult run(const QStringList& words) {
        QProcess process;
        m_cli.start(process, words + QStringList{u"--book"_s, u"large.tenure"_s, u"--json"_s});
        m_peak = 0;
        QElapsedTimer timer;
        timer.start();
        while (!process.waitForFinished(20) && timer.elapsed() < patience)
            m_peak = std::max(m_peak, peakOf(process.processId()));
        return CliRunner::resultOf(process);
    }
    [[nodiscard]] qint64 count(const QString& query) {
        return m_cli.run({u"--book"_s, u"large.tenure"_s, u"count"_s, query}).out.trimmed().toLongLong();
    }

private Q_SLOTS:
    void the_whole_import_goes_but_the_account_that_was_worked_on_and_comes_back() {
        {
            QFile file(m_cli.path(u"accounts.csv"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QVERIFY(writeAccountsCsv(file, accounts, QDate(2026, 3, 20)));
            QFile task(m_cli.path(u"task.csv"_s));
            QVERIFY(task.open(QIODevice::WriteOnly));
            task.write("account_external_id,title,due\n" +
                       generatedAccount(77'777, QDate(2026, 3, 20)).externalId.toUtf8() +
                       ",Call,2026-04-01\n");
        }
        QCOMPARE(m_cli.run({u"new"_s, u"large.tenure"_s}).code, 0);
        const CliResult imported = run({u"import"_s, u"accounts"_s, u"accounts.csv"_s});
        QVERIFY2(imported.code == 0, imported.err.constData());
        const qint64 importPeak = m_peak;
        const QString worked = generatedAccount(77'777, QDate(2026, 3, 20)).externalId;
        QCOMPARE(count(QString()), accounts);
        const qint64 transaction = imported.object().value(u"transaction"_s).toInteger();
        QVERIFY(transaction > 0);
        QCOMPARE(run({u"set"_s, u"external_id:"_s + worked, u"industry=Lighthouses"_s}).code, 0);
        const CliResult task = run({u"import"_s, u"tasks"_s, u"task.csv"_s});
        QVERIFY2(task.code == 0, task.err.constData());

        const CliResult undone = run({u"undo"_s, u"--transaction"_s, QString::number(transaction)});
        QVERIFY2(undone.code == 0, undone.err.constData());
        const qint64 undoPeak = m_peak;
        QCOMPARE(count(QString()), 1);
        QCOMPARE(count(u"industry:Lighthouses next_step:Call"_s), 1);

        const CliResult redone = run({u"redo"_s});
        QVERIFY2(redone.code == 0, redone.err.constData());
        const qint64 redoPeak = m_peak;
        QCOMPARE(count(QString()), accounts);
        QCOMPARE(count(u"industry:Lighthouses next_step:Call"_s), 1);
        QCOMPARE(run({u"check"_s}).object().value(u"findings"_s).toArray(), QJsonArray());
        qInfo("peak memory of 100,000 accounts: import %lld MB, undo %lld MB, redo %lld MB",
              importPeak / 1024, undoPeak / 1024, redoPeak / 1024);
        QVERIFY(undoPeak < mostMemory && redoPeak < mostMemory);
    }
};

QTEST_GUILESS_MAIN(LargeImportTest)
#include "tst_cli_large_import.moc"
