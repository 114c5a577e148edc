// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

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

} // namespace tenure::store
