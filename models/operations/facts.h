// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/currency.h"
#include "store/facts_rows.h"

#include <map>

namespace tenure::operations {

/// What all accounts' facts depend on.
struct FactsContext {
    QDate today;
    domain::Currency base = domain::Currency::eur();
    /// The value of one unit of a currency in units of @p base, times 1,000,000; with the base currency
    /// itself.
    std::map<domain::Currency, qint64> rates = {};
    QString nameLocale = {};
};

/// The facts of one account. ARR is unknown without any recurring contract, and where an active one's
/// currency has no planning rate; an account whose contracts are all over has 0.
[[nodiscard]] store::FactsRow factsOf(const store::FactsInput& input, const FactsContext& context);

/// All that is derived of one account.
[[nodiscard]] store::DerivedRow derive(const store::FactsInput& input, const FactsContext& context);

} // namespace tenure::operations
