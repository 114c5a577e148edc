// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <optional>
#include <vector>

namespace tenure::store {

class Connection;
class Transaction;

/// Saved queries.
class Segments {
public:
    explicit Segments(Connection& connection) : m_connection(connection) {}

    [[nodiscard]] std::optional<domain::Segment> find(domain::SegmentId id) const;
    /// In the order in which they are shown.
    [[nodiscard]] std::vector<domain::Segment> all() const;

    domain::SegmentId insert(Transaction& transaction, const domain::Segment& segment);
    /// Makes the row of segment.id what @p segment says; false if it is so already. The row must exist.
    bool update(Transaction& transaction, const domain::Segment& segment);
    void remove(Transaction& transaction, domain::SegmentId id);

private:
    Connection& m_connection;
};

} // namespace tenure::store
