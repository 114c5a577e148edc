// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <optional>
#include <vector>

namespace tenure::store {

class Connection;
class Transaction;

/// Who took part in touchpoints beside the contact that each names.
class Participants {
public:
    explicit Participants(Connection& connection) : m_connection(connection) {}

    /// By touchpoint, then by id.
    [[nodiscard]] std::vector<domain::Participant> ofAccount(domain::AccountId account) const;
    [[nodiscard]] std::vector<domain::ContactId> of(domain::TouchpointId touchpoint) const;

    /// Makes @p contacts those who took part, beside the one that @p touchpoint names; whether that changed
    /// anything.
    bool set(Transaction& transaction, const domain::Touchpoint& touchpoint,
             const std::vector<domain::ContactId>& contacts);

private:
    Connection& m_connection;
};

} // namespace tenure::store
