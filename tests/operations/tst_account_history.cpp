// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/account_history.h"

#include "operations/account_edit.h"
#include "operations/custom_field_edit.h"
#include "store/contacts.h"
#include "tests/support/temporary_book.h"

#include <QTest>

using namespace tenure;
using namespace Qt::Literals::StringLiterals;
using operations::HistoryChange;

/// What is told of an account's past, with the names of what it refers to.
class TestAccountHistory : public QObject {
    Q_OBJECT

private:
    static std::vector<operations::HistoryEntry> history(test::TemporaryBook& book,
                                                         domain::AccountId account) {
        auto entries = operations::accountHistory(book.book(), account, 100);
        if (!entries)
            qFatal("%s", qPrintable(entries.error().text));
        return *entries;
    }

private Q_SLOTS:
    void references_are_named_by_what_they_meant() {
        test::TemporaryBook book;
        const auto account = book.account(u"Acme"_s).owner(book.person(u"Ann"_s)).add();
        QVERIFY(operations::setFields(book.book(), {account}, {{u"owner"_s, u"Bo"_s}}, {.newPeople = true})
                    .result()
                    .has_value());
        const HistoryChange owner = history(book, account).front().changes.front();
        QCOMPARE(owner.logged.column, u"owner_id"_s);
        QCOMPARE(owner.beforeName, u"Ann"_s);
        QCOMPARE(owner.afterName, u"Bo"_s);
        QVERIFY(owner.row.isEmpty()); // the account itself
    }

    void a_row_that_is_gone_keeps_its_name() {
        test::TemporaryBook book;
        const auto account =
            book.account(u"Acme"_s).contact(u"Ann Lee"_s, domain::ContactRole::Champion).add();
        book.write([account](store::Transaction& transaction) {
            store::Contacts contacts(transaction.connection());
            contacts.remove(transaction, contacts.ofAccount(account).front().id);
        });
        const auto entry = history(book, account).front();
        QVERIFY(!entry.changes.empty());
        for (const HistoryChange& change : entry.changes) {
            QCOMPARE(change.row, u"Ann Lee"_s);
            QCOMPARE(int(change.logged.what), int(store::LoggedChange::What::Removed));
        }
    }

    void custom_values_know_their_field_and_amounts_their_currency() {
        test::TemporaryBook book;
        const auto account = book.account(u"Acme"_s).arr(1000, "USD").add();
        QVERIFY(operations::addCustomField(book.book(), u"Plan"_s, domain::CustomType::Text).result());
        QVERIFY(operations::setFields(book.book(), {account}, {{u"plan"_s, u"Pro"_s}}).result().has_value());
        const auto entries = history(book, account);
        const auto& set = entries.front().changes;
        const auto value =
            std::ranges::find(set, u"value"_s, [](const HistoryChange& c) { return c.logged.column; });
        QVERIFY(value != set.end() && value->field);
        QCOMPARE(value->field->label, u"Plan"_s);
        const auto& first = entries.back().changes;
        const auto amount = std::ranges::find(first, u"amount_minor"_s,
                                              [](const HistoryChange& c) { return c.logged.column; });
        QVERIFY(amount != first.end());
        QCOMPARE(amount->currency, u"USD"_s);
    }

    void others_changes_are_not_told() {
        test::TemporaryBook book;
        const auto acme = book.account(u"Acme"_s).add();
        const auto birch = book.account(u"Birch"_s).add();
        QVERIFY(operations::setFields(book.book(), {birch}, {{u"city"_s, u"Rome"_s}}).result().has_value());
        QCOMPARE(history(book, acme).size(), std::size_t(1));
        QCOMPARE(history(book, birch).size(), std::size_t(2));
    }
};

QTEST_GUILESS_MAIN(TestAccountHistory)
#include "tst_account_history.moc"
