// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/account_edit.h"
#include "tests/app/window_program.h"
#include "tests/support/temporary_book.h"
#include "views/settings/currency_box.h"
#include "views/settings/rate_table.h"
#include "views/shell/actions.h"

#include "store/history.h"
#include "store/safety/backup.h"

#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QLineEdit>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace tenure;
using test::CliRunner;

/// The settings dialog, and rates that are missing.
class TestWindowSettings : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<CliRunner> m_cli;
    std::unique_ptr<test::WindowProgram> m_program;

    [[nodiscard]] app::Program& program() { return *m_program->operator->(); }
    [[nodiscard]] operations::BookSettings stored() {
        return *operations::bookSettings(program().session()->book());
    }
    static domain::Currency of(const char* code) {
        return *domain::Currency::fromCode(QString::fromLatin1(code));
    }
    void openSettings() {
        m_program->window().actions().action(views::ActionId::Settings)->trigger();
        QTRY_VERIFY(m_program->find<QDialog>(u"settingsDialog"_s) != nullptr);
    }
    void save() { m_program->find<QPushButton>(u"settingsSave"_s)->click(); }
    [[nodiscard]] bool maySave() { return m_program->find<QPushButton>(u"settingsSave"_s)->isEnabled(); }

private Q_SLOTS:
    void init() {
        m_cli = std::make_unique<CliRunner>();
        test::TemporaryBook book(QDate(2026, 3, 20));
        book.person(u"Clara Nyström"_s);
        book.account(u"Acme"_s).arr(1000, "USD").add();
        book.account(u"Bolt"_s).arr(500).add();
        book.read([&](store::Connection& c) { return store::copyBook(c, m_cli->bookPath()); });
        m_program = std::make_unique<test::WindowProgram>(*m_cli);
        m_program->open(m_cli->bookPath());
        QVERIFY(program().session() != nullptr);
    }
    void cleanup() {
        m_program.reset();
        m_cli.reset();
    }

    void a_missing_rate_is_told_and_set_from_there_with_one_undo() {
        QTRY_COMPARE(m_program->messages().count(), 1);
        QVERIFY(m_program->messages().shown()->cause.contains(u"USD"_s));
        QVERIFY(m_program->pressMessageAction(0));
        QTRY_VERIFY(m_program->find<QDialog>(u"settingsDialog"_s) != nullptr);
        auto* table = m_program->find<views::RateTable>(u"rateTable"_s);
        QCOMPARE(table->rowCount(), 1);
        QCOMPARE(table->currentColumn(), 1);
        table->item(0, 1)->setText(u"no"_s);
        QTRY_VERIFY(!maySave());
        table->item(0, 1)->setText(u"0,92"_s);
        QTRY_VERIFY(maySave());
        save();
        QTRY_COMPARE(stored().rates.size(), std::size_t(2));
        QCOMPARE(stored().rates.at(of("USD")), 920'000);
        QTRY_COMPARE(m_program->messages().count(), 0);
        m_program->window().actions().action(views::ActionId::Undo)->trigger();
        QTRY_COMPARE(stored().rates.size(), std::size_t(1));
        QTRY_COMPARE(m_program->messages().count(), 1);
    }

    void another_base_currency_converts_the_rates() {
        openSettings();
        auto* table = m_program->find<views::RateTable>(u"rateTable"_s);
        auto* base = m_program->find<views::CurrencyBox>(u"settingsBase"_s);
        table->item(0, 1)->setText(u"0.8"_s);
        base->setCurrency(of("USD"));
        QTRY_COMPARE(table->item(0, 0)->text(), u"EUR"_s);
        QCOMPARE(table->item(0, 1)->text(), u"1.25"_s);
        base->setCurrentText(u"nonsense"_s);
        QVERIFY(!maySave());
        base->setCurrency(of("USD"));
        save();
        QTRY_COMPARE(stored().base, of("USD"));
        QCOMPARE(stored().rates.at(of("EUR")), 1'250'000);
        QTRY_VERIFY(program().accounts()->facts().join(u' ').contains(u"$1,625"_s));
    }

    void a_base_currency_without_a_rate_waits_for_one() {
        openSettings();
        auto* table = m_program->find<views::RateTable>(u"rateTable"_s);
        table->item(0, 1)->setText(u"0.8"_s);
        m_program->find<views::CurrencyBox>(u"settingsBase"_s)->setCurrency(of("PLN"));
        QTRY_VERIFY(!maySave());
        m_program->find<views::CurrencyBox>(u"settingsNewCurrency"_s)->setCurrency(of("PLN"));
        m_program->find<QPushButton>(u"settingsAddCurrency"_s)->click();
        table->item(1, 1)->setText(u"0.25"_s);
        QTRY_VERIFY(maySave());
        QCOMPARE(table->item(0, 0)->text(), u"EUR"_s);
        QCOMPARE(table->item(0, 1)->text(), u"4"_s);
        QCOMPARE(table->item(1, 1)->text(), u"3.2"_s);
    }

    void who_i_am_counts_at_once() {
        openSettings();
        auto* me = m_program->find<QComboBox>(u"settingsMe"_s);
        me->setCurrentText(u"Clara Nyström"_s);
        const qint64 clara = me->currentData().toLongLong();
        save(); // and the dialog is gone
        QTRY_COMPARE(program().session()->context().me.value, clara);
    }

    void settings_of_the_computer_are_kept_and_the_log_takes_the_name() {
        m_program->close();
        openSettings();
        QVERIFY(m_program->find<views::RateTable>(u"rateTable"_s) == nullptr);
        m_program->find<QLineEdit>(u"settingsAuthor"_s)->setText(u"Clara"_s);
        auto* language = m_program->find<QComboBox>(u"settingsLanguage"_s);
        language->setCurrentIndex(language->findData(u"pl"_s));
        m_program->find<QComboBox>(u"settingsTheme"_s)->setCurrentIndex(2);
        save();
        QCOMPARE(m_program->settings().theme.get(), views::ThemeMode::Dark);
        QCOMPARE(m_program->settings().language.get(), u"pl"_s);
        QVERIFY(m_program->settings().save());
        m_program->settings().theme.set(views::ThemeMode::Light);
        QCOMPARE(m_cli->onBook({u"set"_s, u"name:bolt"_s, u"industry=x"_s}).code, 0);
        QVERIFY(m_cli->onBook({u"log"_s}).out.contains("Clara"));
    }

    void the_name_in_the_log_counts_from_the_next_change_on() {
        const auto lastAuthor = [this] {
            return program()
                .session()
                ->book()
                .read([](store::Connection& c) { return store::transactions(c, 1).front().author; })
                .value_or(QString());
        };
        openSettings();
        m_program->find<QLineEdit>(u"settingsAuthor"_s)->setText(u"Clara in person"_s);
        save();
        domain::Account account;
        account.name = u"New"_s;
        QVERIFY(operations::createAccount(program().session()->book(), account).result().has_value());
        QCOMPARE(lastAuthor(), u"Clara in person"_s);
    }

    void a_new_book_has_the_base_currency_that_was_chosen() {
        m_program->window().actions().action(views::ActionId::NewBook)->trigger();
        auto* base = m_program->find<views::CurrencyBox>(u"newBookBase"_s);
        QVERIFY(base != nullptr);
        base->setCurrency(of("PLN"));
        m_program->find<QPushButton>(u"newBookNext"_s)->click();
        auto* place = m_program->find<QFileDialog>(u"newBookPlace"_s);
        QVERIFY(place != nullptr);
        const QString path = m_cli->path(u"new.tenure"_s);
        QVERIFY(QMetaObject::invokeMethod(place, "fileSelected", Q_ARG(QString, path)));
        place->close();
        QCOMPARE(program().session()->path(), path);
        QCOMPARE(stored().base, of("PLN"));
    }
};

QTEST_MAIN(TestWindowSettings)
#include "tst_window_settings.moc"
