// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/account_details.h"
#include "operations/book_summary.h"
#include "operations/demo_book.h"
#include "operations/segments.h"
#include "query/parser.h"
#include "query/printer.h"
#include "store/accounts.h"
#include "store/book_info.h"
#include "store/facts_store.h"
#include "store/people.h"
#include "tests/support/temporary_book.h"

#include <QTest>

using namespace tenure;
using namespace Qt::Literals::StringLiterals;
using domain::Stage;
using domain::Tier;
using store::Connection;
using store::FactsRow;
using test::TemporaryBook;

namespace {

std::vector<FactsRow> allFacts(TemporaryBook& book) {
    return book.read([](Connection& c) {
        std::vector<FactsRow> rows;
        for (const domain::AccountId id : store::Accounts(c).ids(false))
            rows.push_back(*store::factsOf(c, id));
        return rows;
    });
}

FactsRow named(TemporaryBook& book, const QString& name) {
    return book.read(
        [&](Connection& c) { return *store::factsOf(c, store::Accounts(c).byName(name).front()); });
}

} // namespace

class DemoBookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(operations::fillDemoBook(m_book->book())); }
    void itHas64AccountsInThreeTiersOfTwoOwners();
    void haldenRoboticsIsAsThePicturesShowIt();
    void theListOfThePicturesHasIts22Accounts();
    void everyStageIsThere();
    void detailsTellEverythingOfAnAccount();
    void accountsAreFoundByIdExternalIdOrName();
    void theSummaryCountsWhatIsThere();
    void everySegmentIsCanonicalAndHasAccounts();
    void cleanup() { m_book = std::make_unique<TemporaryBook>(QDate(2026, 3, 19)); }

private:
    std::unique_ptr<TemporaryBook> m_book = std::make_unique<TemporaryBook>(QDate(2026, 3, 19));
};

void DemoBookTest::itHas64AccountsInThreeTiersOfTwoOwners() {
    std::map<Tier, int> tiers;
    std::map<QString, int> owners;
    for (const FactsRow& row : allFacts(*m_book)) {
        ++tiers[row.tier];
        ++owners[row.ownerName];
        QVERIFY2(row.tierSource == domain::TierSource::Rule || row.name.text == u"Nordkapp Seafood",
                 qPrintable(row.name.text));
    }
    QCOMPARE(tiers, (std::map<Tier, int>{{Tier::High, 11}, {Tier::Low, 22}, {Tier::Tech, 31}}));
    QCOMPARE(owners.size(), std::size_t(2));
    const QString me = m_book->read([](Connection& c) { return *store::bookInfo(c, store::info::me); });
    const auto person =
        m_book->read([&](Connection& c) { return *store::People(c).find({me.toLongLong()}); });
    QCOMPARE(person.name, u"Clara Nyström"_s);
    QVERIFY(owners[person.name] > 22);
}

void DemoBookTest::haldenRoboticsIsAsThePicturesShowIt() {
    const FactsRow halden = named(*m_book, u"Halden Robotics"_s);
    QCOMPARE(halden.arrBase, 18'200'000);
    QCOMPARE(halden.tier, Tier::High);
    QCOMPARE(halden.stage, Stage::Renewal);
    QCOMPARE(halden.renewalDay, QDate(2026, 5, 20));
    QCOMPARE(halden.noticeDay, QDate(2026, 4, 20));
    QCOMPARE(halden.seats, 140);
    QCOMPARE(halden.lastTouch, QDate(2026, 3, 10));
    QCOMPARE(halden.nextStep.text, u"Executive review with CFO"_s);
    QCOMPARE(halden.nextDue, QDate(2026, 3, 24));
    QCOMPARE(halden.openTasks, 3);
    QCOMPARE(halden.contacts, 7);
    QVERIFY((halden.roles & (1 << static_cast<int>(domain::ContactRole::EconomicBuyer))) != 0);
    QVERIFY((halden.roles & (1 << static_cast<int>(domain::ContactRole::Champion))) == 0); // she left
    QCOMPARE(halden.tags, u"multi-site;qbr-q2"_s);
}

void DemoBookTest::theListOfThePicturesHasIts22Accounts() {
    // owner:me renewal<180d -stage:churned, with the totals of the groups.
    std::map<Tier, int> count;
    std::map<Tier, qint64> arr;
    for (const FactsRow& row : allFacts(*m_book)) {
        const qint64 left = row.renewalDay ? m_book->today().daysTo(*row.renewalDay) : -1;
        if (row.ownerName != u"Clara Nyström" || left < 0 || left >= 180 || row.stage == Stage::Churned)
            continue;
        ++count[row.tier];
        arr[row.tier] += row.arrBase.value_or(0);
    }
    QCOMPARE(count, (std::map<Tier, int>{{Tier::High, 8}, {Tier::Low, 8}, {Tier::Tech, 6}}));
    QCOMPARE(arr, (std::map<Tier, qint64>{
                      {Tier::High, 113'604'000}, {Tier::Low, 26'580'000}, {Tier::Tech, 3'870'000}}));
}

void DemoBookTest::everyStageIsThere() {
    std::map<Stage, int> stages;
    for (const FactsRow& row : allFacts(*m_book))
        ++stages[row.stage];
    for (const Stage stage : {Stage::Acquisition, Stage::Handoff, Stage::Onboarding, Stage::Growth,
                              Stage::Renewal, Stage::Churned})
        QVERIFY2(stages[stage] > 0, domain::key(stage).data());
    QCOMPARE(named(*m_book, u"Windrose Sailing"_s).stage, Stage::Handoff);
    QCOMPARE(named(*m_book, u"Castellan Insurance"_s).stage, Stage::Growth);
}

void DemoBookTest::detailsTellEverythingOfAnAccount() {
    const auto id = named(*m_book, u"Halden Robotics"_s).account;
    const auto details = operations::accountDetails(m_book->book(), id);
    QVERIFY(details && *details);
    QCOMPARE((*details)->facts->account, id);
    QCOMPARE((*details)->ownerName, u"Clara Nyström"_s);
    QCOMPARE((*details)->contracts.size(), std::size_t(4));
    QCOMPARE((*details)->contacts.front().name, u"Sigrid Moen"_s);
    QCOMPARE((*details)->tasks.front().title, u"Executive review with CFO"_s);
    QVERIFY((*details)->touchpoints.size() > 8);
    const auto parent =
        operations::accountDetails(m_book->book(), named(*m_book, u"Hollybrook Estates"_s).account);
    QCOMPARE((**parent).children.front().name, u"Hearth & Hollow"_s);
    QVERIFY(!*operations::accountDetails(m_book->book(), {9999}));
}

void DemoBookTest::accountsAreFoundByIdExternalIdOrName() {
    const auto id = named(*m_book, u"Kettle & Pine"_s).account;
    for (const QString& text : {QString::number(id.value), u"D-1022"_s, u"Kettle & Pine"_s})
        QCOMPARE(*operations::findAccounts(m_book->book(), text), std::vector{id});
    QVERIFY(operations::findAccounts(m_book->book(), u"Kettle"_s)->empty());
}

void DemoBookTest::theSummaryCountsWhatIsThere() {
    const auto summary = operations::bookSummary(m_book->book());
    QVERIFY(summary);
    QCOMPARE(summary->counts.accounts, 64);
    QCOMPARE(summary->counts.people, 2);
    QCOMPARE(summary->counts.transactions, 1);
    QVERIFY(summary->counts.contracts > 100);
    QVERIFY(summary->bytes > 100'000);
    QCOMPARE(summary->baseCurrency, domain::Currency::eur());
    QCOMPARE(summary->factsDay, m_book->today());
}

void DemoBookTest::everySegmentIsCanonicalAndHasAccounts() {
    const auto context = operations::queryContext(m_book->book()).value();
    const auto segments = operations::segments(m_book->book()).value();
    QCOMPARE(segments.size(), std::size_t(6));
    for (const operations::SegmentCount& count : operations::countSegments(m_book->book(), context, segments))
        QVERIFY2(count.accounts.value_or(0) > 0, qPrintable(count.problem));
    for (const domain::Segment& segment : segments)
        QCOMPARE(query::print(query::parse(segment.query, context.catalogue).value()), segment.query);
}

QTEST_GUILESS_MAIN(DemoBookTest)
#include "tst_demo_book.moc"
