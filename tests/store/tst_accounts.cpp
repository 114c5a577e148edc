// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/accounts.h"
#include "store/contacts.h"
#include "store/contracts.h"
#include "store/tasks.h"
#include "tests/store/raw_rows.h"
#include "tests/support/temporary_book.h"

#include <QTest>

using namespace tenure;
using namespace Qt::Literals::StringLiterals;
using domain::Account;
using domain::AccountId;
using store::Accounts;
using store::Connection;
using store::Transaction;
using test::TemporaryBook;

namespace {

Account fullAccount() {
    Account account;
    account.name = u"Żółta Łódź “sp. z o.o.”\n\u0001\U0001F6A4"_s;
    account.externalId = u"0042"_s;
    account.domain = u"zolta.example"_s;
    account.tierOverride = domain::Tier::Low;
    account.tierReason = u"asked for it"_s;
    account.tierUntil = QDate(2026, 12, 31);
    account.potential = domain::Potential::High;
    account.industry = u"Boats"_s;
    account.country = u"PL"_s;
    account.city = u"Łódź"_s;
    account.phone = u"+48 42 000"_s;
    account.website = u"https://zolta.example"_s;
    account.employees = 120;
    account.channel = u"fair"_s;
    account.description = QString(10'000, u'x');
    return account;
}

Account stored(TemporaryBook& book, AccountId id) {
    return *book.read([id](Connection& c) { return Accounts(c).find(id); });
}

} // namespace

class AccountsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFieldOfAnAccountReadsBackAsWritten();
    void anUpdateThatChangesNothingWritesNothing();
    void anUpdateWritesEveryField();
    void accountsAreFoundByExternalIdAndDomainButNeverByNone();
    void tagsKeepOneSpellingAndComeInOrder();
    void tagsAreRemovedInAnySpelling();
    void theTagsOfTheBookComeByUseInOneSpelling();
    void aTrashedAccountCanBeRestored();
    void removingAnAccountTakesWhatBelongsToItAndLeavesWhatRefersToIt();
    void undoingARemovalBringsEverythingBack();
};

void AccountsTest::everyFieldOfAnAccountReadsBackAsWritten() {
    TemporaryBook book{TemporaryBook::Plain{}};
    const AccountId parent = book.account(u"Parent"_s).add();
    const domain::PersonId owner = book.person(u"Clara"_s);
    Account account = fullAccount();
    account.parent = parent;
    account.owner = owner;
    account.id = book.write([&](Transaction& t) { return Accounts(t.connection()).insert(t, account); });
    QCOMPARE(stored(book, account.id), account);
}

void AccountsTest::anUpdateThatChangesNothingWritesNothing() {
    TemporaryBook book{TemporaryBook::Plain{}};
    Account account = fullAccount();
    account.id = book.write([&](Transaction& t) { return Accounts(t.connection()).insert(t, account); });
    const auto result = book->writeAndWait(
        {.label = u"Same"_s}, [&](Transaction& t) { return Accounts(t.connection()).update(t, account); });
    QVERIFY(result);
    QVERIFY(!result->value);
    QVERIFY(!result->commit.id.isValid());
}

void AccountsTest::anUpdateWritesEveryField() {
    TemporaryBook book{TemporaryBook::Plain{}};
    const AccountId id = book.account(u"Plain"_s).add();
    Account account = fullAccount();
    account.id = id;
    QVERIFY(book.write([&](Transaction& t) { return Accounts(t.connection()).update(t, account); }));
    QCOMPARE(stored(book, id), account);
    Account plain;
    plain.id = id;
    plain.name = u"Plain"_s;
    QVERIFY(book.write([&](Transaction& t) { return Accounts(t.connection()).update(t, plain); }));
    QCOMPARE(stored(book, id), plain);
}

void AccountsTest::accountsAreFoundByExternalIdAndDomainButNeverByNone() {
    TemporaryBook book;
    const AccountId acme = book.account(u"Acme"_s)
                               .with([](Account& a) {
                                   a.externalId = u"0042"_s;
                                   a.domain = u"acme.example"_s;
                               })
                               .add();
    book.account(u"Other"_s).add();
    book.read([&](Connection& c) {
        const Accounts accounts(c);
        QCOMPARE(accounts.byExternalId(u"0042"_s), std::vector{acme});
        QCOMPARE(accounts.byDomain(u"acme.example"_s), std::vector{acme});
        QCOMPARE(accounts.byName(u"Acme"_s), std::vector{acme});
        QVERIFY(accounts.byExternalId(u"42"_s).empty());
        QVERIFY(accounts.byExternalId(QString()).empty());
        QVERIFY(accounts.byDomain(QString()).empty());
        QVERIFY(accounts.byName(u"acme"_s).empty());
    });
}

void AccountsTest::tagsKeepOneSpellingAndComeInOrder() {
    TemporaryBook book{TemporaryBook::Plain{}};
    const AccountId id =
        book.account(u"Acme"_s).tag(u"b"_s).tag(u" a  tag "_s).tag(u"B"_s).tag(QString()).add();
    QCOMPARE(book.read([&](Connection& c) { return Accounts(c).tags(id); }),
             (QStringList{u"a tag"_s, u"b"_s}));
    QVERIFY(!book.write([&](Transaction& t) { return Accounts(t.connection()).addTag(t, id, u"A TAG"_s); }));
    QVERIFY(book.write([&](Transaction& t) { return Accounts(t.connection()).addTag(t, id, u"c;d"_s); }));
    QVERIFY(!book.write([&](Transaction& t) {
        return Accounts(t.connection()).setTags(t, id, {u"c,d"_s, u"b"_s, u"a tag"_s});
    }));
    QVERIFY(book.write([&](Transaction& t) {
        return Accounts(t.connection()).setTags(t, id, {u"z"_s, u"b"_s});
    }));
    QCOMPARE(book.read([&](Connection& c) { return Accounts(c).tags(id); }), (QStringList{u"b"_s, u"z"_s}));
}

void AccountsTest::theTagsOfTheBookComeByUseInOneSpelling() {
    TemporaryBook book;
    book.account(u"A"_s).tag(u"pilot"_s).tag(u"API"_s).add();
    book.account(u"B"_s).tag(u"api"_s).add();
    book.account(u"C"_s).tag(u"api"_s).add();
    const AccountId gone = book.account(u"D"_s).tag(u"pilot"_s).tag(u"gone"_s).add();
    book.write([&](Transaction& t) { return Accounts(t.connection()).trash(t, gone); });
    QCOMPARE(book.read([](Connection& c) { return Accounts(c).tagsByUse(); }),
             (QStringList{u"api"_s, u"pilot"_s}));
}

void AccountsTest::tagsAreRemovedInAnySpelling() {
    TemporaryBook book{TemporaryBook::Plain{}};
    const AccountId id = book.account(u"Acme"_s).tag(u"Łódź"_s).tag(u"x"_s).add();
    QVERIFY(book.write([&](Transaction& t) { return Accounts(t.connection()).removeTag(t, id, u"lodz"_s); }));
    QVERIFY(
        !book.write([&](Transaction& t) { return Accounts(t.connection()).removeTag(t, id, u"lodz"_s); }));
    QCOMPARE(book.read([&](Connection& c) { return Accounts(c).tags(id); }), QStringList{u"x"_s});
}

void AccountsTest::aTrashedAccountCanBeRestored() {
    TemporaryBook book;
    const AccountId id = book.account(u"Acme"_s).add();
    QVERIFY(book.write([&](Transaction& t) { return Accounts(t.connection()).trash(t, id); }));
    QVERIFY(!book.write([&](Transaction& t) { return Accounts(t.connection()).trash(t, id); }));
    QCOMPARE(stored(book, id).deletedAt, std::optional(book->clock().now()));
    QCOMPARE(book.read([](Connection& c) { return Accounts(c).inTrash(); }), std::vector{id});
    QVERIFY(book.read([](Connection& c) { return Accounts(c).ids(false); }).empty());
    QVERIFY(book.write([&](Transaction& t) { return Accounts(t.connection()).restore(t, id); }));
    QCOMPARE(book.read([](Connection& c) { return Accounts(c).ids(false); }), std::vector{id});
}

namespace {

/// An account with one of everything, a child, and a task of another account that refers to its contact.
struct Entangled {
    AccountId parent;
    AccountId child;
    domain::TaskId foreignTask;
};

Entangled entangled(TemporaryBook& book) {
    Entangled made;
    made.parent = book.account(u"Parent"_s)
                      .arr(100)
                      .tag(u"x"_s)
                      .contact(u"Ann"_s)
                      .touch(3)
                      .task(u"Call"_s, 2)
                      .note(u"n"_s)
                      .add();
    made.child = book.account(u"Child"_s).parent(made.parent).add();
    made.foreignTask = book.write([&](Transaction& t) {
        domain::Task task;
        task.account = made.child;
        task.title = u"Ask Ann"_s;
        task.contact = store::Contacts(t.connection()).ofAccount(made.parent).front().id;
        return store::Tasks(t.connection()).insert(t, task);
    });
    return made;
}

} // namespace

void AccountsTest::removingAnAccountTakesWhatBelongsToItAndLeavesWhatRefersToIt() {
    TemporaryBook book;
    const Entangled made = entangled(book);
    book.write([&](Transaction& t) { Accounts(t.connection()).remove(t, made.parent); });
    book.read([&](Connection& c) {
        QVERIFY(!Accounts(c).find(made.parent));
        QVERIFY(store::Contracts(c).ofAccount(made.parent).empty());
        QVERIFY(store::Contacts(c).ofAccount(made.parent).empty());
        QVERIFY(!Accounts(c).find(made.child)->parent.isValid());
        QVERIFY(!store::Tasks(c).find(made.foreignTask)->contact.isValid());
    });
}

void AccountsTest::undoingARemovalBringsEverythingBack() {
    TemporaryBook book;
    const Entangled made = entangled(book);
    const test::Rows before = test::allRows(book.book());
    book.write([&](Transaction& t) { Accounts(t.connection()).remove(t, made.parent); });
    QVERIFY(test::allRows(book.book()) != before);
    book.undo();
    QCOMPARE(test::allRows(book.book()), before);
}

QTEST_GUILESS_MAIN(AccountsTest)
#include "tst_accounts.moc"
