// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <optional>
#include <vector>

namespace tenure::store {

class Connection;
class Transaction;

/// Colleagues: owners, assignees, authors.
class People {
public:
    explicit People(Connection& connection) : m_connection(connection) {}

    [[nodiscard]] std::optional<domain::Person> find(domain::PersonId id) const;
    /// By id.
    [[nodiscard]] std::vector<domain::Person> all() const;
    /// The person whose name, or else whose e-mail address, is @p text, compared folded. The first of
    /// several.
    [[nodiscard]] std::optional<domain::Person> byName(const QString& text) const;

    domain::PersonId insert(Transaction& transaction, const domain::Person& person);
    /// False if the row is so already.
    bool update(Transaction& transaction, const domain::Person& person);
    /// byName, else a new person of this name: owners are people created on first sight.
    domain::PersonId findOrInsert(Transaction& transaction, const QString& name);
    /// Accounts, tasks and entries of this person are nobody's then.
    void remove(Transaction& transaction, domain::PersonId id);

private:
    Connection& m_connection;
};

} // namespace tenure::store
