// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/phase_change.h"

#include <algorithm>

namespace tenure::domain {

namespace {

bool isSamePrice(const PricePhase& phase, const PricePhase& other, const Contract& contract) {
    if (phase.per == other.per)
        return phase.amountMinor == other.amountMinor;
    return annualised(phase, contract) == annualised(other, contract);
}

/// The first phase counts from the contract's start in any case; says so before another one comes to stand
/// near it.
void spellOutFirstStart(Contract& contract) {
    if (!contract.phases.empty() && contract.phases.front().starts > contract.start)
        contract.phases.front().starts = contract.start;
}

/// The phase in force on @p day; null without phases.
PricePhase* inForce(Contract& contract, QDate day) {
    if (contract.phases.empty())
        return nullptr;
    const auto later = std::ranges::upper_bound(contract.phases, day, {}, &PricePhase::starts);
    return later == contract.phases.begin() ? &contract.phases.front() : &*std::prev(later);
}

} // namespace

Contract withAmountFrom(Contract contract, QDate day, qint64 amountMinor, AmountPer per) {
    const PricePhase wanted{
        .id = {}, .starts = std::max(day, contract.start), .amountMinor = amountMinor, .per = per};
    const PricePhase* present = inForce(contract, wanted.starts);
    if (present != nullptr && isSamePrice(*present, wanted, contract))
        return contract;
    spellOutFirstStart(contract);
    const auto place = std::ranges::lower_bound(contract.phases, wanted.starts, {}, &PricePhase::starts);
    if (place == contract.phases.end() || place->starts != wanted.starts) {
        contract.phases.insert(place, wanted);
    } else {
        place->amountMinor = amountMinor;
        place->per = per;
    }
    return contract;
}

Contract withCorrectedAmount(Contract contract, QDate day, qint64 amountMinor, AmountPer per) {
    PricePhase* present = inForce(contract, day);
    const PricePhase wanted{.id = {}, .starts = contract.start, .amountMinor = amountMinor, .per = per};
    if (present == nullptr) {
        contract.phases.push_back(wanted);
    } else if (!isSamePrice(*present, wanted, contract)) {
        present->amountMinor = amountMinor;
        present->per = per;
    }
    return contract;
}

} // namespace tenure::domain
