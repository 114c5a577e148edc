// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/account_fixture.h"

#include "operations/account_edit.h"
#include "store/accounts.h"
#include "store/contacts.h"
#include "store/notes.h"
#include "store/tasks.h"
#include "store/touchpoints.h"
#include "tests/support/test_data.h"

#include <QLabel>
#include <QTest>
#include <QTextBrowser>

using namespace tenure;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString markup = u"<b>bold</b><img src='file:///etc/passwd'><h1>x</h1>"_s;

/// An account of which every text is hostile.
domain::AccountId addHostile(store::Book& book, const QString& text) {
    const auto written = book.writeAndWait({.label = text}, [&text](store::Transaction& transaction) {
        domain::Account account;
        account.name = text;
        account.industry = account.city = account.country = account.domain = account.externalId = text;
        account.description = account.website = text;
        const auto id = store::Accounts(transaction.connection()).insert(transaction, account);
        store::Accounts(transaction.connection()).addTag(transaction, id, text);
        domain::Contact contact;
        contact.account = id;
        contact.name = contact.title = text;
        contact.role = domain::ContactRole::Champion;
        domain::Touchpoint touch;
        touch.account = id;
        touch.contact = store::Contacts(transaction.connection()).insert(transaction, contact);
        touch.day = transaction.today();
        touch.subject = touch.outcome = touch.body = text;
        store::Touchpoints(transaction.connection()).insert(transaction, touch);
        domain::Task task;
        task.account = id;
        task.title = text;
        store::Tasks(transaction.connection()).insert(transaction, task);
        domain::Note note;
        note.account = id;
        note.day = transaction.today();
        note.body = text;
        store::Notes(transaction.connection()).insert(transaction, note);
        return id;
    });
    if (!written)
        qFatal("%s", qPrintable(written.error().text));
    return written->value;
}

} // namespace

/// A book poisoned with markup and naughty strings, opened on the page of an account.
class TestAccountHostile : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AccountFixture> m_fixture;

    AccountFixture& fixture() { return *m_fixture; }

    void showAll(domain::AccountId account) {
        fixture().page().open(account.value, {});
        QTRY_VERIFY(fixture().page().shown() && fixture().page().shown()->id() == account);
        for (const QString& tab : {u"overview"_s, u"fields"_s, u"history"_s, u"notes"_s}) {
            fixture().page().showTab(tab);
            fixture().page().grab();
        }
    }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<AccountFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void no_part_of_the_page_interprets_markup() {
        showAll(addHostile(fixture().session().book(), markup));
        QCOMPARE(fixture().shownName(), markup);
        const auto labels = fixture().page().findChildren<QLabel*>();
        QVERIFY(labels.size() > 20);
        for (const QLabel* label : labels)
            QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->objectName() + label->text()));
        for (const QWidget* widget : fixture().page().findChildren<QWidget*>())
            QVERIFY2(!widget->toolTip().contains(u"<b>"_s) && !widget->toolTip().contains(u"<img"_s),
                     qPrintable(widget->objectName() + widget->toolTip()));
        const auto* note = fixture().child<QTextBrowser>("noteView");
        QVERIFY2(note->toPlainText().contains(u"<h1>x</h1>"_s), qPrintable(note->toPlainText()));
    }

    void naughty_strings_are_shown_on_every_tab() {
        const QStringList& texts = test::naughtyStrings();
        const qsizetype step = std::max<qsizetype>(1, texts.size() / (12 * test::effort()));
        for (qsizetype i = 0; i < texts.size(); i += step) {
            if (!texts.at(i).trimmed().isEmpty())
                showAll(addHostile(fixture().session().book(), texts.at(i)));
        }
        QVERIFY(fixture().problems().isEmpty());
    }
};

QTEST_MAIN(TestAccountHostile)
#include "tst_account_hostile.moc"
