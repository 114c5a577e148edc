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

/// What happened with customers.
class Touchpoints {
public:
    explicit Touchpoints(Connection& connection) : m_connection(connection) {}

    [[nodiscard]] std::optional<domain::Touchpoint> find(domain::TouchpointId id) const;
    /// The latest first.
    [[nodiscard]] std::vector<domain::Touchpoint> ofAccount(domain::AccountId account) const;
    [[nodiscard]] std::vector<domain::TouchpointId> byExternalId(const QString& externalId) const;
    /// Calls @p visit for each row by ascending id. @p visit must not change touchpoints.
    void each(const std::function<void(const domain::Touchpoint&)>& visit) const;

    domain::TouchpointId insert(Transaction& transaction, const domain::Touchpoint& touchpoint);
    /// Makes the row of touchpoint.id what @p touchpoint says; false if it is so already. The row must exist.
    bool update(Transaction& transaction, const domain::Touchpoint& touchpoint);
    /// Tasks, promises and feedback that came out of it lose the reference; its participants and files go.
    void remove(Transaction& transaction, domain::TouchpointId id);

private:
    Connection& m_connection;
};

} // namespace tenure::store
