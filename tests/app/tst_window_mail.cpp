// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/meetings.h"
#include "tests/app/window_program.h"
#include "views/exchange/import_wizard.h"
#include "views/shell/actions.h"
#include "views/touch/mail_dialog.h"
#include "views/widgets/toast.h"

#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace tenure;
using test::CliRunner;
using views::MailDialog;

namespace {

QByteArray mail(const QByteArray& from, const QByteArray& to) {
    return "From: " + from + "\r\nTo: " + to +
           "\r\nSubject: <b>Plan</b>\r\nDate: Thu, 19 Mar 2026 10:00:00 +0000\r\n"
           "Message-ID: <1@acme.example>\r\nMIME-Version: 1.0\r\n"
           "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nHello\r\n"
           "--b\r\nContent-Type: application/pdf; name=plan.pdf\r\nContent-Disposition: attachment\r\n\r\n"
           "%PDF\r\n--b--\r\n";
}

} // namespace

/// A mail dropped on the window becomes a touchpoint.
class TestWindowMail : public QObject {
    Q_OBJECT

    std::unique_ptr<CliRunner> m_cli;
    std::unique_ptr<test::WindowProgram> m_program;

    QString write(const QString& name, const QByteArray& text) {
        QFile file(m_cli->path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the test's file can't be written");
        return file.fileName();
    }
    bool drop(const QString& path) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&m_program->window(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&m_program->window(), &event);
        return event.isAccepted();
    }
    [[nodiscard]] MailDialog* dialog() {
        auto* found = m_program->find<MailDialog>(u"mailDialog"_s);
        return found != nullptr && found->isVisible() ? found : nullptr;
    }
    template <class T>
    [[nodiscard]] T* part(const QString& name) {
        return m_program->find<T>(name);
    }
    [[nodiscard]] QByteArray shown() { return m_cli->onBook({u"show"_s, u"A-1"_s, u"--json"_s}).out; }

private Q_SLOTS:
    void init() {
        m_cli = std::make_unique<CliRunner>();
        m_cli->makeBook();
        const QString contacts =
            write(u"c.csv"_s, "account,name,email\nAcme Robotics,Ola Nowak,ola@acme.example\n");
        QCOMPARE(m_cli->onBook({u"import"_s, u"contacts"_s, contacts}).code, 0);
        m_program = std::make_unique<test::WindowProgram>(*m_cli);
        m_program->open(m_cli->bookPath());
    }
    void cleanup() {
        m_program.reset();
        m_cli.reset();
    }

    void a_dropped_mail_is_shown_and_logged_with_one_key_and_one_undo() {
        QVERIFY(drop(write(u"a.eml"_s, mail("Ola <ola@acme.example>", "new@acme.example"))));
        QTRY_VERIFY(dialog() != nullptr);
        QCOMPARE(part<QComboBox>(u"mailAccount"_s)->currentText(), u"Acme Robotics"_s);
        QCOMPARE(part<QLineEdit>(u"mailSubject"_s)->text(), u"<b>Plan</b>"_s);
        auto* people = part<QListWidget>(u"mailPeople"_s);
        QCOMPARE(people->count(), 2);
        QCOMPARE(people->item(0)->text(), u"Ola Nowak · contact"_s);
        QVERIFY(people->item(1)->text().contains(u"new@acme.example"_s));
        QCOMPARE(people->item(1)->checkState(), Qt::Unchecked);
        QCOMPARE(part<QListWidget>(u"mailFiles"_s)->item(0)->checkState(), Qt::Checked);
        people->setFocus();
        people->setCurrentRow(1);
        QTest::keyClick(people, Qt::Key_Space);
        QCOMPARE(people->item(1)->checkState(), Qt::Checked);
        QTest::keyClick(dialog(), Qt::Key_Return);
        QTRY_VERIFY(dialog() == nullptr);
        QTRY_COMPARE(m_program->operator->()->session()->undoLabel(), u"Log mail <b>Plan</b>"_s);
        QCOMPARE(QDir(m_cli->bookPath() + u"-files"_s).entryList(QDir::Files).size(), qsizetype(1));
        m_program->close();
        const QByteArray after = shown();
        QVERIFY2(after.contains("<b>Plan</b>") && after.contains("new@acme.example"), after.constData());
        QCOMPARE(m_cli->onBook({u"undo"_s}).code, 0);
        QVERIFY(!shown().contains("<b>Plan</b>"));
        QVERIFY(!shown().contains("new@acme.example"));
    }

    void the_same_mail_again_is_refused_with_the_day_of_the_first() {
        const QString path = write(u"a.eml"_s, mail("ola@acme.example", "me@we.example"));
        QVERIFY(drop(path));
        QTRY_VERIFY(dialog() != nullptr);
        QTest::keyClick(dialog(), Qt::Key_Return);
        QTRY_VERIFY(dialog() == nullptr);
        QVERIFY(drop(path));
        QTRY_VERIFY(dialog() != nullptr);
        QVERIFY(!part<QPushButton>(u"mailLog"_s)->isEnabled());
        const QString day = QLocale().toString(QDate(2026, 3, 19), QLocale::ShortFormat);
        QVERIFY(part<QLabel>(u"mailProblem"_s)->text().contains(day));
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(dialog() == nullptr);
    }

    void where_nobody_is_known_the_account_is_typed() {
        QVERIFY(drop(write(u"a.eml"_s, mail("x@strange.example", "y@strange.example"))));
        QTRY_VERIFY(dialog() != nullptr);
        QVERIFY(!part<QPushButton>(u"mailLog"_s)->isEnabled());
        auto* account = part<QComboBox>(u"mailAccount"_s);
        QTRY_VERIFY([&] { // until the names are read
            account->lineEdit()->clear();
            QTest::keyClicks(account->lineEdit(), u"acme robotics"_s);
            return dialog()->account().isValid();
        }());
        QVERIFY(part<QPushButton>(u"mailLog"_s)->isEnabled());
        part<QPushButton>(u"mailLog"_s)->click();
        QTRY_VERIFY(dialog() == nullptr);
        m_program->close();
        QVERIFY(shown().contains("<b>Plan</b>"));
    }

    void a_mail_chosen_in_the_import_opens_the_same_dialog() {
        m_program->window().actions().action(views::ActionId::Import)->trigger();
        auto* wizard = m_program->find<views::ImportWizard>(u"importWizard"_s);
        QVERIFY(wizard != nullptr);
        wizard->setFile(write(u"a.eml"_s, mail("ola@acme.example", "me@we.example")));
        QTRY_VERIFY(dialog() != nullptr);
        QTRY_VERIFY(m_program->find<views::ImportWizard>(u"importWizard"_s) == nullptr);
        m_program->close();
        QTRY_VERIFY(dialog() == nullptr);
        QVERIFY(!shown().contains("<b>Plan</b>"));
    }

    void a_file_that_is_no_mail_is_told() {
        QVERIFY(drop(write(u"a.eml"_s, "no mail at all")));
        QTRY_VERIFY(m_program->messages().count() > 0);
        QVERIFY(dialog() == nullptr);
    }

    void a_dropped_calendar_is_taken_in_once_with_one_undo() {
        const QString path =
            write(u"week.ics"_s, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\n"
                                 "DTSTART;VALUE=DATE:20260320\r\nSUMMARY:Sync\r\n"
                                 "ATTENDEE:mailto:ola@acme.example\r\n"
                                 "END:VEVENT\r\nEND:VCALENDAR\r\n");
        QVERIFY(drop(path));
        operations::BookSession& session = *m_program->operator->()->session();
        QTRY_COMPARE(session.undoLabel(), u"Import calendar: 1 meeting(s)"_s);
        const auto meetings = [&session] {
            return session.book()
                .read([](store::Connection& c) { return store::Meetings(c).onDay(QDate(2026, 3, 20)); })
                .value();
        };
        QCOMPARE(meetings().size(), std::size_t(1));
        QVERIFY(meetings().front().account.isValid());
        QVERIFY(drop(path));
        QTRY_VERIFY(m_program->window().toast().text().contains(u"Nothing to change"_s));
        QCOMPARE(meetings().size(), std::size_t(1));
        m_program->window().actions().action(views::ActionId::Undo)->trigger();
        QTRY_VERIFY(meetings().empty());
    }

    void without_a_book_it_is_told_that_one_is_needed() {
        m_program->close();
        QVERIFY(drop(write(u"a.eml"_s, mail("ola@acme.example", "me@we.example"))));
        QTRY_VERIFY(m_program->messages().count() > 0);
    }
};

QTEST_MAIN(TestWindowMail)
#include "tst_window_mail.moc"
