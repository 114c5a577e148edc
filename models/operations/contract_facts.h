// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lifecycle.h"
#include "operations/facts.h"

#include <optional>
#include <vector>

namespace tenure::operations {

/// What an account's contracts amount to on one day.
struct ContractFacts {
    std::vector<domain::RatedContract> rated;
    const domain::Contract* driving = nullptr;
    std::optional<qint64> arrBase;
    std::optional<qint64> carrBase;
    std::optional<qint64> oneOffBase;
    std::optional<qint64> arrOwn;
};

/// CARR adds signed recurring contracts that have not started; one that succeeds an active contract adds only
/// what it costs more or less, since it takes that one's place. One-off revenue is what all one-off contracts
/// cost. The result points into @p contracts.
[[nodiscard]] ContractFacts contractFacts(const std::vector<domain::Contract>& contracts,
                                          const FactsContext& context);

} // namespace tenure::operations
