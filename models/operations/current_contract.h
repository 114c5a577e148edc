// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contract.h"
#include "operations/facts.h"

#include <optional>
#include <vector>

namespace tenure::operations {

/// What a changed ARR is (docs: domain, Money and recurring revenue).
enum class AmountChange {
    FromDate,   ///< the price changes from a day on: a new phase
    Correction, ///< the price was wrong: restates the past
};

/// Which of an account's contracts an edit or an import of account fields means: the one that drives it.
/// Nothing if it has none but trials and one-offs.
[[nodiscard]] std::optional<domain::Contract> currentContract(const std::vector<domain::Contract>& contracts,
                                                              const FactsContext& context);

/// A new contract for an account that has none: recurring, from today, open-ended.
[[nodiscard]] domain::Contract newContract(domain::AccountId account, const FactsContext& context);

} // namespace tenure::operations
