// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/recent_changes.h"

#include "store/rows.h"

namespace tenure::store {

namespace {

// Log entries are in the order of their ids, whatever the clock said: the first one of the day bounds them
// all.
constexpr auto changesSql =
    "SELECT r.account_id, f.name, count(DISTINCT r.tx), max(r.tx) FROM log_row r "
    "JOIN log_tx t ON t.id = r.tx JOIN account_facts f ON f.account_id = r.account_id "
    "WHERE r.tx >= (SELECT min(id) FROM log_tx WHERE at >= ?1) AND t.kind IN ('user', 'import') "
    "AND t.depth % 2 = 0 AND t.undone_by IS NULL GROUP BY r.account_id ORDER BY 4 DESC, 1 LIMIT ?2";

} // namespace

std::vector<RecentChange> recentChanges(Connection& connection, QDate since, int limit) {
    SQLite::Statement& s = connection.statement(changesSql);
    bindText(s, 1, instantText(since.startOfDay().toUTC()));
    bindInt(s, 2, limit);
    std::vector<domain::TransactionId> newest;
    std::vector<RecentChange> changes = allRows(s, [&newest](SQLite::Statement& row) {
        newest.push_back(columnId<domain::TransactionId>(row, 3));
        return RecentChange{columnId<domain::AccountId>(row, 0),
                            columnText(row, 1),
                            static_cast<int>(columnInt(row, 2)),
                            {},
                            {},
                            {}};
    });
    for (std::size_t i = 0; i < changes.size(); ++i) {
        SQLite::Statement& entry = connection.statement("SELECT label, author, at FROM log_tx WHERE id = ?");
        bindId(entry, 1, newest[i]);
        if (step(entry)) {
            changes[i].lastLabel = columnText(entry, 0);
            changes[i].lastAuthor = columnText(entry, 1);
            changes[i].lastAt = QDateTime::fromString(columnText(entry, 2), Qt::ISODateWithMs);
        }
        entry.reset();
    }
    return changes;
}

} // namespace tenure::store
