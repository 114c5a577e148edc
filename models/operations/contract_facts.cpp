// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/contract_facts.h"

#include <algorithm>

namespace tenure::operations {

using domain::Contract;
using domain::ContractKind;
using domain::Money;

namespace {

using Amount = std::optional<qint64>; ///< minor units of the base currency; nothing is unknown

Amount inBase(Money amount, const FactsContext& context) {
    if (amount.currency == context.base || amount.minor == 0)
        return amount.minor;
    const auto rate = context.rates.find(amount.currency);
    if (rate == context.rates.end())
        return std::nullopt;
    return domain::convert(amount, context.base, rate->second).minor;
}

/// A sum with an unknown part is unknown.
Amount plus(Amount sum, Amount part) {
    return sum && part ? Amount(*sum + *part) : std::nullopt;
}

Amount minus(Amount from, Amount part) {
    return from && part ? Amount(*from - *part) : std::nullopt;
}

bool isActiveRecurring(const Contract& contract, QDate day) {
    return contract.kind == ContractKind::Recurring && domain::isActive(contract, day);
}

bool isCommitted(const Contract& contract, QDate today) {
    return contract.kind == ContractKind::Recurring && contract.start > today && contract.signedOn &&
           *contract.signedOn <= today;
}

/// On the day asked for if active, else of the first phase.
Money typicalArr(const Contract& contract, QDate today) {
    if (contract.phases.empty() || contract.kind != ContractKind::Recurring)
        return {0, contract.currency};
    if (domain::isActive(contract, today))
        return domain::arrOn(contract, today);
    return {domain::annualised(contract.phases.front(), contract), contract.currency};
}

/// ARR in the contracts' own currency; nothing if they have several.
Amount ownArr(const std::vector<Contract>& contracts, QDate today) {
    const Contract* first = nullptr;
    qint64 sum = 0;
    for (const Contract& contract : contracts) {
        if (!isActiveRecurring(contract, today))
            continue;
        if (first == nullptr)
            first = &contract;
        if (contract.currency != first->currency)
            return std::nullopt;
        sum += domain::arrOn(contract, today).minor;
    }
    return first != nullptr ? Amount(sum) : std::nullopt;
}

Amount committedArr(const std::vector<Contract>& contracts, Amount arr, const FactsContext& context) {
    Amount sum = arr ? arr : Amount(0);
    bool any = arr.has_value();
    for (const Contract& contract : contracts) {
        if (!isCommitted(contract, context.today))
            continue;
        any = true;
        sum = plus(sum, inBase(typicalArr(contract, context.today), context));
        for (const Contract& before : contracts) {
            if (before.successor == contract.id && isActiveRecurring(before, context.today))
                sum = minus(sum, inBase(domain::arrOn(before, context.today), context));
        }
    }
    return any ? sum : std::nullopt;
}

} // namespace

ContractFacts contractFacts(const std::vector<Contract>& contracts, const FactsContext& context) {
    ContractFacts facts;
    const QDate today = context.today;
    facts.rated.reserve(contracts.size());
    bool hasRecurring = false;
    bool hasOneOff = false;
    Amount arr = 0;
    Amount oneOff = 0;
    for (const Contract& contract : contracts) {
        facts.rated.push_back({&contract, inBase(typicalArr(contract, today), context).value_or(0)});
        if (contract.kind == ContractKind::Recurring) {
            hasRecurring = true;
            arr = plus(arr, inBase(domain::arrOn(contract, today), context));
        } else if (contract.kind == ContractKind::OneOff) {
            const std::optional<domain::PricePhase> phase = domain::phaseOn(contract, today);
            hasOneOff = true;
            oneOff = plus(oneOff, inBase({phase ? phase->amountMinor : 0, contract.currency}, context));
        }
    }
    if (hasRecurring) {
        facts.arrBase = arr;
        facts.arrOwn = ownArr(contracts, today);
        // With an ARR that is not known, nothing that adds to it is.
        facts.carrBase = arr ? committedArr(contracts, arr, context) : std::nullopt;
    }
    if (hasOneOff)
        facts.oneOffBase = oneOff;
    facts.driving = domain::drivingContract(facts.rated, today);
    return facts;
}

} // namespace tenure::operations
