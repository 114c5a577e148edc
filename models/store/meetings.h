// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <optional>
#include <vector>

namespace tenure::store {

class Connection;
class Transaction;

/// Appointments of imported calendars.
class Meetings {
public:
    explicit Meetings(Connection& connection) : m_connection(connection) {}

    [[nodiscard]] std::optional<domain::Meeting> find(domain::MeetingId id) const;
    /// By time; what lasts all day first.
    [[nodiscard]] std::vector<domain::Meeting> onDay(QDate day) const;
    [[nodiscard]] std::vector<domain::Meeting> byUid(const QString& uid) const;

    domain::MeetingId insert(Transaction& transaction, const domain::Meeting& row);
    /// Makes the row of row.id what @p row says; false if it is so already. The row must exist.
    bool update(Transaction& transaction, const domain::Meeting& row);
    void remove(Transaction& transaction, domain::MeetingId id);

private:
    Connection& m_connection;
};

} // namespace tenure::store
