// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <map>
#include <optional>
#include <vector>

namespace tenure::store {

class Connection;
class Transaction;

/// Fields that the book's user added to accounts, and their values.
class CustomFields {
public:
    explicit CustomFields(Connection& connection) : m_connection(connection) {}

    /// In the order in which they were added.
    [[nodiscard]] std::vector<domain::CustomField> all() const;
    [[nodiscard]] std::optional<domain::CustomField> find(domain::FieldId id) const;
    /// The field of a key, compared without case.
    [[nodiscard]] std::optional<domain::CustomField> byKey(const QString& key) const;

    domain::FieldId insert(Transaction& transaction, const domain::CustomField& field);
    /// False if the row is so already. The type must stay: values are stored in its form.
    bool update(Transaction& transaction, const domain::CustomField& field);
    /// Deletes the field with its values.
    void remove(Transaction& transaction, domain::FieldId id);
    /// How many accounts have a value.
    [[nodiscard]] qint64 countUses(domain::FieldId id) const;

    [[nodiscard]] std::map<domain::FieldId, domain::CustomValue> values(domain::AccountId account) const;
    [[nodiscard]] std::optional<domain::CustomValue> value(domain::AccountId account,
                                                           const domain::CustomField& field) const;
    /// Sets or clears a value; it must be of the field's type. False if it is so already.
    bool setValue(Transaction& transaction, domain::AccountId account, const domain::CustomField& field,
                  const std::optional<domain::CustomValue>& value);

private:
    Connection& m_connection;
};

/// Whether @p value is of the C++ type that values of @p type have.
[[nodiscard]] bool isOfType(const domain::CustomValue& value, domain::CustomType type);

} // namespace tenure::store
