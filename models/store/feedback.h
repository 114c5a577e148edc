// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <optional>
#include <vector>

namespace tenure::store {

class Connection;
class Transaction;

/// What customers said.
class FeedbackRows {
public:
    explicit FeedbackRows(Connection& connection) : m_connection(connection) {}

    [[nodiscard]] std::optional<domain::Feedback> find(domain::FeedbackId id) const;
    /// The latest first.
    [[nodiscard]] std::vector<domain::Feedback> ofAccount(domain::AccountId account) const;

    domain::FeedbackId insert(Transaction& transaction, const domain::Feedback& row);
    /// Makes the row of row.id what @p row says; false if it is so already. The row must exist.
    bool update(Transaction& transaction, const domain::Feedback& row);
    void remove(Transaction& transaction, domain::FeedbackId id);

private:
    Connection& m_connection;
};

} // namespace tenure::store
