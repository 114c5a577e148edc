// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/currency.h"

#include <QtGlobal>

#include <vector>

namespace tenure::store {

class Connection;

/// How many rows of each kind there are.
struct BookCounts {
    qint64 accounts = 0; ///< without those in the trash
    qint64 accountsInTrash = 0;
    qint64 contacts = 0;
    qint64 contracts = 0;
    qint64 touchpoints = 0;
    qint64 tasks = 0;
    qint64 openTasks = 0;
    qint64 notes = 0;
    qint64 people = 0;
    qint64 customFields = 0;
    qint64 metrics = 0;
    qint64 usagePoints = 0; ///< from the daily totals
    qint64 transactions = 0;
};

[[nodiscard]] BookCounts bookCounts(Connection& connection);

/// A currency that recurring contracts are in.
struct CurrencyUse {
    domain::Currency currency = domain::Currency::eur();
    qint64 accounts = 0;   ///< that have such a contract, without those in the trash
    qint64 unknownArr = 0; ///< of them, whose ARR is not known

    bool operator==(const CurrencyUse&) const = default;
};

/// By code.
[[nodiscard]] std::vector<CurrencyUse> currencyUses(Connection& connection);

} // namespace tenure::store
