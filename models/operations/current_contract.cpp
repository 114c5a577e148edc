// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/current_contract.h"

#include "operations/contract_facts.h"

namespace tenure::operations {

using domain::Contract;

std::optional<Contract> currentContract(const std::vector<Contract>& contracts, const FactsContext& context) {
    const ContractFacts facts = contractFacts(contracts, context);
    if (facts.driving == nullptr || facts.driving->kind != domain::ContractKind::Recurring)
        return std::nullopt;
    return *facts.driving;
}

Contract newContract(domain::AccountId account, const FactsContext& context) {
    Contract contract;
    contract.account = account;
    contract.start = context.today;
    contract.currency = context.base;
    return contract;
}

} // namespace tenure::operations
