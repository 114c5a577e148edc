// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to store: what a row of a file says of a contract.
#include "domain/contract.h"
#include "store/staging_phases.h"
#include "store/staging_plan.h"

#include <map>

namespace tenure::store {

/// Values that the row has; in minor units, days as dates.
struct StagedTerms {
    std::optional<qint64> arr, mrr, amount, seats;
    std::optional<bool> autoRenew;
    std::optional<QDate> start, end, notice;
    std::optional<domain::Currency> currency;
    QString product, edition;
    std::optional<std::vector<domain::PricePhase>> phases;

    /// Whether there is anything about a contract at all; a currency alone is not.
    [[nodiscard]] bool isEmpty() const;
    /// The price that the row names: ARR per year, else MRR per month, else the amount per term.
    [[nodiscard]] std::optional<domain::PricePhase> price() const;
};

/// Reads the terms of rows that a statement of termsSql() gives, from column @p first on.
[[nodiscard]] QString termsSql(const StagePlan& plan);
[[nodiscard]] StagedTerms readTerms(SQLite::Statement& statement, int first);

/// What of a contract the row changes, by key.
struct AppliedTerms {
    domain::Contract contract;
    std::vector<const char*> changed;
    const char* fault = nullptr; ///< key of the value that can't be
};
/// @p current with the row's values. A changed price is a new phase from today, or, by the rules, if the
/// currency changes or if the contract is not running, a correction.
[[nodiscard]] AppliedTerms applyTerms(const domain::Contract& current, const StagedTerms& terms,
                                      const StagingRules& rules);
/// The contract of an account that has none yet.
[[nodiscard]] domain::Contract newContract(domain::AccountId account, const StagedTerms& terms,
                                           const StagingRules& rules);

/// The contract that account rows maintain: the one that drives the account; nothing without one.
class CurrentContracts {
public:
    CurrentContracts(Connection& connection, const StagingRules& rules);
    [[nodiscard]] std::optional<domain::Contract> of(domain::AccountId account) const;

private:
    Connection& m_connection;
    QDate m_today;
    domain::Currency m_base;
    std::map<domain::Currency, qint64> m_rates;
};

} // namespace tenure::store
