// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/account_details.h"
#include "operations/account_edit.h"
#include "operations/segments.h"
#include "store/safety/backup.h"
#include "tests/app/window_program.h"
#include "tests/support/temporary_book.h"
#include "views/account/account_page.h"
#include "views/accounts/account_view.h"
#include "views/palette/palette.h"
#include "views/shell/actions.h"
#include "views/stakeholders/chain_view.h"

#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;
using namespace tenure;
using domain::Tier;
using test::CliRunner;

/// What a CSM does most, each by keyboard alone and with the keys that docs/keyboard.md says.
class TestCommonActions : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<CliRunner> m_cli;
    std::unique_ptr<test::WindowProgram> m_program;
    QStringList m_pressed; ///< "Ctrl K", and "…" for what is typed

    [[nodiscard]] app::Program& program() { return *m_program->operator->(); }
    template <class T>
    [[nodiscard]] T& child(const char* name) {
        T* found = m_program->find<T>(QString::fromLatin1(name));
        if (found == nullptr)
            qFatal("There is no %s", name);
        return *found;
    }
    [[nodiscard]] QDialog* dialog() {
        const auto all = m_program->window().findChildren<QDialog*>();
        for (QDialog* each : all) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    /// What a window manager does when a dialog opens or closes.
    void activate() {
        QWidget* seen = dialog() != nullptr ? static_cast<QWidget*>(dialog()) : &m_program->window();
        if (QGuiApplication::focusWindow() != seen->windowHandle())
            seen->activateWindow();
        QTRY_COMPARE(QGuiApplication::focusWindow(), seen->windowHandle());
        QTRY_VERIFY(QApplication::focusWidget() != nullptr);
    }
    void press(QKeyCombination keys) {
        activate();
        QTest::keyClick(QApplication::focusWidget(), keys.key(), keys.keyboardModifiers());
        m_pressed.append(QKeySequence(keys)
                             .toString(QKeySequence::PortableText)
                             .replace(u'+', u' ')
                             .replace(u"Return"_s, u"Enter"_s));
    }
    void type(const QString& text) {
        activate();
        QTest::keyClicks(QApplication::focusWidget(), text);
        m_pressed.append(u"…"_s);
    }
    /// Fails unless docs/keyboard.md tells these keys and their number for @p action.
    void compareWithDocs(const QString& action) {
        QFile file(qEnvironmentVariable("TENURE_SOURCE_DIR") + u"/docs/keyboard.md"_s);
        QVERIFY2(file.open(QIODevice::ReadOnly), "is TENURE_SOURCE_DIR set?");
        const QString docs = QString::fromUtf8(file.readAll());
        const QRegularExpression row(u"\\| %1 \\| ([^|]*) \\| (\\d+) \\|"_s.arg(action));
        const QRegularExpressionMatch told = row.match(docs);
        QVERIFY2(told.hasMatch(), qPrintable(u"docs/keyboard.md does not tell: "_s + action));
        QStringList keys;
        for (const QString& key : std::as_const(m_pressed))
            keys.append(key == u"…" ? key : u'`' + key + u'`');
        QCOMPARE(told.captured(1).trimmed(), keys.join(u' '));
        QCOMPARE(told.captured(2).toLongLong(), m_pressed.size() - m_pressed.count(u"…"_s));
    }

    [[nodiscard]] domain::AccountId idOf(const QString& name) {
        return operations::findAccounts(program().session()->book(), name).value().front();
    }
    [[nodiscard]] operations::AccountDetails details(const QString& name = u"Halden Robotics"_s) {
        return operations::accountDetails(program().session()->book(), idOf(name)).value().value();
    }
    [[nodiscard]] views::AccountView& list() { return *m_program->window().findChild<views::AccountView*>(); }
    void openAccount(const QString& name = u"Halden Robotics"_s) {
        program().openAccount(idOf(name).value);
        QTRY_COMPARE(child<QLabel>("accountName").text(), name);
        program().accountPage()->takeFocus();
    }

private Q_SLOTS:
    void init() {
        m_cli = std::make_unique<CliRunner>();
        {
            test::TemporaryBook book(QDate(2026, 3, 20));
            const domain::PersonId clara = book.person(u"Clara"_s);
            (void)book.person(u"Marek"_s);
            book.account(u"Halden Robotics"_s)
                .arr(182'000)
                .tier(Tier::High)
                .owner(clara)
                .contact(u"Ada"_s, domain::ContactRole::EconomicBuyer)
                .contact(u"Ben"_s, domain::ContactRole::Champion)
                .add();
            for (const QString& name :
                 {u"Acme"_s, u"Brightwell"_s, u"Castellan"_s, u"Ferrand"_s, u"Mareva"_s})
                book.account(name).arr(20'000).tier(Tier::Low).owner(clara).add();
            book.read([&](store::Connection& connection) {
                return store::copyBook(connection, m_cli->bookPath());
            });
        }
        m_program = std::make_unique<test::WindowProgram>(*m_cli);
        m_program->open(m_cli->bookPath());
        QTRY_COMPARE(program().accounts()->total(), 6);
        m_program->window().showPage(u"accounts"_s);
        program().accounts()->focusList();
        QTRY_VERIFY(list().currentIndex().isValid());
        QTRY_COMPARE(program().accounts()->facts().size(), 2); // the sums too are there
        m_pressed.clear();
    }
    void cleanup() {
        m_program.reset();
        m_cli.reset();
    }

    void find_an_account() {
        press(Qt::CTRL | Qt::Key_K);
        type(u"hald"_s);
        QTRY_VERIFY(m_program->window().palette().asText().contains(u"Halden Robotics"_s));
        press(Qt::Key_Return);
        QTRY_COMPARE(list().currentAccount(), idOf(u"Halden Robotics"_s).value);
        compareWithDocs(u"Find an account"_s);
    }

    void log_a_call_with_a_next_step() {
        openAccount();
        press(Qt::Key_L);
        QTRY_VERIFY(dialog() != nullptr);
        type(u"Budget holds"_s);
        press(Qt::Key_Tab);
        type(u"Send the quote"_s);
        press(Qt::CTRL | Qt::Key_Return);
        QTRY_COMPARE(details().tasks.size(), std::size_t(1));
        QCOMPARE(details().touchpoints.front().subject, u"Budget holds"_s);
        compareWithDocs(u"Log a call with a next step"_s);
    }

    void move_a_renewal_date() {
        const qint64 account = idOf(u"Halden Robotics"_s).value;
        program().accounts()->goTo(account);
        QTRY_COMPARE(list().currentAccount(), account);
        const auto renewal = [&] {
            const int column = list().currentIndex().column();
            return list().model()->headerData(column, Qt::Horizontal).toString();
        };
        while (renewal() != u"Renewal"_s && m_pressed.size() < 20)
            press(Qt::Key_Right);
        press(Qt::Key_E);
        type(u"2027-02-28"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(details().contracts.front().end, std::optional(QDate(2027, 2, 28)));
        compareWithDocs(u"Move a renewal date"_s);
    }

    void assign_five_accounts() {
        while (list().currentAccount() != idOf(u"Acme"_s).value)
            QTest::keyClick(&list(), Qt::Key_J);
        for (int row = 0; row < 4; ++row)
            press(Qt::SHIFT | Qt::Key_Down);
        QTRY_COMPARE(program().accounts()->selection().size(), std::size_t(5));
        press(Qt::Key_A);
        QTRY_VERIFY(dialog() != nullptr);
        type(u"Marek"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(details(u"Acme"_s).ownerName, u"Marek"_s);
        for (const QString& name : {u"Brightwell"_s, u"Castellan"_s, u"Ferrand"_s, u"Mareva"_s})
            QCOMPARE(details(name).ownerName, u"Marek"_s);
        QCOMPARE(details().ownerName, u"Clara"_s);
        compareWithDocs(u"Assign five accounts"_s);
    }

    void mark_a_champion_as_left() {
        program().accounts()->goTo(idOf(u"Halden Robotics"_s).value);
        QTRY_COMPARE(list().currentAccount(), idOf(u"Halden Robotics"_s).value);
        press(Qt::Key_Return);
        QTRY_COMPARE(child<QLabel>("accountName").text(), u"Halden Robotics"_s);
        press(Qt::ALT | Qt::Key_2);
        QTRY_COMPARE(program().accountPage()->currentTab(), u"stakeholders"_s);
        QTRY_VERIFY(child<QWidget>("chainGraph").hasFocus());
        auto& graph = child<views::ChainView>("chainGraph");
        QTRY_VERIFY(graph.current().isValid());
        QCOMPARE(graph.current(), details().contacts.front().id); // the buyer
        press(Qt::Key_Down);
        press(Qt::Key_H);
        const auto status = [&](const QString& name) {
            for (const domain::Contact& contact : details().contacts) {
                if (contact.name == name)
                    return contact.status;
            }
            qFatal("nobody");
        };
        QTRY_COMPARE(status(u"Ben"_s), domain::ContactStatus::Left);
        QCOMPARE(status(u"Ada"_s), domain::ContactStatus::Active);
        compareWithDocs(u"Mark a champion as left"_s);
    }

    void restore_a_deleted_account() {
        QVERIFY(
            operations::trashAccounts(program().session()->book(), {idOf(u"Acme"_s)}).result().has_value());
        QTRY_COMPARE(program().accounts()->total(), 5);
        press(Qt::CTRL | Qt::Key_K);
        type(u"deleted"_s);
        QTRY_VERIFY(m_program->window().palette().asText().contains(u"> Deleted accounts"_s));
        press(Qt::Key_Return);
        QTRY_VERIFY(dialog() != nullptr);
        QTRY_COMPARE(child<QTreeView>("trashList").model()->rowCount(), 1);
        press(Qt::Key_Return);
        QTRY_COMPARE(program().accounts()->total(), 6);
        QVERIFY(!details(u"Acme"_s).account.deletedAt);
        compareWithDocs(u"Restore a deleted account"_s);
    }

    void undo_an_import() {
        const QString file = m_cli->path(u"more.csv"_s);
        QFile csv(file);
        QVERIFY(csv.open(QIODevice::WriteOnly));
        csv.write("account\nNewcomer\nAnother\n");
        csv.close();
        m_program->close();
        QCOMPARE(m_cli->onBook({u"import"_s, u"accounts"_s, file}).code, 0);
        m_program->open(m_cli->bookPath());
        QTRY_COMPARE(program().accounts()->total(), 8);
        press(Qt::CTRL | Qt::Key_Z);
        QTRY_COMPARE(program().accounts()->total(), 6);
        compareWithDocs(u"Undo an import"_s);
    }

    void save_a_segment() {
        press(Qt::Key_Slash);
        type(u"tier:high"_s);
        press(Qt::Key_Return);
        press(Qt::CTRL | Qt::Key_S);
        QTRY_VERIFY(dialog() != nullptr);
        type(u"Served high"_s);
        press(Qt::Key_Return);
        const auto saved = [&] { return operations::segments(program().session()->book()).value(); };
        QTRY_COMPARE(saved().size(), std::size_t(1));
        QCOMPARE(saved().front().name, u"Served high"_s);
        QCOMPARE(saved().front().query, u"tier:high"_s);
        compareWithDocs(u"Save a segment"_s);
    }

    void find_who_changed_the_arr() {
        const auto changed = operations::setFields(program().session()->book(), {idOf(u"Halden Robotics"_s)},
                                                   {{u"arr"_s, u"190000"_s}})
                                 .result();
        QVERIFY(changed.has_value());
        program().accounts()->goTo(idOf(u"Halden Robotics"_s).value);
        QTRY_COMPARE(list().currentAccount(), idOf(u"Halden Robotics"_s).value);
        press(Qt::Key_Return);
        QTRY_COMPARE(child<QLabel>("accountName").text(), u"Halden Robotics"_s);
        press(Qt::ALT | Qt::Key_9);
        QTRY_COMPARE(program().accountPage()->currentTab(), u"history"_s);
        press(Qt::Key_Slash);
        type(u"arr"_s);
        auto& history = child<QTreeView>("historyTree");
        QTRY_VERIFY(history.model()->rowCount() == 1);
        compareWithDocs(u"Find who changed the ARR"_s);
    }

    void export_a_filtered_list() {
        press(Qt::Key_Slash);
        type(u"tier:low"_s);
        press(Qt::Key_Return);
        press(Qt::CTRL | Qt::Key_E);
        QTRY_VERIFY(dialog() != nullptr);
        const QString file = m_cli->path(u"low.csv"_s);
        child<QLineEdit>("exportPath").setText(file); // it stands in the documents' folder by itself
        press(Qt::Key_Return);
        QTRY_VERIFY(QFile::exists(file));
        QTRY_VERIFY(dialog() == nullptr);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray text = written.readAll();
        QVERIFY(text.contains("Mareva"));
        QVERIFY(!text.contains("Halden"));
        compareWithDocs(u"Export a filtered list"_s);
    }
};

QTEST_MAIN(TestCommonActions)
#include "tst_common_actions.moc"
