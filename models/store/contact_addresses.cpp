// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/contact_addresses.h"

#include "store/rows.h"

namespace tenure::store {

QHash<QString, std::vector<domain::ContactId>> contactsByAddress(Connection& connection) {
    QHash<QString, std::vector<domain::ContactId>> found;
    SQLite::Statement& s =
        connection.statement("SELECT id, email FROM contact WHERE email <> '' ORDER BY id");
    while (step(s)) {
        RowReader row(s);
        const auto id = row.id<domain::ContactId>();
        found[row.text().trimmed().toLower()].push_back(id);
    }
    return found;
}

} // namespace tenure::store
