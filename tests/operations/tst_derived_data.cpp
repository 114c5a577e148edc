// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/derived_data.h"
#include "store/accounts.h"
#include "store/contracts.h"
#include "store/facts_store.h"
#include "store/people.h"
#include "store/settings.h"
#include "tests/operations/derived_rows.h"

#include <QTest>

using namespace tenure;
using namespace Qt::Literals::StringLiterals;
using domain::AccountId;
using store::Accounts;
using store::Connection;
using store::Transaction;
using test::TemporaryBook;

namespace {

std::optional<store::FactsRow> factsOf(TemporaryBook& book, AccountId id) {
    return book.read([id](Connection& c) { return store::factsOf(c, id); });
}

domain::Contract contractOf(TemporaryBook& book, AccountId id) {
    return book.read([id](Connection& c) { return store::Contracts(c).ofAccount(id).front(); });
}

} // namespace

class DerivedDataTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void factsAreThereWithTheCommitThatMadeThem();
    void anAccountInTheTrashIsInNoListAndNoSearch();
    void aRenamedOwnerShowsOnTheirAccounts();
    void aRenamedParentShowsOnItsChildren();
    void aPlanningRateChangesRevenueOfAllAccounts();
    void searchFindsNamesTagsContactsAndNotes();
    void aTouchpointToComeIsNotTheLastOne();
    void ownerTierAndStageKeepADatedHistory();
    void daysThatPassedWhileTheProgramWasClosedAreDatedRight();
    void pricePhasesKeepWhatWasKnownWhen();
    void aRefreshOnTheSameDayDoesNothing();
};

void DerivedDataTest::factsAreThereWithTheCommitThatMadeThem() {
    TemporaryBook book;
    const AccountId id = book.account(u"Acme"_s)
                             .arr(60'000)
                             .tag(u"x"_s)
                             .contact(u"Ann"_s)
                             .touch(3, true)
                             .task(u"Call"_s, 2)
                             .add();
    const auto facts = factsOf(book, id);
    QVERIFY(facts);
    QCOMPARE(facts->arrBase, 6'000'000);
    QCOMPARE(facts->tier, domain::Tier::High);
    QCOMPARE(facts->tags, u"x"_s);
    QCOMPARE(facts->contacts, 1);
    QCOMPARE(facts->lastTwoWay, book.today().addDays(-3));
    QCOMPARE(facts->nextStep.text, u"Call"_s);
    QCOMPARE(facts->createdDay, book.today());
    QCOMPARE(facts->updatedDay, book.today());
}

void DerivedDataTest::anAccountInTheTrashIsInNoListAndNoSearch() {
    TemporaryBook book;
    const AccountId id = book.account(u"Acme"_s).tag(u"x"_s).add();
    book.write([id](Transaction& t) { Accounts(t.connection()).trash(t, id); });
    QVERIFY(!factsOf(book, id));
    QVERIFY(test::derivedRows(book).isEmpty());
    book.undo();
    QVERIFY(factsOf(book, id));
    QCOMPARE(test::searchHits(book, u"acme"_s), std::vector{id});
}

void DerivedDataTest::aRenamedOwnerShowsOnTheirAccounts() {
    TemporaryBook book;
    const domain::PersonId clara = book.person(u"Clara"_s);
    const AccountId id = book.account(u"Acme"_s).owner(clara).add();
    book.write([&](Transaction& t) {
        store::People(t.connection()).update(t, {.id = clara, .name = u"Clara Nyström"_s, .email = {}});
    });
    QCOMPARE(factsOf(book, id)->ownerName, u"Clara Nyström"_s);
}

void DerivedDataTest::aRenamedParentShowsOnItsChildren() {
    TemporaryBook book;
    const AccountId parent = book.account(u"Old"_s).add();
    const AccountId child = book.account(u"Child"_s).parent(parent).add();
    book.write([&](Transaction& t) {
        Accounts accounts(t.connection());
        domain::Account account = *accounts.find(parent);
        account.name = u"New"_s;
        accounts.update(t, account);
    });
    QCOMPARE(factsOf(book, child)->parentName.text, u"New"_s);
    book.undo();
    QCOMPARE(factsOf(book, child)->parentName.fold, u"old"_s);
}

void DerivedDataTest::aPlanningRateChangesRevenueOfAllAccounts() {
    TemporaryBook book;
    const AccountId id = book.account(u"Acme"_s).arr(1000, "USD").add();
    QCOMPARE(factsOf(book, id)->arrBase, std::nullopt);
    book.write([](Transaction& t) {
        store::Settings(t.connection()).setPlanningRate(t, *domain::Currency::fromCode(u"USD"), 500'000);
    });
    QCOMPARE(factsOf(book, id)->arrBase, 50'000);
    book.undo();
    QCOMPARE(factsOf(book, id)->arrBase, std::nullopt);
}

void DerivedDataTest::searchFindsNamesTagsContactsAndNotes() {
    TemporaryBook book;
    const AccountId id = book.account(u"北京软件"_s)
                             .tag(u"Überfällig"_s)
                             .contact(u"Ingrid Dahl"_s)
                             .note(u"asked for a quote"_s)
                             .add();
    book.account(u"Other"_s).add();
    for (const QString& match : {u"\"北 京\""_s, u"tags:uberf*"_s, u"dah*"_s, u"quote"_s})
        QCOMPARE(test::searchHits(book, match), std::vector{id});
}

void DerivedDataTest::aTouchpointToComeIsNotTheLastOne() {
    TemporaryBook book;
    const AccountId id = book.account(u"Acme"_s).touch(5).touch(-2).add();
    QCOMPARE(factsOf(book, id)->lastTouch, book.today().addDays(-5));
    const QDate planned = book.today().addDays(2);
    book.setToday(planned);
    QCOMPARE(factsOf(book, id)->lastTouch, planned);
}

void DerivedDataTest::ownerTierAndStageKeepADatedHistory() {
    TemporaryBook book(QDate(2026, 3, 20));
    const domain::PersonId clara = book.person(u"Clara"_s);
    const AccountId id = book.account(u"Acme"_s).arr(60'000).add();
    book.setToday(QDate(2026, 3, 25));
    book.write([&](Transaction& t) {
        Accounts accounts(t.connection());
        domain::Account account = *accounts.find(id);
        account.owner = clara;
        account.tierOverride = domain::Tier::Low;
        account.tierReason = u"busy"_s;
        accounts.update(t, account);
    });
    book.undo();
    const QString owner = QString::number(clara.value);
    QCOMPARE(test::historyRows(book, "owner_history", id.value),
             (QStringList{u"2026-03-20 "_s, u"2026-03-25 "_s + owner, u"2026-03-25 "_s}));
    QCOMPARE(test::historyRows(book, "tier_history", id.value),
             (QStringList{u"2026-03-20 0"_s, u"2026-03-25 1"_s, u"2026-03-25 0"_s}));
    QCOMPARE(test::historyRows(book, "stage_history", id.value), QStringList{u"2026-03-20 3"_s});
}

void DerivedDataTest::daysThatPassedWhileTheProgramWasClosedAreDatedRight() {
    TemporaryBook book(QDate(2026, 1, 1));
    domain::Contract contract;
    contract.start = QDate(2026, 1, 1);
    contract.end = QDate(2026, 12, 31);
    const AccountId id = book.account(u"Acme"_s).contract(contract).add();
    book.setToday(QDate(2026, 10, 20));
    // Onboarding until day 89; renewal from 90 days before the end.
    QCOMPARE(test::historyRows(book, "stage_history", id.value),
             (QStringList{u"2026-01-01 2"_s, u"2026-04-01 3"_s, u"2026-10-02 4"_s}));
    QCOMPARE(factsOf(book, id)->stage, domain::Stage::Renewal);
}

void DerivedDataTest::pricePhasesKeepWhatWasKnownWhen() {
    TemporaryBook book(QDate(2026, 3, 20));
    const AccountId id = book.account(u"Acme"_s).arr(10).add();
    domain::Contract contract = contractOf(book, id);
    book.setToday(QDate(2026, 3, 22));
    contract.phases.push_back(
        {.id = {}, .starts = QDate(2026, 4, 1), .amountMinor = 2000, .per = domain::AmountPer::Month});
    book.write([&](Transaction& t) { store::Contracts(t.connection()).update(t, contract); });
    book.write([&](Transaction& t) { store::Contracts(t.connection()).remove(t, contract.id); });
    QCOMPARE(test::historyRows(book, "phase_history", contract.id.value),
             (QStringList{u"2026-03-20 [[\"2025-12-10\",1000,\"year\"]]"_s,
                          u"2026-03-22 [[\"2025-12-10\",1000,\"year\"],[\"2026-04-01\",2000,\"month\"]]"_s,
                          u"2026-03-22 []"_s}));
}

void DerivedDataTest::aRefreshOnTheSameDayDoesNothing() {
    TemporaryBook book;
    book.setToday(book.today().addDays(1));
    const auto again = operations::refreshFacts(book.book()).result();
    QVERIFY(again);
    QVERIFY(!again->commit.id.isValid());
}

QTEST_GUILESS_MAIN(DerivedDataTest)
#include "tst_derived_data.moc"
