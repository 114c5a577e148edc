// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/facts.h"

#include "domain/text_fold.h"

#include <QTest>

using namespace tenure;
using namespace Qt::Literals::StringLiterals;
using domain::AmountPer;
using domain::Contract;
using domain::ContractKind;
using domain::Currency;
using operations::FactsContext;
using store::FactsInput;
using store::FactsRow;

namespace {

const QDate today(2026, 3, 20);

FactsContext context() {
    FactsContext context{.today = today};
    context.rates = {{Currency::eur(), 1'000'000}, {*Currency::fromCode(u"USD"), 920'000}};
    context.nameLocale = u"en"_s;
    return context;
}

FactsInput acme() {
    FactsInput input;
    input.account.id = {7};
    input.account.name = u"Acme Łódź Sp. z o.o."_s;
    input.createdDay = QDate(2025, 1, 1);
    input.updatedDay = QDate(2026, 2, 1);
    return input;
}

/// A year from @p start, in whole units.
Contract yearly(qint64 id, QDate start, qint64 major, const char* currency = "EUR") {
    Contract contract;
    contract.id = {id};
    contract.start = start;
    contract.end = start.addYears(1).addDays(-1);
    contract.currency = *Currency::fromCode(QString::fromLatin1(currency));
    contract.phases = {{.id = {}, .starts = start, .amountMinor = major * 100, .per = AmountPer::Year}};
    return contract;
}

FactsRow facts(const FactsInput& input, const FactsContext& with = context()) {
    return operations::factsOf(input, with);
}

FactsRow withContracts(const std::vector<Contract>& contracts, const FactsContext& with = context()) {
    FactsInput input = acme();
    input.contracts = contracts;
    return facts(input, with);
}

} // namespace

class FactsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreFoldedKeyedAndMatchable();
    void anAccountWithoutContractsHasNoRevenueFigure();
    void activeContractsInSeveralCurrenciesAddUpInTheBaseCurrency();
    void aCurrencyWithoutPlanningRateMakesRevenueUnknown();
    void aContractThatIsOverCountsAsZero();
    void committedRevenueAddsWhatIsSignedAndReplacesWhatItSucceeds();
    void trialsAndOneOffsAreNoRecurringRevenue();
    void theDrivingContractGivesRenewalNoticeSeatsAndProduct();
    void theTierComesFromThePolicyOnWholeUnits();
    void anOverrideHoldsUntilItsLastDay();
    void theStageFollowsTheContracts();
    void theNextStepIsTheFirstDueTask();
    void rolesCountOnlyActiveContacts();
    void tagsAreFoldedOnceEachAndSearchable();
    void customTextIsFoldedAndOtherValuesStayAsTheyAre();
};

void FactsTest::namesAreFoldedKeyedAndMatchable() {
    const FactsRow row = facts(acme());
    QCOMPARE(row.name.text, u"Acme Łódź Sp. z o.o."_s);
    QCOMPARE(row.name.fold, u"acme lodz sp. z o.o."_s);
    QCOMPARE(row.nameMatch, domain::companyMatchKey(u"ACME Lodz"));
    QVERIFY(row.nameKey < domain::sortKey(u"Acmf", u"en"_s));
    QCOMPARE(row.asOf, today);
    QCOMPARE(row.createdDay, QDate(2025, 1, 1));
    QCOMPARE(row.updatedDay, QDate(2026, 2, 1));
}

void FactsTest::anAccountWithoutContractsHasNoRevenueFigure() {
    const FactsRow row = facts(acme());
    QCOMPARE(row.arrBase, std::nullopt);
    QCOMPARE(row.carrBase, std::nullopt);
    QCOMPARE(row.oneOffBase, std::nullopt);
    QCOMPARE(row.renewalDay, std::nullopt);
    QCOMPARE(row.contracts, 0);
    QCOMPARE(row.stage, domain::Stage::Acquisition);
    QCOMPARE(row.tier, domain::Tier::Tech);
}

void FactsTest::activeContractsInSeveralCurrenciesAddUpInTheBaseCurrency() {
    const FactsRow mixed =
        withContracts({yearly(1, today.addDays(-10), 1000), yearly(2, today.addDays(-5), 1000, "USD")});
    QCOMPARE(mixed.arrBase, 100'000 + 92'000);
    QCOMPARE(mixed.arrOwn, std::nullopt);
    const FactsRow own =
        withContracts({yearly(1, today.addDays(-10), 1000, "USD"), yearly(2, today.addDays(-5), 500, "USD")});
    QCOMPARE(own.arrBase, 138'000);
    QCOMPARE(own.arrOwn, 150'000);
    QCOMPARE(own.currency, u"USD"_s);
}

void FactsTest::aCurrencyWithoutPlanningRateMakesRevenueUnknown() {
    const std::vector<Contract> contracts{yearly(1, today.addDays(-10), 90'000),
                                          yearly(2, today.addDays(-5), 1000, "GBP")};
    const FactsRow row = withContracts(contracts);
    QCOMPARE(row.arrBase, std::nullopt);
    QCOMPARE(row.carrBase, std::nullopt);
    QCOMPARE(row.contracts, 2);
    FactsContext rated = context();
    rated.rates[*Currency::fromCode(u"GBP")] = 1'150'000;
    QCOMPARE(withContracts(contracts, rated).arrBase, 9'000'000 + 115'000);
}

void FactsTest::aContractThatIsOverCountsAsZero() {
    const FactsRow row = withContracts({yearly(1, today.addDays(-800), 5000, "GBP")});
    QCOMPARE(row.arrBase, 0);
    QCOMPARE(row.carrBase, 0);
    QCOMPARE(row.stage, domain::Stage::Churned);
    QCOMPARE(row.arrOwn, std::nullopt);
}

void FactsTest::committedRevenueAddsWhatIsSignedAndReplacesWhatItSucceeds() {
    Contract now = yearly(1, today.addDays(-300), 1000);
    Contract next = yearly(2, now.end->addDays(1), 1500);
    QCOMPARE(withContracts({now, next}).carrBase, 100'000); // nobody signed
    next.signedOn = today;
    QCOMPARE(withContracts({now, next}).carrBase, 250'000); // another product
    now.successor = next.id;
    const FactsRow renewed = withContracts({now, next});
    QCOMPARE(renewed.carrBase, 150'000);
    QCOMPARE(renewed.arrBase, 100'000);
}

void FactsTest::trialsAndOneOffsAreNoRecurringRevenue() {
    Contract trial = yearly(1, today.addDays(-10), 700);
    trial.kind = ContractKind::Trial;
    Contract setup = yearly(2, today.addDays(-10), 300);
    setup.kind = ContractKind::OneOff;
    setup.phases.front().per = AmountPer::Term;
    const FactsRow row = withContracts({trial, setup});
    QCOMPARE(row.arrBase, std::nullopt);
    QCOMPARE(row.oneOffBase, 30'000);
    QCOMPARE(row.stage, domain::Stage::Acquisition);
}

void FactsTest::theDrivingContractGivesRenewalNoticeSeatsAndProduct() {
    Contract small = yearly(1, today.addDays(-200), 100);
    small.product = u"Small"_s;
    Contract large = yearly(2, today.addDays(-100), 900);
    large.product = u"Größer"_s;
    large.edition = u"Pro"_s;
    large.seats = 40;
    large.autoRenew = true;
    large.noticeAmount = 30;
    const FactsRow row = withContracts({small, large});
    QCOMPARE(row.product.text, u"Größer"_s);
    QCOMPARE(row.product.fold, u"grosser"_s);
    QCOMPARE(row.edition.text, u"Pro"_s);
    QCOMPARE(row.seats, 40);
    QCOMPARE(row.startDay, large.start);
    QCOMPARE(row.renewalDay, large.end);
    QCOMPARE(row.noticeDay, large.end->addDays(-30));
    QCOMPARE(row.decisionDay, large.end->addDays(-30));
    QCOMPARE(row.autoRenew, true);
    QCOMPARE(row.dayZero, small.start);
}

void FactsTest::theTierComesFromThePolicyOnWholeUnits() {
    QCOMPARE(withContracts({yearly(1, today, 50'000)}).tier, domain::Tier::High);
    QCOMPARE(withContracts({yearly(1, today, 49'999)}).tier, domain::Tier::Low);
    QCOMPARE(withContracts({yearly(1, today, 9'999)}).tier, domain::Tier::Tech);
    QCOMPARE(withContracts({yearly(1, today, 9'999)}).tierSource, domain::TierSource::Rule);
    Contract seats = yearly(1, today, 10);
    seats.seats = 500;
    QCOMPARE(withContracts({seats}).tier, domain::Tier::High);
}

void FactsTest::anOverrideHoldsUntilItsLastDay() {
    FactsInput input = acme();
    input.account.tierOverride = domain::Tier::High;
    input.account.tierReason = u"strategic"_s;
    input.account.tierUntil = today;
    QCOMPARE(facts(input).tier, domain::Tier::High);
    QCOMPARE(facts(input).tierSource, domain::TierSource::Override);
    FactsContext tomorrow = context();
    tomorrow.today = today.addDays(1);
    QCOMPARE(facts(input, tomorrow).tier, domain::Tier::Tech);
    QCOMPARE(facts(input, tomorrow).tierSource, domain::TierSource::Rule);
}

void FactsTest::theStageFollowsTheContracts() {
    QCOMPARE(withContracts({yearly(1, today.addDays(-10), 1)}).stage, domain::Stage::Onboarding);
    QCOMPARE(withContracts({yearly(1, today.addDays(-120), 1)}).stage, domain::Stage::Growth);
    QCOMPARE(withContracts({yearly(1, today.addDays(-300), 1)}).stage, domain::Stage::Renewal);
}

void FactsTest::theNextStepIsTheFirstDueTask() {
    FactsInput input = acme();
    input.tasks = {{u"Łate"_s, today.addDays(-1)}, {u"Today"_s, today}, {u"Some day"_s, std::nullopt}};
    input.lastTouch = today.addDays(-3);
    const FactsRow row = facts(input);
    QCOMPARE(row.nextStep.text, u"Łate"_s);
    QCOMPARE(row.nextStep.fold, u"late"_s);
    QCOMPARE(row.nextDue, today.addDays(-1));
    QCOMPARE(row.openTasks, 3);
    QCOMPARE(row.overdueTasks, 1);
    QCOMPARE(row.lastTouch, today.addDays(-3));
    QCOMPARE(row.lastTwoWay, std::nullopt);
}

void FactsTest::rolesCountOnlyActiveContacts() {
    FactsInput input = acme();
    input.contacts = {{u"Ann"_s, {}, domain::ContactRole::Champion, domain::ContactStatus::Left},
                      {u"Ben"_s, {}, domain::ContactRole::EconomicBuyer, domain::ContactStatus::Active}};
    const FactsRow row = facts(input);
    QCOMPARE(row.contacts, 2);
    QCOMPARE(row.roles, qint64(1) << static_cast<int>(domain::ContactRole::EconomicBuyer));
}

void FactsTest::tagsAreFoldedOnceEachAndSearchable() {
    FactsInput input = acme();
    input.tags = {u"QBR"_s, u"Qbr"_s, u"Ärger"_s};
    const store::DerivedRow row = operations::derive(input, context());
    QCOMPARE(row.facts.tags, u"QBR;Qbr;Ärger"_s);
    QCOMPARE(row.tagFolds, (QStringList{u"arger"_s, u"qbr"_s}));
    QCOMPARE(row.search.tags, u"qbr qbr arger"_s);
    QCOMPARE(row.search.name, domain::searchText(input.account.name));
}

void FactsTest::customTextIsFoldedAndOtherValuesStayAsTheyAre() {
    FactsInput input = acme();
    input.custom = {{{1}, domain::CustomType::Text, u"Żółć"_s}, {{2}, domain::CustomType::Number, 1.5}};
    const store::DerivedRow row = operations::derive(input, context());
    QCOMPARE(row.custom.size(), std::size_t(2));
    QCOMPARE(std::get<QString>(row.custom[0].value), u"zolc"_s);
    QCOMPARE(std::get<double>(row.custom[1].value), 1.5);
}

QTEST_GUILESS_MAIN(FactsTest)
#include "tst_facts.moc"
