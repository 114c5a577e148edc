// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <set>
#include <vector>

namespace tenure::store {
class Connection;
}

namespace tenure::exchange {

/// An account that an address leads to.
struct AddressedAccount {
    domain::AccountId id;
    QString name;

    bool operator==(const AddressedAccount&) const = default;
};

/// Whom the book knows by e-mail address: colleagues, and contacts of accounts outside the trash. For one
/// reading or transaction.
class AddressBook {
public:
    explicit AddressBook(store::Connection& connection);

    /// The colleague with this address; none: an invalid id.
    [[nodiscard]] domain::PersonId colleague(const QString& address) const;
    /// Whether it is an address of our company: a colleague's, or at the domain of one.
    [[nodiscard]] bool isOurs(const QString& address) const;
    [[nodiscard]] std::vector<domain::Contact> contacts(const QString& address) const;
    /// The account at the address's domain, or at the domain above it; free mail and our own domains lead
    /// nowhere.
    [[nodiscard]] std::vector<AddressedAccount> accountsAtDomain(const QString& address) const;

    /// The accounts that these people belong to, the likeliest first: by contacts (of one with more of them
    /// before others, then in the order of the addresses), or else by domain.
    [[nodiscard]] std::vector<AddressedAccount> accountsOf(const QStringList& addresses) const;

private:
    [[nodiscard]] std::vector<AddressedAccount> named(const std::vector<domain::AccountId>& ids) const;

    store::Connection& m_connection;
    QHash<QString, std::vector<domain::ContactId>> m_contacts; ///< by address
    std::vector<domain::Person> m_people;
    std::set<QString> m_ownDomains;
};

} // namespace tenure::exchange
