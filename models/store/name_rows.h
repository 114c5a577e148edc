// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>
#include <vector>

/// What the accounts and contacts of a book are called, for finding them as one types. Nothing of the trash.
namespace tenure::store {

class Connection;

using VisitName = std::function<void(qint64 id, const QString& name)>;

/// Every account with its folded name: those with most ARR first, then by name.
void eachAccountName(Connection& connection, const VisitName& visit);
/// Every contact with its name as it is written: who is still there first, then in the order in which they
/// were added.
void eachContactName(Connection& connection, const VisitName& visit);

struct NamedAccount {
    qint64 id = 0;
    QString name;
    std::optional<qint64> arr; ///< minor units of the base currency
};
/// In the order of @p ids, without those that are gone.
[[nodiscard]] std::vector<NamedAccount> namedAccounts(Connection& connection, const std::vector<qint64>& ids);

struct NamedContact {
    qint64 id = 0;
    qint64 account = 0;
    QString name;
    QString accountName;
    bool left = false;
};
[[nodiscard]] std::vector<NamedContact> namedContacts(Connection& connection, const std::vector<qint64>& ids);

} // namespace tenure::store
