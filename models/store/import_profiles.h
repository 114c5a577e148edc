// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace tenure::store {

class Connection;
class Transaction;

/// A saved way to read files of one kind. What the mapping means is the business of exchange.
struct ImportProfile {
    qint64 id = 0;
    QString name;
    QString kind; ///< "accounts", "usage" …
    QJsonObject mapping;

    bool operator==(const ImportProfile&) const = default;
};

class ImportProfiles {
public:
    explicit ImportProfiles(Connection& connection) : m_connection(connection) {}

    /// By name.
    [[nodiscard]] std::vector<ImportProfile> all() const;
    [[nodiscard]] std::optional<ImportProfile> byName(const QString& name) const;
    /// Inserts the profile, or replaces the one of the same name. False if it is stored so already.
    bool save(Transaction& transaction, const ImportProfile& profile);
    /// False if there is none of this name.
    bool remove(Transaction& transaction, const QString& name);

private:
    Connection& m_connection;
};

} // namespace tenure::store
