// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/window_program.h"

#include <QDialog>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace tenure;
using test::CliResult;
using test::CliRunner;

/// A window, further starts and tenure-cli side by side.
class TestWindowHandover : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<CliRunner> m_cli;
    std::unique_ptr<test::WindowProgram> m_program;

    /// Runs a program while this process goes on.
    CliResult runBeside(const QString& program, const QStringList& words) {
        QProcess process;
        m_cli->start(process, words, program);
        [&] { QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 60'000); }();
        return CliRunner::resultOf(process);
    }
    CliResult cli(const QStringList& words) {
        return runBeside(u"tenure-cli"_s, QStringList{u"--book"_s, u"test.tenure"_s} + words);
    }

    void serve() {
        m_program = std::make_unique<test::WindowProgram>(*m_cli);
        (*m_program)->serveOtherStarts();
    }

private Q_SLOTS:
    void init() {
        m_cli = std::make_unique<CliRunner>();
        m_cli->makeBook();
    }
    void cleanup() {
        m_program.reset();
        m_cli.reset();
    }

    void the_list_shows_what_a_shell_writes_into_the_windows_book() {
        serve();
        m_program->open(m_cli->bookPath());
        QTRY_COMPARE((*m_program)->accounts()->total(), 3);
        (*m_program)->accounts()->setQueryText(u"industry:robots"_s);
        QTRY_VERIFY(!(*m_program)->accounts()->asText().contains(u"Acme"_s));
        const CliResult set = cli({u"set"_s, u"arr>0"_s, u"industry=Robots"_s});
        QVERIFY2(set.code == 0, set.err.constData());
        QTRY_VERIFY((*m_program)->accounts()->asText().contains(u"Acme"_s));
        QCOMPARE((*m_program)->session()->undoLabel().isEmpty(), false);
        QCOMPARE(cli({u"undo"_s}).code, 0);
        QTRY_VERIFY(!(*m_program)->accounts()->asText().contains(u"Acme"_s));
    }

    void a_shell_can_write_after_the_window_has_closed_the_book() {
        serve();
        m_program->open(m_cli->bookPath());
        m_program->close();
        QCOMPARE(cli({u"set"_s, u"arr>0"_s, u"industry=Robots"_s}).code, 0);
    }

    void a_second_start_ends_and_its_book_is_opened_in_the_first_window() {
        serve();
        QVERIFY((*m_program)->session() == nullptr);
        m_program->window().showMinimized();
        const CliResult second = runBeside(u"tenure"_s, {u"test.tenure"_s});
        QVERIFY2(second.code == 0, second.err.constData());
        QTRY_VERIFY((*m_program)->session() != nullptr);
        QCOMPARE(QFileInfo((*m_program)->session()->path()).fileName(), u"test.tenure"_s);
        QVERIFY(!m_program->window().isMinimized());
        const auto* before = (*m_program)->session();
        QCOMPARE(runBeside(u"tenure"_s, {u"test.tenure"_s}).code, 0);
        QCOMPARE((*m_program)->session(), before); // it was open already
    }

    void a_file_of_a_second_start_waits_for_the_dialog_that_is_open() {
        serve();
        m_program->open(m_cli->bookPath());
        auto* dialog = new QDialog(&m_program->window());
        dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        QCOMPARE(runBeside(u"tenure"_s, {u"other.tenure"_s}).code, 0);
        QTRY_COMPARE(m_program->messages().count(), 1);
        QCOMPARE(m_program->messageActions(), QStringList{u"Open it"_s});
        delete dialog;
        QSignalSpy settled(m_program->operator->(), &app::Program::settled);
        QVERIFY(m_program->pressMessageAction(0));
        QTRY_COMPARE(settled.size(), 1);
        QVERIFY((*m_program)->session() != nullptr); // there is no other.tenure: the open book stays
    }

    void two_programs_and_a_shell_work_on_one_book() {
        QProcess window;
        m_cli->start(window, {u"test.tenure"_s}, u"tenure"_s);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_cli->bookPath() + u".lock"_s), 30'000);
        CliResult set;
        const auto written = [&] {
            set = cli({u"set"_s, u"arr>0"_s, u"industry=Robots"_s});
            return set.code == 0; // until the window serves, the book is only locked
        };
        QTRY_VERIFY2_WITH_TIMEOUT(written(), set.err.constData(), 30'000);
        QCOMPARE(cli({u"count"_s, u"industry:robots"_s}).out, QByteArray("2\n"));
        QCOMPARE(runBeside(u"tenure"_s, {u"test.tenure"_s}).code, 0);
        QCOMPARE(window.state(), QProcess::Running);
        window.terminate();
        QVERIFY(window.waitForFinished(30'000));
    }
};

QTEST_MAIN(TestWindowHandover)
#include "tst_window_handover.moc"
