// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <optional>
#include <vector>

namespace tenure::store {

class Connection;
class Transaction;

/// What usage points count. A metric is never deleted while the book lives: points refer to it.
class Metrics {
public:
    explicit Metrics(Connection& connection) : m_connection(connection) {}

    /// In the order in which they were added.
    [[nodiscard]] std::vector<domain::Metric> all() const;
    [[nodiscard]] std::optional<domain::Metric> find(domain::MetricId id) const;
    /// The metric of a key, compared without case.
    [[nodiscard]] std::optional<domain::Metric> byKey(const QString& key) const;

    domain::MetricId insert(Transaction& transaction, const domain::Metric& metric);
    /// False if the row is so already.
    bool update(Transaction& transaction, const domain::Metric& metric);

private:
    Connection& m_connection;
};

} // namespace tenure::store
