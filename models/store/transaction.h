// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "store/schema.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <array>
#include <functional>
#include <memory>
#include <vector>

namespace tenure::store {

class Connection;
class ChangeCapture;

/// Who made a change. Ctrl+Z goes through users' and imports' transactions only.
enum class AuthorKind { User, Import, Rule, Sync };

struct TransactionInfo {
    QString label = {}; ///< as the toast and the log show it: "Set tier of 3 accounts"
    AuthorKind kind = AuthorKind::User;
    QString author = {}; ///< name of the person at this device; may be empty
    /// Asked every few milliseconds until the commit, on the writer's thread; true rolls everything back.
    std::function<bool()> cancelled = {};
};

/// Which rows a transaction touched: sorted ids without repetition, per logged table, and the accounts they
/// belong to.
struct Touched {
    std::array<std::vector<qint64>, tableCount> rows;
    std::vector<domain::AccountId> accounts;      ///< with accounts that are gone by now
    std::vector<domain::AccountId> usageAccounts; ///< whose usage points changed
    bool everything = false;                      ///< a setting changed that all derived data depends on

    [[nodiscard]] const std::vector<qint64>& of(Table table) const {
        return rows[static_cast<std::size_t>(table)];
    }
};

/// A write in progress: what repositories take to change the book. Made by the writer; commits when the
/// function that it was given to returns, and leaves nothing behind if that throws.
class Transaction {
public:
    Transaction(Connection& connection, ChangeCapture& capture, domain::TransactionId id, QDate today,
                QDateTime now);

    [[nodiscard]] Connection& connection() { return m_connection; }
    [[nodiscard]] domain::TransactionId id() const { return m_id; }
    /// The day and the instant of this transaction.
    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] QDateTime now() const { return m_now; }

    /// Repositories call it after every write of logged rows: it cuts the capture into parts of 10,000 rows.
    void wrote();
    /// This transaction brought usage points as batch @p batch.
    void setUsageBatch(qint64 batch) { m_usageBatch = batch; }
    [[nodiscard]] qint64 usageBatch() const { return m_usageBatch; }
    void addUsageAccount(domain::AccountId account);
    /// Tells the before-commit step that all derived data must be made again. The transaction is then logged
    /// and announced also if it changed no row.
    void touchEverything() { m_everything = true; }
    [[nodiscard]] bool touchesEverything() const { return m_everything; }

    /// Used by the writer.
    [[nodiscard]] Touched takeTouched();

private:
    Connection& m_connection;
    ChangeCapture& m_capture;
    domain::TransactionId m_id;
    QDate m_today;
    QDateTime m_now;
    qint64 m_usageBatch = 0;
    bool m_everything = false;
    std::vector<domain::AccountId> m_usageAccounts;
};

} // namespace tenure::store
