// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/account_edit.h"
#include "operations/note_edit.h"
#include "operations/task_edit.h"
#include "operations/touch_edit.h"
#include "store/accounts.h"
#include "store/book_info.h"
#include "store/contracts.h"
#include "store/custom_fields.h"
#include "store/facts_store.h"
#include "store/people.h"
#include "store/tasks.h"
#include "tests/support/temporary_book.h"

#include <QTest>

using namespace tenure;
using namespace Qt::Literals::StringLiterals;
using domain::AccountId;
using operations::EditOptions;
using operations::EditOutcome;
using operations::FieldChange;
using store::Connection;
using store::Transaction;
using test::TemporaryBook;

namespace {

store::FactsRow factsOf(TemporaryBook& book, AccountId id) {
    return *book.read([id](Connection& c) { return store::factsOf(c, id); });
}

/// The outcome of an edit that must not be refused.
EditOutcome edited(TemporaryBook& book, std::vector<AccountId> ids, std::vector<FieldChange> changes,
                   EditOptions options = {}) {
    const auto result =
        operations::setFields(book.book(), std::move(ids), std::move(changes), std::move(options)).result();
    if (!result)
        qFatal("%s", qPrintable(result.error().text));
    return result->value;
}

QString refusal(TemporaryBook& book, std::vector<AccountId> ids, std::vector<FieldChange> changes) {
    const auto result = operations::setFields(book.book(), std::move(ids), std::move(changes)).result();
    return result ? QString() : result.error().text;
}

} // namespace

class AccountEditTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFieldOfManyAccountsIsSetInOneTransaction();
    void anAccountThatHasTheValueAlreadyCountsAsUnchanged();
    void everyEditableFieldCanBeSet();
    void aWrongKeyOrValueChangesNothing();
    void anOwnerNobodyHeardOfIsAddedOnRequestWithOneUndo();
    void aTierSetByHandIsAnOverrideWithAReason();
    void aNewAmountIsANewPhaseOrACorrection();
    void anAmountInAnotherCurrencyIsRefusedForThatAccountAlone();
    void anAccountCantBelongToItsOwnChild();
    void meIsWhoUsesTheBook();
    void tagsAreReplacedAddedOrTakenAway();
    void trashAndRestoreTellHowManyMoved();
    void aTaskIsDoneToday();
};

void AccountEditTest::aFieldOfManyAccountsIsSetInOneTransaction() {
    TemporaryBook book;
    const AccountId a = book.account(u"A"_s).add();
    const AccountId b = book.account(u"B"_s).add();
    const EditOutcome outcome = edited(book, {a, b}, {{u"city"_s, u"Łódź"_s}});
    QCOMPARE(outcome.changed, 2);
    QCOMPARE(factsOf(book, b).city.fold, u"lodz"_s);
    QCOMPARE(book.undo().label, u"Set city of 2 account(s)"_s);
    QCOMPARE(factsOf(book, a).city.text, QString());
    QCOMPARE(factsOf(book, b).city.text, QString());
}

void AccountEditTest::anAccountThatHasTheValueAlreadyCountsAsUnchanged() {
    TemporaryBook book;
    const AccountId a = book.account(u"A"_s).add();
    const AccountId b =
        book.account(u"B"_s).with([](domain::Account& account) { account.city = u"Rom"_s; }).add();
    const EditOutcome outcome = edited(book, {a, b}, {{u"city"_s, u"Rom"_s}});
    QCOMPARE(outcome.changed, 1);
    QCOMPARE(outcome.unchanged, 1);
}

void AccountEditTest::everyEditableFieldCanBeSet() {
    TemporaryBook book;
    book.person(u"Clara"_s);
    const AccountId parent = book.account(u"Parent"_s).add();
    const AccountId id = book.account(u"A"_s).add();
    book.write([](Transaction& t) {
        store::CustomFields(t.connection())
            .insert(t, {.id = {},
                        .key = u"score"_s,
                        .label = u"Score"_s,
                        .type = domain::CustomType::Number,
                        .choices = {}});
    });
    const std::vector<FieldChange> changes{{u"name"_s, u"Acme"_s},         {u"tier"_s, u"high"_s},
                                           {u"owner"_s, u"clara"_s},       {u"domain"_s, u"acme.example"_s},
                                           {u"external_id"_s, u"7"_s},     {u"parent"_s, u"Parent"_s},
                                           {u"tags"_s, u"a; b"_s},         {u"potential"_s, u"low"_s},
                                           {u"arr"_s, u"12k"_s},           {u"product"_s, u"CRM"_s},
                                           {u"edition"_s, u"Pro"_s},       {u"seats"_s, u"9"_s},
                                           {u"start"_s, u"2026-01-01"_s},  {u"renewal"_s, u"2026-12-31"_s},
                                           {u"notice"_s, u"2026-12-01"_s}, {u"auto_renew"_s, u"yes"_s},
                                           {u"industry"_s, u"I"_s},        {u"country"_s, u"PL"_s},
                                           {u"city"_s, u"Łódź"_s},         {u"phone"_s, u"1"_s},
                                           {u"website"_s, u"w"_s},         {u"employees"_s, u"50"_s},
                                           {u"channel"_s, u"fair"_s},      {u"description"_s, u"d"_s},
                                           {u"score"_s, u"1.5"_s}};
    QCOMPARE(edited(book, {id}, changes).changed, 1);
    const store::FactsRow row = factsOf(book, id);
    QCOMPARE(row.name.text, u"Acme"_s);
    QCOMPARE(row.tierSource, domain::TierSource::Override);
    QCOMPARE(row.ownerName, u"Clara"_s);
    QCOMPARE(row.parent, parent);
    QCOMPARE(row.tags, u"a;b"_s);
    QCOMPARE(row.arrBase, 1'200'000);
    QCOMPARE(row.seats, 9);
    QCOMPARE(row.startDay, QDate(2026, 1, 1));
    QCOMPARE(row.renewalDay, QDate(2026, 12, 31));
    QCOMPARE(row.noticeDay, QDate(2026, 12, 1));
    QCOMPARE(row.autoRenew, true);
    QCOMPARE(row.employees, 50);
    QCOMPARE(row.channel.text + row.description.text + row.website.text + row.phone.text, u"fairdw1"_s);
    QCOMPARE(edited(book, {id}, changes).unchanged, 1);
}

void AccountEditTest::aWrongKeyOrValueChangesNothing() {
    TemporaryBook book;
    const AccountId id = book.account(u"A"_s).add();
    QVERIFY(refusal(book, {id}, {{u"city"_s, u"x"_s}, {u"citty"_s, u"x"_s}}).contains(u"city"_s));
    QVERIFY(refusal(book, {id}, {{u"stage"_s, u"churned"_s}}).contains(u"Stage"_s));
    QVERIFY(refusal(book, {id}, {{u"tier"_s, u"middle"_s}}).contains(u"middle"_s));
    QVERIFY(refusal(book, {id}, {{u"renewal"_s, u"31.12."_s}}).contains(u"31.12."_s));
    QVERIFY(refusal(book, {id}, {{u"employees"_s, u"-1"_s}}).contains(u"-1"_s));
    QVERIFY(refusal(book, {id}, {{u"owner"_s, u"Nobody"_s}}).contains(u"Nobody"_s));
    QVERIFY(!refusal(book, {id}, {{u"name"_s, u"  "_s}}).isEmpty());
    QCOMPARE(factsOf(book, id).city.text, QString());
}

void AccountEditTest::anOwnerNobodyHeardOfIsAddedOnRequestWithOneUndo() {
    TemporaryBook book;
    const domain::PersonId clara = book.person(u"Clara Nyström"_s);
    const AccountId id = book.account(u"A"_s).add();
    const auto people = [&] {
        return book.read([](store::Connection& c) { return store::People(c).all().size(); });
    };
    edited(book, {id}, {{u"owner"_s, u" clara nyström"_s}}, {.newPeople = true});
    QCOMPARE(factsOf(book, id).owner, clara);
    edited(book, {id}, {{u"owner"_s, u"Jan Kowalczyk"_s}}, {.newPeople = true});
    QCOMPARE(factsOf(book, id).ownerName, u"Jan Kowalczyk"_s);
    QCOMPARE(people(), std::size_t(2));
    book.undo();
    QCOMPARE(factsOf(book, id).owner, clara);
    QCOMPARE(people(), std::size_t(1));
}

void AccountEditTest::aTierSetByHandIsAnOverrideWithAReason() {
    TemporaryBook book;
    const AccountId id = book.account(u"A"_s).add();
    edited(book, {id}, {{u"tier"_s, u"High"_s}}, {.tierReason = u"lighthouse"_s});
    const auto stored = [&] {
        return *book.read([&](Connection& c) { return store::Accounts(c).find(id); });
    };
    QCOMPARE(stored().tierReason, u"lighthouse"_s);
    QCOMPARE(factsOf(book, id).tier, domain::Tier::High);
    edited(book, {id}, {{u"tier"_s, u"none"_s}});
    QCOMPARE(stored().tierReason, QString());
    QCOMPARE(factsOf(book, id).tier, domain::Tier::Tech);
}

void AccountEditTest::aNewAmountIsANewPhaseOrACorrection() {
    TemporaryBook book;
    const AccountId id = book.account(u"A"_s).arr(1000).add();
    const auto phases = [&] {
        return book.read([&](Connection& c) { return store::Contracts(c).ofAccount(id).front().phases; });
    };
    edited(book, {id}, {{u"arr"_s, u"2000"_s}});
    QCOMPARE(phases().size(), std::size_t(2));
    QCOMPARE(phases().back().starts, book.today());
    QCOMPARE(factsOf(book, id).arrBase, 200'000);
    book.undo();
    edited(book, {id}, {{u"arr"_s, u"3000"_s}}, {.amounts = operations::AmountChange::Correction});
    QCOMPARE(phases().size(), std::size_t(1));
    QCOMPARE(factsOf(book, id).arrBase, 300'000);
}

void AccountEditTest::anAmountInAnotherCurrencyIsRefusedForThatAccountAlone() {
    TemporaryBook book;
    const AccountId euro = book.account(u"Euro"_s).arr(1000).add();
    const AccountId dollar = book.account(u"Dollar"_s).arr(1000, "USD").add();
    const EditOutcome outcome = edited(book, {euro, dollar}, {{u"arr"_s, u"5000"_s}, {u"city"_s, u"X"_s}});
    QCOMPARE(outcome.changed, 1);
    QCOMPARE(outcome.failed, 1);
    QCOMPARE(outcome.problems.front().name, u"Dollar"_s);
    QVERIFY(outcome.problems.front().reason.contains(u"USD"_s));
    QCOMPARE(factsOf(book, dollar).city.text, QString());
    QCOMPARE(edited(book, {dollar}, {{u"arr"_s, u"5000 USD"_s}}).changed, 1);
    QCOMPARE(factsOf(book, dollar).arrOwn, 500'000);
}

void AccountEditTest::anAccountCantBelongToItsOwnChild() {
    TemporaryBook book;
    const AccountId a = book.account(u"A"_s).add();
    const AccountId b = book.account(u"B"_s).parent(a).add();
    const EditOutcome outcome = edited(book, {a}, {{u"parent"_s, u"B"_s}});
    QCOMPARE(outcome.failed, 1);
    QCOMPARE(factsOf(book, b).parent, a);
    QVERIFY(!factsOf(book, a).parent.isValid());
}

void AccountEditTest::meIsWhoUsesTheBook() {
    TemporaryBook book;
    const AccountId id = book.account(u"A"_s).add();
    QVERIFY(!refusal(book, {id}, {{u"owner"_s, u"me"_s}}).isEmpty());
    const domain::PersonId clara = book.person(u"Clara"_s);
    book.write([&](Transaction& t) {
        store::setBookInfo(t.connection(), store::info::me, QString::number(clara.value));
        store::People(t.connection()).insert(t, {.id = {}, .name = u"Tomás"_s, .email = {}});
    });
    QCOMPARE(edited(book, {id}, {{u"owner"_s, u"me"_s}}).changed, 1);
    QCOMPARE(factsOf(book, id).owner, clara);
}

void AccountEditTest::tagsAreReplacedAddedOrTakenAway() {
    TemporaryBook book;
    const AccountId id = book.account(u"A"_s).tag(u"x"_s).add();
    edited(book, {id}, {{u"tag"_s, u"+y"_s}});
    QCOMPARE(factsOf(book, id).tags, u"x;y"_s);
    edited(book, {id}, {{u"tags"_s, u"-X"_s}});
    QCOMPARE(factsOf(book, id).tags, u"y"_s);
    edited(book, {id}, {{u"tags"_s, u"a, b"_s}});
    QCOMPARE(factsOf(book, id).tags, u"a;b"_s);
    edited(book, {id}, {{u"tags"_s, u"none"_s}});
    QCOMPARE(factsOf(book, id).tags, QString());
    QCOMPARE(operations::changeTags(book.book(), {id}, {u"q"_s}, {}).result()->value, 1);
    QCOMPARE(operations::changeTags(book.book(), {id}, {u"Q"_s}, {}).result()->value, 0);
}

void AccountEditTest::trashAndRestoreTellHowManyMoved() {
    TemporaryBook book;
    const AccountId id = operations::createAccount(book.book(), {.name = u" New "_s}).result()->value;
    QCOMPARE(factsOf(book, id).name.text, u"New"_s);
    QCOMPARE(book.undo().label, u"Add account New"_s);
    (void)book.redo();
    QVERIFY(!operations::createAccount(book.book(), {.name = u"  "_s}).result());
    QCOMPARE(operations::trashAccounts(book.book(), {id}).result()->value, 1);
    QCOMPARE(operations::trashAccounts(book.book(), {id}).result()->value, 0);
    QCOMPARE(operations::restoreAccounts(book.book(), {id}).result()->value, 1);
}

void AccountEditTest::aTaskIsDoneToday() {
    TemporaryBook book;
    const AccountId id = book.account(u"A"_s).add();
    domain::Task task;
    task.account = id;
    task.title = u"Call"_s;
    const domain::TaskId taskId = operations::addTask(book.book(), task).result()->value;
    QCOMPARE(factsOf(book, id).openTasks, 1);
    QCOMPARE(operations::setTasksDone(book.book(), {taskId}, true).result()->value, 1);
    QCOMPARE(operations::setTasksDone(book.book(), {taskId}, true).result()->value, 0);
    QCOMPARE(book.read([&](Connection& c) { return store::Tasks(c).find(taskId); })->doneOn,
             std::optional(book.today()));
    QCOMPARE(factsOf(book, id).openTasks, 0);
    operations::logTouch(book.book(), {.touch = {.account = id, .twoWay = true}}).waitForFinished();
    operations::addNote(book.book(), {.account = id, .body = u"n"_s}).waitForFinished();
    QCOMPARE(factsOf(book, id).lastTwoWay, book.today());
}

QTEST_GUILESS_MAIN(AccountEditTest)
#include "tst_account_edit.moc"
