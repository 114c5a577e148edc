// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QString>

#include <optional>
#include <vector>

namespace tenure::store {

class Connection;

/// An account as its parent or child shows it.
struct GroupMember {
    domain::AccountId id;
    QString name;
    std::optional<qint64> arrMinor; ///< in the base currency; nothing: not known
};

/// An account with all that belongs to it, however deep.
struct GroupTotal {
    qint64 accounts = 0;            ///< with the account itself
    qint64 unknown = 0;             ///< of them, whose ARR is not known
    std::optional<qint64> arrMinor; ///< of those whose ARR is known; nothing if none is
};

/// Of accounts outside the trash, by the facts of the last commit. One in the trash counts for nothing; what
/// belongs to it still counts. A ring of parents, which no edit can make, is gone round once.
[[nodiscard]] GroupTotal groupTotal(Connection& connection, domain::AccountId account);
/// Those that belong to it directly, the highest ARR first, then by name.
[[nodiscard]] std::vector<GroupMember> groupChildren(Connection& connection, domain::AccountId account);
/// Nothing for an account in the trash.
[[nodiscard]] std::optional<GroupMember> groupMember(Connection& connection, domain::AccountId account);

} // namespace tenure::store
