// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <vector>

namespace tenure::store {

class Connection;

/// What happened to an account of late.
struct RecentChange {
    domain::AccountId account;
    QString name;
    int transactions = 0; ///< that stand
    QString lastLabel;    ///< of the newest of them
    QString lastAuthor;
    QDateTime lastAt; ///< UTC
};

/// Accounts outside the trash that people and imports changed on @p since (a day of the user's zone) or
/// later, the newest change first, at most @p limit. Undos and what they took back do not count; nor does
/// what rules do.
[[nodiscard]] std::vector<RecentChange> recentChanges(Connection& connection, QDate since, int limit);

} // namespace tenure::store
