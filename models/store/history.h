// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "store/schema.h"
#include "store/transaction.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace tenure::store {

class Connection;

/// One transaction of the log.
struct LoggedTransaction {
    domain::TransactionId id;
    AuthorKind kind = AuthorKind::User;
    QString author;
    QString label;
    QDateTime at; ///< UTC
    int rows = 0;
    qint64 kept = 0;              ///< rows that an undo left as they were
    domain::TransactionId undoes; ///< what it took back
    bool undone = false;          ///< taken back and not made again
};

/// A value of a row before or after a change; nothing for NULL or for a row that was not there.
using LoggedValue = std::optional<QString>;

/// One column of one row that a transaction changed.
struct LoggedChange {
    domain::TransactionId transaction;
    enum class What { Added, Changed, Removed } what = What::Changed;
    Table table = Table::Account;
    qint64 row = 0;
    QString column; ///< the column's name at the time of the change
    LoggedValue before;
    LoggedValue after;
};

/// The newest @p limit transactions, newest first; only those that touched @p account if one is given.
[[nodiscard]] std::vector<LoggedTransaction> transactions(Connection& connection, int limit,
                                                          std::optional<domain::AccountId> account = {});

/// What @p transaction changed in the rows of @p account, in all of its tables: what was added and removed
/// with every column that has a value, what was changed with the columns that differ. Ids, uuids and the
/// account's own number are left out. Throws StoreError if the log is damaged.
[[nodiscard]] std::vector<LoggedChange> changesOf(Connection& connection, domain::TransactionId transaction,
                                                  domain::AccountId account);

/// What a person calls a row; empty if it is gone.
[[nodiscard]] QString nameOfRow(Connection& connection, Table table, qint64 row);
/// The field of a custom value and the currency of a contract or price phase; nothing if it is gone.
[[nodiscard]] std::optional<domain::FieldId> fieldOfValue(Connection& connection, qint64 customValue);
[[nodiscard]] QString currencyOf(Connection& connection, Table table, qint64 row);

/// What Undo and Redo would take back next.
struct UndoState {
    std::optional<LoggedTransaction> undo;
    std::optional<LoggedTransaction> redo;
};
[[nodiscard]] UndoState undoState(Connection& connection);

} // namespace tenure::store
