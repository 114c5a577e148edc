// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/trash.h"

#include "store/rows.h"

namespace tenure::store {

namespace {

// Who deleted an account: the author of the transaction of that instant among those that touched it.
constexpr auto trashSql = "SELECT a.id, a.name, a.domain, a.external_id, p.name, a.deleted_at, "
                          "(SELECT t.author FROM log_row r JOIN log_tx t ON t.id = r.tx "
                          "WHERE r.account_id = a.id AND t.at = a.deleted_at ORDER BY r.tx DESC LIMIT 1) "
                          "FROM account a LEFT JOIN person p ON p.id = a.owner_id "
                          "WHERE a.deleted_at IS NOT NULL ORDER BY a.deleted_at DESC, a.id";

} // namespace

std::vector<TrashedAccount> trashedAccounts(Connection& connection) {
    return allRows(connection.statement(trashSql), [](SQLite::Statement& statement) {
        RowReader row(statement);
        TrashedAccount account;
        account.id = row.id<domain::AccountId>();
        account.name = row.text();
        account.domain = row.text();
        account.externalId = row.text();
        account.ownerName = row.text();
        account.deletedAt = QDateTime::fromString(row.text(), Qt::ISODateWithMs);
        account.deletedBy = row.text();
        return account;
    });
}

} // namespace tenure::store
