// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to store: our own applier of inverse changesets. sqlite3changeset_apply undid nothing, or broke
// foreign keys, after one later edit among 100,000 accounts; this one takes back what can be taken back and
// names the rest.
#include "store/book.h"
#include "store/changeset.h"
#include "store/transaction_log.h"

#include <SQLiteCpp/Statement.h>

#include <map>
#include <memory>

namespace tenure::store {

/// Takes back one transaction. Pass 1 finds the rows that were changed since and all that they refer to; pass
/// 2 reverts the rest. Both walk through the log part by part, and what they know about rows is in a
/// temporary table on disk: memory does not grow with the transaction.
class UndoPlan {
public:
    /// Makes the temporary tables; outside of a transaction.
    UndoPlan(Connection& connection, LogEntry entry);

    /// Pass 1. Inside the write lock.
    void prepare();
    /// Pass 2: reverts what pass 1 cleared.
    void apply(Transaction& transaction);

    [[nodiscard]] qint64 keptRows();
    [[nodiscard]] std::vector<KeptRow> keptSample(int limit);

private:
    void judgePart(const QByteArray& changeset);
    [[nodiscard]] int judge(const ChangesetReader& change);
    [[nodiscard]] bool hasLaterValues(const ChangesetReader& change);
    void noteMissingParents(const ChangesetReader& change);
    void keepReferred();
    void keepOrphans();
    void revert(Transaction& transaction, const ChangesetReader& change);
    void revertUpdate(const ChangesetReader& change);
    void reinsert(const ChangesetReader& change);

    Connection& m_connection;
    LogEntry m_entry;
    int m_parts = 0;
    std::map<std::pair<Table, QByteArray>, std::unique_ptr<SQLite::Statement>>
        m_updates;                                                                     ///< by changed columns
    std::map<std::pair<Table, int>, std::unique_ptr<SQLite::Statement>> m_laterValues; ///< by known columns
};

/// Fills in the account and the name of a kept row, as far as the row still exists.
void nameKeptRow(Connection& connection, KeptRow& row);

} // namespace tenure::store
