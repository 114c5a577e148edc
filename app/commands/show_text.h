// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "operations/account_list.h"

namespace tenure::app {

/// An account with all that belongs to it.
struct ShownAccount {
    operations::QueryContext context;
    std::vector<query::Field> fields;
    std::vector<store::Cell> cells; ///< one for each field
    QString description;
    std::vector<domain::Contract> contracts;
    std::vector<domain::Contact> contacts;
    std::vector<domain::Touchpoint> touchpoints;
    std::vector<domain::Task> tasks;
    std::vector<domain::Note> notes;
    std::vector<domain::UsagePoint> usage;
    std::vector<domain::Metric> metrics;
};

/// For people: the fields that have a value, then a table for each kind of row.
[[nodiscard]] QString asText(const ShownAccount& shown);

[[nodiscard]] QString metricKey(domain::MetricId id, const std::vector<domain::Metric>& metrics);

} // namespace tenure::app
