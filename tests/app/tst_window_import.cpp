// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/window_program.h"
#include "views/exchange/import_wizard.h"
#include "views/shell/actions.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace tenure;
using test::CliRunner;
using views::ImportWizard;

/// How files come into the program, and what becomes of an import when its book goes.
class TestWindowImport : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<CliRunner> m_cli;
    std::unique_ptr<test::WindowProgram> m_program;

    [[nodiscard]] app::Program& program() { return *m_program->operator->(); }
    [[nodiscard]] QString book() const { return m_cli->bookPath(); }
    QString write(const QString& name, const QByteArray& text) {
        QFile file(m_cli->path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the test's file can't be written");
        return file.fileName();
    }
    QString writeMany() {
        QByteArray text = "external_id,name,arr,renewal\n";
        for (int i = 0; i < 20'000; ++i)
            text += QByteArray::number(i) + ",Company " + QByteArray::number(i) + ",1200,2026-12-31\n";
        return write(u"many.csv"_s, text);
    }
    bool drop(const QString& path) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QWidget& window = m_program->window();
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &event);
        return event.isAccepted();
    }
    [[nodiscard]] ImportWizard* wizard() { return m_program->find<ImportWizard>(u"importWizard"_s); }
    [[nodiscard]] QString nameInWizard() { return m_program->find<QLabel>(u"fileName"_s)->text(); }
    [[nodiscard]] QPushButton* primary() { return m_program->find<QPushButton>(u"primaryStep"_s); }
    /// Presses the wizard's primary button until it is at @p step.
    bool goTo(ImportWizard::Step step) {
        while (wizard() != nullptr && wizard()->step() != step) {
            if (!QTest::qWaitFor([this] { return primary()->isEnabled(); }, 30'000))
                return false;
            wizard()->goOn();
        }
        return wizard() != nullptr;
    }
    void accept(const QString& dialogName, const QString& path) {
        auto* dialog = m_program->find<QFileDialog>(dialogName);
        QVERIFY2(dialog != nullptr, qPrintable(dialogName));
        QVERIFY(QMetaObject::invokeMethod(dialog, "fileSelected", Q_ARG(QString, path)));
        dialog->close();
    }
    [[nodiscard]] QByteArray accountsInBook() { return m_cli->onBook({u"count"_s}).out.trimmed(); }

private Q_SLOTS:
    void init() {
        m_cli = std::make_unique<CliRunner>();
        m_cli->makeBook();
        m_program = std::make_unique<test::WindowProgram>(*m_cli);
    }
    void cleanup() {
        m_program.reset();
        m_cli.reset();
    }

    void a_file_dropped_on_the_window_opens_the_wizard_with_it() {
        m_program->open(book());
        QVERIFY(drop(write(u"crm.csv"_s, "name,city\nNew Ltd,Rome\n")));
        QVERIFY(wizard() != nullptr && wizard()->isVisible());
        QCOMPARE(nameInWizard(), u"crm.csv"_s);
        QVERIFY(goTo(ImportWizard::Run));
        QTRY_COMPARE(program().accounts()->total(), 4);
        QCOMPARE(program().session()->undoLabel(), u"Import crm.csv: 1 new, 0 changed"_s);
    }

    void a_file_that_is_no_list_is_not_taken() {
        m_program->open(book());
        QVERIFY(!drop(write(u"picture.png"_s, "x")));
        QVERIFY(wizard() == nullptr);
    }

    void the_import_command_opens_the_wizard_without_a_file() {
        m_program->open(book());
        m_program->window().actions().action(views::ActionId::Import)->trigger();
        QVERIFY(wizard() != nullptr && wizard()->isVisible());
        QCOMPARE(nameInWizard(), u"Choose a file or drop it here"_s);
        m_program->window().actions().action(views::ActionId::Import)->trigger();
        QCOMPARE(m_program->window().findChildren<ImportWizard*>().size(), 1); // there is one already
    }

    void a_book_is_made_of_a_file_that_is_dropped_while_none_is_open() {
        QVERIFY(drop(write(u"crm.csv"_s, "name,arr\nNew Ltd,100\n")));
        accept(u"newBookForFile"_s, m_cli->path(u"fresh.tenure"_s));
        QVERIFY(wizard() != nullptr && wizard()->isVisible());
        QCOMPARE(nameInWizard(), u"crm.csv"_s);
        QVERIFY(m_program->find<QComboBox>(u"bookCurrency"_s)->isVisible());
        QVERIFY(goTo(ImportWizard::Run));
        QTRY_COMPARE(program().accounts()->total(), 1);
        QCOMPARE(program().session()->path(), m_cli->path(u"fresh.tenure"_s));
    }

    void the_start_page_makes_a_book_of_a_file() {
        m_program->find(u"cardImport"_s)->findChild<QPushButton*>(u"startButton"_s)->click();
        accept(u"importFileDialog"_s, write(u"crm.csv"_s, "name\nNew Ltd\n"));
        accept(u"newBookForFile"_s, m_cli->path(u"fresh.tenure"_s));
        QVERIFY(wizard() != nullptr && wizard()->isVisible());
        QCOMPARE(nameInWizard(), u"crm.csv"_s);
        QVERIFY(QFile::exists(m_cli->path(u"fresh.tenure"_s)));
    }

    void a_book_that_is_read_only_takes_no_file() {
        m_program->open(book());
        m_program->close();
        app::OpenRequest request{.path = book()};
        request.readOnly = true;
        QSignalSpy settled(&program(), &app::Program::settled);
        program().open(request);
        QTRY_VERIFY(!settled.isEmpty());
        QVERIFY(drop(write(u"crm.csv"_s, "name\nNew Ltd\n")));
        QVERIFY(wizard() == nullptr);
        QTRY_VERIFY(m_program->messages().count() > 0);
    }

    void closing_the_book_ends_a_wizard_that_is_open() {
        m_program->open(book());
        QVERIFY(drop(write(u"crm.csv"_s, "name\nNew Ltd\n")));
        QVERIFY(goTo(ImportWizard::Review));
        m_program->close();
        QVERIFY(wizard() == nullptr);
        QVERIFY(program().session() == nullptr);
        QCOMPARE(accountsInBook(), QByteArray("3"));
    }

    void closing_the_book_stops_an_import_and_leaves_it_as_it_was() {
        m_program->open(book());
        QVERIFY(drop(writeMany()));
        QVERIFY(goTo(ImportWizard::Run));
        m_program->close();
        QVERIFY(wizard() == nullptr);
        QCOMPARE(accountsInBook(), QByteArray("3"));
        QCOMPARE(m_cli->onBook({u"check"_s}).code, 0);
    }

    void quitting_stops_an_import_and_leaves_the_book_as_it_was() {
        m_program->open(book());
        QVERIFY(drop(writeMany()));
        QVERIFY(goTo(ImportWizard::Run));
        m_program->window().close();
        m_program.reset();
        QCOMPARE(accountsInBook(), QByteArray("3"));
    }

    void quitting_ends_a_wizard_that_compares() {
        m_program->open(book());
        QVERIFY(drop(writeMany()));
        m_program.reset();
        QCOMPARE(accountsInBook(), QByteArray("3"));
    }

    void closing_does_not_hold_up_the_window() {
        m_program->open(book());
        QSemaphore gate;
        program().session()->inBackground(
            this,
            [&gate] {
                gate.acquire();
                return 0;
            },
            [](int) {});
        QSignalSpy closed(&program(), &app::Program::bookClosed);
        program().closeBook(); // comes back although something works with the book
        QVERIFY(program().session() == nullptr);
        QVERIFY(program().isClosing());
        QVERIFY(m_program->find(u"startPage"_s)->isVisible());
        QCOMPARE(m_program->find(u"statusLine"_s)->accessibleName(), u"Closing test"_s);
        QSignalSpy settled(&program(), &app::Program::settled);
        program().openBook(book()); // as soon as it is free
        QVERIFY(!settled.wait(100) && closed.isEmpty());
        gate.release();
        QTRY_VERIFY(!settled.isEmpty());
        QCOMPARE(closed.size(), 1);
        QVERIFY(program().session() != nullptr && program().session()->isWritable());
        QVERIFY(!m_program->find(u"statusLine"_s)->accessibleName().contains(u"Closing"_s));
    }

    void another_book_is_shown_while_the_one_before_still_closes() {
        m_program->open(book());
        const QString other = m_cli->path(u"other.tenure"_s);
        QCOMPARE(m_cli->run({u"new"_s, other}).code, 0);
        QSemaphore gate;
        program().session()->inBackground(
            this,
            [&gate] {
                gate.acquire();
                return 0;
            },
            [](int) {});
        m_program->open(other);
        QCOMPARE(program().session()->path(), other);
        QVERIFY(program().isClosing());
        gate.release();
        QTRY_VERIFY(!program().isClosing());
        QCOMPARE(program().session()->path(), other);
    }
};

QTEST_MAIN(TestWindowImport)
#include "tst_window_import.moc"
