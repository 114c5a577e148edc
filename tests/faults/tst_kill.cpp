// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/safety/lock.h"
#include "tests/faults/workload.h"
#include "tests/support/test_data.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace tenure;
using namespace tenure::faults;
using namespace Qt::Literals::StringLiterals;

class KillTest : public QObject {
    Q_OBJECT

    std::mt19937 m_random;

    /// Lets the editor run for a random while, kills it, and gives the last transaction that it had
    /// acknowledged.
    qint64 runAndKill(const QString& path) {
        QProcess editor;
        editor.start(QCoreApplication::applicationDirPath() + "/fault_editor"_L1,
                     {path, QString::number(m_random())});
        if (!editor.waitForStarted())
            qFatal("the editor does not start");
        const int commits = int(m_random() % 12);
        QByteArray told;
        while (told.count('\n') < commits && editor.waitForReadyRead(10'000))
            told += editor.readAllStandardOutput();
        // Somewhere inside the next ones.
        (void)editor.waitForReadyRead(int(m_random() % 8));
        editor.kill();
        editor.waitForFinished();
        told += editor.readAllStandardOutput();
        const QByteArray error = editor.readAllStandardError();
        if (!error.isEmpty())
            qFatal("the editor says: %s", error.constData());
        const QList<QByteArray> lines = told.left(told.lastIndexOf('\n') + 1).split('\n');
        return lines.size() < 2 ? 0 : lines[lines.size() - 2].toLongLong();
    }

private Q_SLOTS:
    void a_killed_program_loses_no_acknowledged_edit_and_the_book_opens_without_a_question() {
        m_random.seed(test::seed());
        QTemporaryDir folder(scratchTemplate());
        const QString path = folder.filePath(u"a.tenure"_s);
        makeBook(path, 30, m_random);
        int lost = 0;
        int acknowledged = 0;
        qint64 last = contentsOf(*store::Book::open(path, {}).value()).transaction;
        const int kills = 50 * test::effort();
        for (int i = 0; i < kills; ++i) {
            const qint64 before = last;
            const qint64 told = runAndKill(path);
            QVERIFY(!store::lockHolder(path));
            if (i % 5 == 0)
                last = recover(path).transaction;
            else {
                const auto book = store::Book::open(path, {});
                QVERIFY2(book, qPrintable(book ? QString() : book.error().text));
                QCOMPARE((*book)->writeState(), store::WriteState::Writable);
                last = contentsOf(**book).transaction;
            }
            lost += last < std::max(told, before) ? 1 : 0;
            acknowledged += int(std::max<qint64>(0, told - before));
        }
        qInfo("kill -9: %d kills during %d acknowledged transactions, %d lost", kills, acknowledged, lost);
        QCOMPARE(lost, 0);
        QVERIFY(acknowledged > kills);
    }
};

QTEST_GUILESS_MAIN(KillTest)
#include "tst_kill.moc"
