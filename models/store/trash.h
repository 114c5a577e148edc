// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace tenure::store {

class Connection;

/// A deleted account, as far as it tells itself from others.
struct TrashedAccount {
    domain::AccountId id;
    QString name;
    QString domain;
    QString externalId;
    QString ownerName;
    QDateTime deletedAt; ///< UTC
    QString deletedBy;   ///< empty if the log does not say any more

    bool operator==(const TrashedAccount&) const = default;
};

/// The accounts in the trash, the latest first.
[[nodiscard]] std::vector<TrashedAccount> trashedAccounts(Connection& connection);

} // namespace tenure::store
