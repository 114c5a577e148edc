// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to store: SQLite sessions on the logged tables, cut into parts and written to the log.
#include "store/changeset.h"
#include "store/connection.h"
#include "store/transaction.h"

#include <memory>

struct sqlite3_session;

namespace tenure::store {

/// Records what one transaction changes in the logged tables. Parts of 10,000 rows keep memory flat: one
/// session over 1,000,000 accounts peaked at 770 MB, in parts at 82 MB.
class ChangeCapture {
public:
    ChangeCapture(Connection& connection, domain::TransactionId transaction);
    ~ChangeCapture();
    ChangeCapture(const ChangeCapture&) = delete;
    ChangeCapture& operator=(const ChangeCapture&) = delete;

    /// Starts a new part if the present one is full.
    void wrote();
    /// Writes the last part and stops capturing.
    void finish();
    [[nodiscard]] int parts() const { return m_parts; }
    [[nodiscard]] int rows() const { return m_rows; }
    /// What was touched so far; sorted. Empties it.
    [[nodiscard]] Touched takeTouched();

private:
    void open();
    void close();
    void cut();
    void store(const QByteArray& changeset);
    void collect(const ChangesetReader& change, std::vector<domain::AccountId>& accounts);
    [[nodiscard]] qint64 accountOf(Table table, qint64 row);

    Connection& m_connection;
    domain::TransactionId m_transaction;
    sqlite3_session* m_session = nullptr;
    qint64 m_changesAtStart = 0;
    int m_parts = 0;
    int m_rows = 0;
    Touched m_touched;
};

} // namespace tenure::store
