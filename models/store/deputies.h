// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <optional>
#include <vector>

namespace tenure::store {

class Connection;
class Transaction;

/// Who stands in for whom, and when.
class Deputies {
public:
    explicit Deputies(Connection& connection) : m_connection(connection) {}

    [[nodiscard]] std::optional<domain::Deputy> find(domain::DeputyId id) const;
    /// By first day.
    [[nodiscard]] std::vector<domain::Deputy> all() const;
    /// For whom @p deputy stands in on @p day; each once, ascending.
    [[nodiscard]] std::vector<domain::PersonId> standsInFor(domain::PersonId deputy, QDate day) const;

    domain::DeputyId insert(Transaction& transaction, const domain::Deputy& deputy);
    /// Makes the row of deputy.id what @p deputy says; false if it is so already. The row must exist.
    bool update(Transaction& transaction, const domain::Deputy& deputy);
    void remove(Transaction& transaction, domain::DeputyId id);

private:
    Connection& m_connection;
};

} // namespace tenure::store
