// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/vocabulary.h"

#include <QDate>

#include <vector>

namespace tenure::store {

class Connection;

/// Appends to the dated history, which says what held when. Nothing in it is ever changed or taken back: an
/// undo appends what holds from then on.
class DatedHistory {
public:
    DatedHistory(Connection& connection, domain::TransactionId transaction)
        : m_connection(connection), m_transaction(transaction) {}

    /// An invalid @p owner is nobody.
    void addOwner(domain::AccountId account, QDate from, domain::PersonId owner);
    void addTier(domain::AccountId account, QDate from, domain::Tier tier);
    void addStage(domain::AccountId account, QDate from, domain::Stage stage);
    /// @p phases as phasesText.
    void addPhases(domain::ContractId contract, QDate recorded, const QString& phases);
    /// What those of @p contacts (ascending ids) are now: title, role, sentiment, status. Those that are
    /// recorded so already, or gone, are left.
    void addContacts(const std::vector<qint64>& contacts, QDate from);
    /// Records "no phases" for those of @p contracts (ascending ids) that are recorded and gone.
    void addGoneContracts(const std::vector<qint64>& contracts, QDate recorded);

private:
    void add(const char* sql, qint64 row, QDate day, qint64 value);
    void addContacts(qint64 first, qint64 last, QDate from);

    Connection& m_connection;
    domain::TransactionId m_transaction;
};

} // namespace tenure::store
