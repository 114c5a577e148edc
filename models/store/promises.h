// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <optional>
#include <vector>

namespace tenure::store {

class Connection;
class Transaction;

/// What customers were told they would get.
class Promises {
public:
    explicit Promises(Connection& connection) : m_connection(connection) {}

    [[nodiscard]] std::optional<domain::Promise> find(domain::PromiseId id) const;
    /// Open ones first; by due day, those without one last.
    [[nodiscard]] std::vector<domain::Promise> ofAccount(domain::AccountId account) const;

    domain::PromiseId insert(Transaction& transaction, const domain::Promise& row);
    /// Makes the row of row.id what @p row says; false if it is so already. The row must exist.
    bool update(Transaction& transaction, const domain::Promise& row);
    void remove(Transaction& transaction, domain::PromiseId id);

private:
    Connection& m_connection;
};

} // namespace tenure::store
