// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <functional>
#include <optional>
#include <vector>

namespace tenure::store {

class Connection;
class Transaction;

/// Accounts and their tags. Reading functions find accounts in the trash too; see domain::Account::deletedAt.
class Accounts {
public:
    explicit Accounts(Connection& connection) : m_connection(connection) {}

    [[nodiscard]] std::optional<domain::Account> find(domain::AccountId id) const;
    [[nodiscard]] std::vector<domain::AccountId> byExternalId(const QString& externalId) const;
    [[nodiscard]] std::vector<domain::AccountId> byDomain(const QString& domain) const;
    /// Accounts outside the trash whose name is exactly @p name, by the facts of the last commit.
    [[nodiscard]] std::vector<domain::AccountId> byName(const QString& name) const;
    [[nodiscard]] std::vector<domain::AccountId> children(domain::AccountId parent) const;
    /// All ids, ascending; with those in the trash only if @p withTrash.
    [[nodiscard]] std::vector<domain::AccountId> ids(bool withTrash) const;
    /// In the trash, the latest first.
    [[nodiscard]] std::vector<domain::AccountId> inTrash() const;
    /// Calls @p visit for each account by ascending id, also in the trash. @p visit must not change accounts.
    void each(const std::function<void(const domain::Account&)>& visit) const;

    domain::AccountId insert(Transaction& transaction, const domain::Account& account);
    /// Makes the row of account.id what @p account says; false if it is so already. The account must exist.
    bool update(Transaction& transaction, const domain::Account& account);
    /// False if it is there already.
    bool trash(Transaction& transaction, domain::AccountId id);
    bool restore(Transaction& transaction, domain::AccountId id);
    /// Deletes the account with all that belongs to it; what refers to it from elsewhere loses the reference.
    /// Its usage points stay, so that an undo brings the account back with them.
    void remove(Transaction& transaction, domain::AccountId id);

    /// In alphabetical order of their characters.
    [[nodiscard]] QStringList tags(domain::AccountId id) const;
    /// Those of accounts outside the trash, the most used first; spellings that fold alike are one.
    [[nodiscard]] QStringList tagsByUse() const;
    /// False if the account has exactly these. Blank and repeated ones are dropped (see cleanTags).
    bool setTags(Transaction& transaction, domain::AccountId id, const QStringList& tags);
    /// False if the account has the tag in any spelling.
    bool addTag(Transaction& transaction, domain::AccountId id, const QString& tag);
    /// Removes the tag in any spelling; false if the account has none of them.
    bool removeTag(Transaction& transaction, domain::AccountId id, const QString& tag);

private:
    Connection& m_connection;
};

/// Trimmed, without empty ones, each spelling of a tag once (the first), ';' as ',' because lists are written
/// with ';'.
[[nodiscard]] QStringList cleanTags(const QStringList& tags);

} // namespace tenure::store
