// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/contracts.h"
#include "tests/store/raw_rows.h"
#include "tests/support/temporary_book.h"

#include <QTest>

using namespace tenure;
using namespace Qt::Literals::StringLiterals;
using domain::AccountId;
using domain::Contract;
using domain::ContractId;
using store::Connection;
using store::Contracts;
using store::Transaction;
using test::TemporaryBook;

namespace {

Contract fullContract(AccountId account) {
    Contract contract;
    contract.account = account;
    contract.externalId = u"C-1"_s;
    contract.product = u"CRM"_s;
    contract.kind = domain::ContractKind::Trial;
    contract.start = QDate(2026, 1, 1);
    contract.end = QDate(2026, 12, 31);
    contract.currency = *domain::Currency::fromCode(u"JPY");
    contract.seats = 12;
    contract.edition = u"Pro"_s;
    contract.billing = domain::BillingPeriod::Quarterly;
    contract.autoRenew = true;
    contract.noticeAmount = 3;
    contract.noticeUnit = domain::NoticeUnit::MonthEnd;
    contract.signedOn = QDate(2025, 12, 1);
    contract.noticeReceivedOn = QDate(2026, 9, 30);
    contract.phases = {
        {.id = {}, .starts = QDate(2026, 1, 1), .amountMinor = -5, .per = domain::AmountPer::Term},
        {.id = {}, .starts = QDate(2026, 7, 1), .amountMinor = 900'000, .per = domain::AmountPer::Month}};
    return contract;
}

Contract stored(TemporaryBook& book, ContractId id) {
    return *book.read([id](Connection& c) { return Contracts(c).find(id); });
}

ContractId insert(TemporaryBook& book, const Contract& contract) {
    return book.write([&](Transaction& t) { return Contracts(t.connection()).insert(t, contract); });
}

} // namespace

class ContractsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFieldOfAContractReadsBackWithItsPhases();
    void anUpdateKeepsTheRowsOfPhasesThatStay();
    void anUpdateThatChangesNothingWritesNothing();
    void removingAContractTakesItsPhasesAndItsPlaceAsSuccessor();
};

void ContractsTest::everyFieldOfAContractReadsBackWithItsPhases() {
    TemporaryBook book{TemporaryBook::Plain{}};
    const AccountId account = book.account(u"A"_s).add();
    Contract next;
    next.account = account;
    next.start = QDate(2027, 1, 1);
    Contract contract = fullContract(account);
    contract.successor = insert(book, next);
    contract.id = insert(book, contract);
    Contract read = stored(book, contract.id);
    for (std::size_t i = 0; i < 2; ++i) {
        QVERIFY(read.phases.at(i).id.isValid());
        contract.phases.at(i).id = read.phases.at(i).id;
    }
    QCOMPARE(read, contract);
    book.read([&](Connection& c) {
        QCOMPARE(Contracts(c).ofAccount(account).size(), std::size_t(2));
        QCOMPARE(Contracts(c).ofAccount(account).front(), contract);
        QCOMPARE(Contracts(c).byExternalId(u"C-1"_s), std::vector{contract.id});
    });
}

void ContractsTest::anUpdateKeepsTheRowsOfPhasesThatStay() {
    TemporaryBook book{TemporaryBook::Plain{}};
    const ContractId id = insert(book, fullContract(book.account(u"A"_s).add()));
    Contract contract = stored(book, id);
    const domain::PricePhase first = contract.phases.front();
    const domain::PhaseId second = contract.phases.back().id;
    // One phase as it is but without its id, one with another amount, one new.
    contract.phases.front().id = {};
    contract.phases.back().amountMinor = 1;
    contract.phases.push_back(
        {.id = {}, .starts = QDate(2026, 10, 1), .amountMinor = 2, .per = domain::AmountPer::Year});
    const auto result = book->writeAndWait(
        {.label = u"Edit"_s}, [&](Transaction& t) { return Contracts(t.connection()).update(t, contract); });
    QVERIFY(result && result->value);
    QCOMPARE(result->commit.rows, 2);
    Contract now = stored(book, id);
    QCOMPARE(now.phases.size(), std::size_t(3));
    QCOMPARE(now.phases.at(0), first);
    QCOMPARE(now.phases.at(1).id, second);
    QCOMPARE(now.phases.at(1).amountMinor, 1);
    now.phases.erase(now.phases.begin());
    QVERIFY(book.write([&](Transaction& t) { return Contracts(t.connection()).update(t, now); }));
    QCOMPARE(stored(book, id).phases, now.phases);
}

void ContractsTest::anUpdateThatChangesNothingWritesNothing() {
    TemporaryBook book{TemporaryBook::Plain{}};
    const Contract contract = stored(book, insert(book, fullContract(book.account(u"A"_s).add())));
    QVERIFY(!book.write([&](Transaction& t) { return Contracts(t.connection()).update(t, contract); }));
}

void ContractsTest::removingAContractTakesItsPhasesAndItsPlaceAsSuccessor() {
    TemporaryBook book{TemporaryBook::Plain{}};
    const AccountId account = book.account(u"A"_s).add();
    const ContractId next = insert(book, fullContract(account));
    Contract before = fullContract(account);
    before.successor = next;
    const ContractId id = insert(book, before);
    const test::Rows rows = test::allRows(book.book());
    book.write([&](Transaction& t) { Contracts(t.connection()).remove(t, next); });
    QVERIFY(!stored(book, id).successor.isValid());
    QVERIFY(!book.read([&](Connection& c) { return Contracts(c).find(next); }));
    book.undo();
    QCOMPARE(test::allRows(book.book()), rows);
}

QTEST_GUILESS_MAIN(ContractsTest)
#include "tst_contracts.moc"
