// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contract.h"

#include <functional>
#include <optional>
#include <vector>

namespace tenure::store {

class Connection;
class Transaction;

/// Contracts with their price phases. Phases have no life of their own: they are written with their contract.
class Contracts {
public:
    explicit Contracts(Connection& connection) : m_connection(connection) {}

    [[nodiscard]] std::optional<domain::Contract> find(domain::ContractId id) const;
    /// By start, then by id.
    [[nodiscard]] std::vector<domain::Contract> ofAccount(domain::AccountId account) const;
    [[nodiscard]] std::vector<domain::ContractId> byExternalId(const QString& externalId) const;
    /// Calls @p visit for each contract by ascending id. @p visit must not change contracts.
    void each(const std::function<void(const domain::Contract&)>& visit) const;

    /// Inserts the contract with its phases, whatever ids these carry.
    domain::ContractId insert(Transaction& transaction, const domain::Contract& contract);
    /// Makes the contract what @p contract says and writes only those phases that differ: a phase keeps its
    /// row by its id, else by its first day. False if nothing differs. The contract must exist.
    bool update(Transaction& transaction, const domain::Contract& contract);
    /// Deletes the contract with its phases; a contract that it succeeded has no successor then.
    void remove(Transaction& transaction, domain::ContractId id);

private:
    [[nodiscard]] std::vector<domain::PricePhase> phases(domain::ContractId contract) const;
    void insertPhase(Transaction& transaction, domain::ContractId contract, const domain::PricePhase& phase);
    bool updatePhases(Transaction& transaction, const domain::Contract& stored,
                      const domain::Contract& wanted);

    Connection& m_connection;
};

} // namespace tenure::store
