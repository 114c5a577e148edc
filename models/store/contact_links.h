// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <optional>
#include <vector>

namespace tenure::store {

class Connection;
class Transaction;

/// Who influences whom.
class ContactLinks {
public:
    explicit ContactLinks(Connection& connection) : m_connection(connection) {}

    [[nodiscard]] std::optional<domain::ContactLink> find(domain::ContactLinkId id) const;
    /// By id.
    [[nodiscard]] std::vector<domain::ContactLink> ofAccount(domain::AccountId account) const;

    domain::ContactLinkId insert(Transaction& transaction, const domain::ContactLink& row);
    /// Makes the row of row.id what @p row says; false if it is so already. The row must exist.
    bool update(Transaction& transaction, const domain::ContactLink& row);
    void remove(Transaction& transaction, domain::ContactLinkId id);

private:
    Connection& m_connection;
};

} // namespace tenure::store
