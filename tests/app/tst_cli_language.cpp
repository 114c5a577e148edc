// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli_runner.h"

#include <QProcess>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using tenure::test::CliResult;
using tenure::test::CliRunner;

/// The command line on desktops of different languages.
class TestCliLanguage : public QObject {
    Q_OBJECT

private:
    CliRunner m_cli;

    CliResult runIn(const QString& locale, const QStringList& words) {
        m_cli.setEnvironment(u"LC_ALL"_s, locale);
        m_cli.setEnvironment(u"LANGUAGE"_s, QString());
        return m_cli.onBook(words);
    }

private Q_SLOTS:
    void initTestCase() { m_cli.makeBook(); }

    void peopleReadTheirLanguage() {
        const auto table = [this](const QString& locale) {
            return QString::fromUtf8(
                runIn(locale, {u"list"_s, u"acme"_s, u"--columns"_s, u"name,tier,arr"_s}).out);
        };
        QCOMPARE(table(u"pl_PL.UTF-8"_s), u"Nazwa          Poziom obsługi        ARR\n"
                                          "Acme Robotics  High touch      120\u00a0000\u00a0€\n"_s);
        QCOMPARE(table(u"zh_CN.UTF-8"_s), u"名称           服务层级       ARR\n"
                                          "Acme Robotics  高接触    €120,000\n"_s);
        QCOMPARE(table(u"zh_HK.UTF-8"_s), u"名稱           服務層級       ARR\n"
                                          "Acme Robotics  高接觸    €120,000\n"_s);
    }

    void theWindowProgramExplainsItselfInTheLanguage() {
        QProcess window;
        m_cli.setEnvironment(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        m_cli.start(window, {u"--help"_s, u"--language"_s, u"pl"_s}, u"tenure"_s);
        QVERIFY(window.waitForFinished());
        const CliResult result = CliRunner::resultOf(window);
        QVERIFY2(result.out.contains("Otwiera portfel demonstracyjny"), result.out.constData());
    }

    void programsReadTheSameInEveryLanguage() {
        const QStringList list{u"--json"_s, u"list"_s, u"tier:high"_s};
        const QStringList file{u"export"_s, u"accounts"_s};
        const CliResult listed = runIn(u"C.UTF-8"_s, list);
        const CliResult exported = runIn(u"C.UTF-8"_s, file);
        QCOMPARE(listed.code, 0);
        QVERIFY(!exported.out.isEmpty());
        for (const QString& locale : {u"pl_PL.UTF-8"_s, u"zh_CN.UTF-8"_s, u"zh_TW.UTF-8"_s}) {
            QCOMPARE(runIn(locale, list).out, listed.out);
            QCOMPARE(runIn(locale, file).out, exported.out);
        }
    }

    void aWrongQueryIsExplainedInTheLanguage() {
        const CliResult result = runIn(u"pl_PL.UTF-8"_s, {u"count"_s, u"(acme"_s});
        QCOMPARE(result.code, 2);
        QVERIFY2(result.err.contains("nawiasu nie zamkni"), result.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestCliLanguage)
#include "tst_cli_language.moc"
