// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/staging_terms.h"

#include "domain/money.h"
#include "domain/phase_change.h"
#include "store/contracts.h"
#include "store/rows.h"
#include "store/settings.h"

#include <algorithm>
#include <array>

namespace tenure::store {

using namespace Qt::Literals::StringLiterals;
using domain::AmountPer;
using domain::Contract;
using domain::PricePhase;

namespace {

/// A new price from today, or the right one of what there was; a contract that is over is only corrected.
void applyPrice(Contract& contract, const PricePhase& price, const StagingRules& rules, bool newCurrency) {
    if (newCurrency)
        contract.phases.clear();
    const bool over = contract.end && *contract.end < rules.today;
    const bool correct = rules.amounts == domain::AmountChange::Correction || over || contract.phases.empty();
    contract = correct ? domain::withCorrectedAmount(contract, rules.today, price.amountMinor, price.per)
                       : domain::withAmountFrom(contract, rules.today, price.amountMinor, price.per);
}

template <class T, class Value>
void assign(T& slot, const Value& value, const char* key, std::vector<const char*>& changed) {
    if (slot == value)
        return;
    slot = value;
    changed.push_back(key);
}

/// Dates; the key of the one that can't be.
const char* applyDates(Contract& contract, const StagedTerms& terms, std::vector<const char*>& changed) {
    if (terms.start && *terms.start != contract.start) {
        for (PricePhase& phase : contract.phases) {
            if (phase.starts == contract.start)
                phase.starts = *terms.start;
        }
        assign(contract.start, *terms.start, "start", changed);
    }
    if (terms.end)
        assign(contract.end, std::optional(*terms.end), "renewal", changed);
    if (contract.end && *contract.end < contract.start)
        return terms.end ? "renewal" : "start";
    if (!terms.notice || domain::noticeDate(contract) == terms.notice)
        return nullptr;
    if (!contract.end || *terms.notice > *contract.end)
        return "notice";
    contract.noticeUnit = domain::NoticeUnit::Days;
    contract.noticeAmount = static_cast<int>(terms.notice->daysTo(*contract.end));
    changed.push_back("notice");
    return nullptr;
}

} // namespace

bool StagedTerms::isEmpty() const {
    return !price() && !seats && !autoRenew && !start && !end && !notice && product.isEmpty() &&
           edition.isEmpty() && !phases;
}

std::optional<PricePhase> StagedTerms::price() const {
    const auto phase = [](qint64 minor, AmountPer per) { return PricePhase{{}, {}, minor, per}; };
    if (arr)
        return phase(*arr, AmountPer::Year);
    if (mrr)
        return phase(*mrr, AmountPer::Month);
    if (amount)
        return phase(*amount, AmountPer::Term);
    return std::nullopt;
}

AppliedTerms applyTerms(const Contract& current, const StagedTerms& terms, const StagingRules& rules) {
    AppliedTerms applied{current, {}, nullptr};
    Contract& contract = applied.contract;
    applied.fault = applyDates(contract, terms, applied.changed);
    if (terms.seats)
        assign(contract.seats, terms.seats, "seats", applied.changed);
    if (terms.autoRenew)
        assign(contract.autoRenew, *terms.autoRenew, "auto_renew", applied.changed);
    if (!terms.product.isEmpty())
        assign(contract.product, terms.product, "product", applied.changed);
    if (!terms.edition.isEmpty())
        assign(contract.edition, terms.edition, "edition", applied.changed);
    const bool newCurrency = terms.currency && *terms.currency != contract.currency;
    const std::optional<PricePhase> price = terms.price();
    if (newCurrency && (price || contract.phases.empty()))
        assign(contract.currency, *terms.currency, "currency", applied.changed);
    if (price) {
        const std::vector<PricePhase> before = contract.phases;
        applyPrice(contract, *price, rules, newCurrency);
        if (contract.phases != before || newCurrency)
            applied.changed.push_back(terms.arr ? "arr" : terms.mrr ? "mrr" : "amount");
    }
    if (terms.phases) {
        std::vector<PricePhase> plain = contract.phases;
        for (PricePhase& phase : plain)
            phase.id = {};
        if (plain != *terms.phases) {
            contract.phases = *terms.phases;
            applied.changed.push_back("phases");
        }
    }
    return applied;
}

Contract newContract(domain::AccountId account, const StagedTerms& terms, const StagingRules& rules) {
    Contract contract;
    contract.account = account;
    contract.start = terms.start.value_or(
        terms.end ? std::min(terms.end->addYears(-1).addDays(1), rules.today) : rules.today);
    contract.currency = terms.currency.value_or(rules.base);
    StagedTerms rest = terms;
    rest.start.reset();
    AppliedTerms applied = applyTerms(contract, rest, rules);
    return applied.contract;
}

CurrentContracts::CurrentContracts(Connection& connection, const StagingRules& rules)
    : m_connection(connection), m_today(rules.today), m_base(rules.base),
      m_rates(Settings(connection).planningRates()) {}

std::optional<Contract> CurrentContracts::of(domain::AccountId account) const {
    const std::vector<Contract> contracts = Contracts(m_connection).ofAccount(account);
    std::vector<domain::RatedContract> rated;
    for (const Contract& contract : contracts) {
        domain::Money arr = domain::arrOn(contract, m_today);
        if (arr.minor == 0 && !contract.phases.empty() && !domain::isActive(contract, m_today))
            arr.minor = domain::annualised(contract.phases.front(), contract);
        const auto rate = m_rates.find(contract.currency);
        rated.push_back({&contract, rate == m_rates.end()
                                        ? arr.minor
                                        : domain::convert(arr, m_base, rate->second).minor});
    }
    const Contract* driving = domain::drivingContract(rated, m_today);
    return driving != nullptr ? std::optional(*driving) : std::nullopt;
}

QString termsSql(const StagePlan& plan) {
    const bool accounts = plan.kind == domain::ImportKind::Accounts;
    static constexpr std::array keys = {"arr", "mrr",    "amount",   "seats",   "auto_renew", "start",
                                        "",    "notice", "currency", "product", "edition",    "phases"};
    QStringList values;
    for (const char* key : keys)
        values.append(plan.value(*key != '\0' ? key : accounts ? "renewal" : "end"));
    return values.join(", "_L1);
}

StagedTerms readTerms(SQLite::Statement& statement, int first) {
    RowReader row(statement, first);
    StagedTerms terms;
    terms.arr = row.optional();
    terms.mrr = row.optional();
    terms.amount = row.optional();
    terms.seats = row.optional();
    if (const auto autoRenew = row.optional())
        terms.autoRenew = *autoRenew != 0;
    terms.start = row.day();
    terms.end = row.day();
    terms.notice = row.day();
    terms.currency = domain::Currency::fromCode(row.text());
    terms.product = row.text();
    terms.edition = row.text();
    if (const QString phases = row.text(); !phases.isEmpty())
        terms.phases = phasesFromText(phases);
    return terms;
}

QString phaseList(const std::vector<PricePhase>& phases) {
    QStringList parts;
    for (const PricePhase& phase : phases) {
        parts.append(u"%1 %2 %3"_s.arg(phase.starts.toString(Qt::ISODate))
                         .arg(phase.amountMinor)
                         .arg(domain::key(phase.per)));
    }
    return parts.join("; "_L1);
}

std::optional<std::vector<PricePhase>> phasesFromText(const QString& text) {
    std::vector<PricePhase> phases;
    for (const QString& part : text.split(u';', Qt::SkipEmptyParts)) {
        const QStringList words = part.simplified().split(u' ');
        if (words.size() != 3)
            return std::nullopt;
        bool whole = false;
        PricePhase phase{{}, QDate::fromString(words[0], Qt::ISODate), words[1].toLongLong(&whole), {}};
        const auto per = domain::fromKey<AmountPer>(words[2]);
        if (!phase.starts.isValid() || !whole || !per)
            return std::nullopt;
        phase.per = *per;
        phases.push_back(phase);
    }
    return phases;
}

} // namespace tenure::store
