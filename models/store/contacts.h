// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <functional>
#include <optional>
#include <vector>

namespace tenure::store {

class Connection;
class Transaction;

/// People at the accounts.
class Contacts {
public:
    explicit Contacts(Connection& connection) : m_connection(connection) {}

    [[nodiscard]] std::optional<domain::Contact> find(domain::ContactId id) const;
    /// By id.
    [[nodiscard]] std::vector<domain::Contact> ofAccount(domain::AccountId account) const;
    [[nodiscard]] std::vector<domain::ContactId> byExternalId(const QString& externalId) const;
    [[nodiscard]] std::vector<domain::ContactId> byEmail(const QString& email) const;
    /// Calls @p visit for each row by ascending id. @p visit must not change contacts.
    void each(const std::function<void(const domain::Contact&)>& visit) const;

    domain::ContactId insert(Transaction& transaction, const domain::Contact& contact);
    /// Makes the row of contact.id what @p contact says; false if it is so already. The row must exist.
    bool update(Transaction& transaction, const domain::Contact& contact);
    /// What refers to the contact loses the reference; that they took part or influence others goes.
    void remove(Transaction& transaction, domain::ContactId id);

private:
    Connection& m_connection;
};

} // namespace tenure::store
