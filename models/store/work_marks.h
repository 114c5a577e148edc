// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <optional>
#include <vector>

namespace tenure::store {

class Connection;
class Transaction;

/// What people settled or put off of the problems that Today finds.
class WorkMarks {
public:
    explicit WorkMarks(Connection& connection) : m_connection(connection) {}

    [[nodiscard]] std::optional<domain::WorkMark> find(domain::WorkMarkId id) const;
    /// By account and problem.
    [[nodiscard]] std::vector<domain::WorkMark> all() const;

    /// Sets the mark of an account and a problem, of which there is one at most: the id of mark is not looked
    /// at.
    domain::WorkMarkId put(Transaction& transaction, const domain::WorkMark& mark);
    /// Whether there was one.
    bool remove(Transaction& transaction, domain::AccountId account, const QString& problem);

private:
    Connection& m_connection;
};

} // namespace tenure::store
