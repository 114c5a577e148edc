// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to store: rows of log_tx.
#include "domain/error.h"
#include "domain/ids.h"
#include "store/transaction.h"

#include <QDateTime>

#include <optional>

namespace tenure::store {

class Connection;

struct LogEntry {
    domain::TransactionId id;
    AuthorKind kind = AuthorKind::User;
    QString author;
    QString label;
    QDateTime at;
    int rows = 0;
    domain::TransactionId undoes;
    domain::TransactionId undoneBy;
    int depth = 0; ///< 0 a change, 1 its undo, 2 the redo of that …
    qint64 kept = 0;
    qint64 usageBatch = 0;
};

/// Reserves the next transaction's row; it is completed by finishEntry in the same SQLite transaction.
[[nodiscard]] domain::TransactionId beginEntry(Connection& connection, const TransactionInfo& info,
                                               QDateTime now, const LogEntry* undoes);
void finishEntry(Connection& connection, domain::TransactionId id, int rows, qint64 kept, qint64 usageBatch);
void markUndone(Connection& connection, domain::TransactionId undone, domain::TransactionId by);

[[nodiscard]] std::optional<LogEntry> logEntry(Connection& connection, domain::TransactionId id);
/// What Ctrl+Z would take back: the last change of a person or an import, or redo of one, that is not undone.
[[nodiscard]] std::optional<LogEntry> nextToUndo(Connection& connection);
/// What Ctrl+Shift+Z would take back: the last undo that is not redone, if nobody changed anything since.
[[nodiscard]] std::optional<LogEntry> nextToRedo(Connection& connection);
/// Whether what a transaction did stands: it was not taken back, or that was taken back itself.
[[nodiscard]] bool stands(Connection& connection, const LogEntry& entry);
/// One part of a transaction, unpacked. Parts count from 0 to partCount − 1.
[[nodiscard]] QByteArray changesetOf(Connection& connection, domain::TransactionId id, int part);
[[nodiscard]] int partCount(Connection& connection, domain::TransactionId id);

} // namespace tenure::store
