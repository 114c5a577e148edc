// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/facts.h"

#include "domain/lifecycle.h"
#include "domain/text_fold.h"
#include "domain/tier.h"
#include "operations/contract_facts.h"

#include <algorithm>

namespace tenure::operations {

using namespace Qt::Literals::StringLiterals;
using store::DerivedRow;
using store::FactsInput;
using store::FactsRow;
using store::FoldedText;

namespace {

FoldedText folded(const QString& text) {
    return text.isEmpty() ? FoldedText{} : FoldedText{text, domain::fold(text)};
}

void addIdentity(FactsRow& row, const FactsInput& input, const FactsContext& context) {
    const domain::Account& account = input.account;
    row.account = account.id;
    row.asOf = context.today;
    row.name = folded(account.name);
    row.nameKey = domain::sortKey(account.name, context.nameLocale);
    row.nameMatch = domain::companyMatchKey(account.name);
    row.externalId = folded(account.externalId);
    row.domain = folded(account.domain);
    row.parent = account.parent;
    row.parentName = folded(input.parentName);
    row.owner = account.owner;
    row.ownerName = input.ownerName;
    row.tags = input.tags.join(u';');
    row.createdDay = input.createdDay;
    row.updatedDay = input.updatedDay;
}

void addCompany(FactsRow& row, const domain::Account& account) {
    row.potential = account.potential;
    row.industry = folded(account.industry);
    row.country = folded(account.country);
    row.city = folded(account.city);
    row.phone = folded(account.phone);
    row.website = folded(account.website);
    row.employees = account.employees;
    row.channel = folded(account.channel);
    row.description = folded(account.description);
}

void addContracts(FactsRow& row, const FactsInput& input, const FactsContext& context) {
    const ContractFacts facts = contractFacts(input.contracts, context);
    row.contracts = static_cast<qint64>(input.contracts.size());
    row.arrBase = facts.arrBase;
    row.carrBase = facts.carrBase;
    row.oneOffBase = facts.oneOffBase;
    row.arrOwn = facts.arrOwn;
    row.stage = domain::classicStage(facts.rated, context.today);
    row.dayZero = domain::dayZero(facts.rated, context.today);
    if (facts.driving == nullptr)
        return;
    const domain::Contract& driving = *facts.driving;
    row.currency = driving.currency.code();
    row.product = folded(driving.product);
    row.edition = folded(driving.edition);
    row.seats = driving.seats;
    row.startDay = driving.start;
    row.renewalDay = driving.end;
    row.noticeDay = domain::noticeDate(driving);
    row.decisionDay = domain::decisionDate(driving);
    row.autoRenew = driving.autoRenew;
}

/// Whole units, rounded down also below zero.
qint64 wholeUnits(qint64 minor, domain::Currency currency) {
    qint64 unit = 1;
    for (int i = 0; i < currency.minorDigits(); ++i)
        unit *= 10;
    return minor / unit - (minor % unit < 0 ? 1 : 0);
}

void addTier(FactsRow& row, const domain::Account& account, const FactsContext& context) {
    if (domain::overrideHolds(account.tierOverride, account.tierUntil, context.today)) {
        row.tier = *account.tierOverride;
        row.tierSource = domain::TierSource::Override;
        return;
    }
    domain::TierFacts facts;
    facts.arrMajor = wholeUnits(row.arrBase.value_or(0), context.base);
    facts.potential = account.potential;
    facts.seats = row.seats;
    row.tier = domain::tierByDefaultPolicy(facts);
    row.tierSource = domain::TierSource::Rule;
}

void addActivity(FactsRow& row, const FactsInput& input, const FactsContext& context) {
    row.lastTouch = input.lastTouch;
    row.lastTwoWay = input.lastTwoWay;
    row.openTasks = static_cast<qint64>(input.tasks.size());
    row.overdueTasks =
        std::count_if(input.tasks.begin(), input.tasks.end(),
                      [&](const store::OpenTask& task) { return task.due && *task.due < context.today; });
    if (!input.tasks.empty()) {
        row.nextStep = folded(input.tasks.front().title);
        row.nextDue = input.tasks.front().due;
    }
    row.contacts = static_cast<qint64>(input.contacts.size());
    for (const store::ContactLine& contact : input.contacts) {
        if (contact.status == domain::ContactStatus::Active)
            row.roles |= qint64(1) << static_cast<int>(contact.role);
    }
}

QStringList tagFolds(const QStringList& tags) {
    QStringList folds;
    for (const QString& tag : tags)
        folds.append(domain::fold(tag));
    // As the book sorts them: by UTF-8 bytes, which is not QString's order outside the BMP.
    std::sort(folds.begin(), folds.end(),
              [](const QString& a, const QString& b) { return a.toUtf8() < b.toUtf8(); });
    folds.erase(std::unique(folds.begin(), folds.end()), folds.end());
    return folds;
}

std::vector<store::CustomFact> customFacts(const std::vector<store::CustomFact>& values) {
    std::vector<store::CustomFact> facts;
    facts.reserve(values.size());
    for (const store::CustomFact& value : values) {
        // Of two rows for one field the later counts.
        if (facts.empty() || facts.back().field != value.field)
            facts.emplace_back();
        facts.back() = value;
        if (auto* text = std::get_if<QString>(&facts.back().value))
            *text = domain::fold(*text);
    }
    return facts;
}

store::SearchRow searchRow(const FactsInput& input) {
    QStringList contacts;
    for (const store::ContactLine& contact : input.contacts)
        contacts.append(contact.name + u' ' + contact.email);
    return {.name = domain::searchText(input.account.name),
            .domain = domain::searchText(input.account.domain),
            .tags = domain::searchText(input.tags.join(u'\n')),
            .contacts = domain::searchText(contacts.join(u'\n')),
            .notes = domain::searchText(input.notes.join(u'\n'))};
}

} // namespace

FactsRow factsOf(const FactsInput& input, const FactsContext& context) {
    FactsRow row;
    addIdentity(row, input, context);
    addCompany(row, input.account);
    addContracts(row, input, context);
    addTier(row, input.account, context);
    addActivity(row, input, context);
    return row;
}

DerivedRow derive(const FactsInput& input, const FactsContext& context) {
    return {.facts = factsOf(input, context),
            .tagFolds = tagFolds(input.tags),
            .custom = customFacts(input.custom),
            .search = searchRow(input)};
}

} // namespace tenure::operations
