// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QDateTime>

#include <map>
#include <optional>
#include <vector>

namespace tenure::store {

class Connection;
class Transaction;

/// One import of usage points.
struct UsageBatchInfo {
    qint64 id = 0;
    QString source; ///< "product", a file's name …
    QString label;
    QDateTime importedAt; ///< UTC
    bool undone = false;

    bool operator==(const UsageBatchInfo&) const = default;
};

/// Reading usage. A point's day is a Julian day in the book.
class Usage {
public:
    explicit Usage(Connection& connection) : m_connection(connection) {}

    /// By day, then by metric.
    [[nodiscard]] std::vector<domain::UsagePoint> ofAccount(domain::AccountId account) const;
    [[nodiscard]] std::vector<UsageBatchInfo> batches() const;
    /// The last day on which @p metric was reported for anyone.
    [[nodiscard]] std::optional<QDate> lastReported(domain::MetricId metric) const;

    /// Takes the points of @p batch back; what it had overwritten shows again, what later batches wrote
    /// stays. False if it is undone already.
    bool undoBatch(Transaction& transaction, qint64 batch);
    /// Puts the points of an undone batch back: below those of later batches, above those of earlier ones.
    bool redoBatch(Transaction& transaction, qint64 batch);

    /// Makes the daily totals anew from the points.
    void rebuildTotals();

private:
    Connection& m_connection;
};

/// A batch being written. Points may come in any order, faster by (account, metric, day); of several for one
/// key the last counts. A point that is in the book with the same value stays as it is.
class UsageBatch {
public:
    UsageBatch(Transaction& transaction, const QString& source, const QString& label);
    /// Takes up a batch that was begun before, to undo or redo it.
    UsageBatch(Transaction& transaction, qint64 batch) : m_transaction(transaction), m_batch(batch) {}

    [[nodiscard]] qint64 id() const { return m_batch; }
    void add(const domain::UsagePoint& point);
    /// Says that @p metric was reported on @p day although it may have no points: an account without any has
    /// zero then.
    void report(domain::MetricId metric, QDate day);
    /// Writes what was reported and the totals. Call it last. A batch that brought nothing new leaves no
    /// trace: the same file again is no change.
    void finish();

    [[nodiscard]] qint64 inserted() const { return m_inserted; }
    [[nodiscard]] qint64 changed() const { return m_changed; }
    [[nodiscard]] qint64 unchanged() const { return m_unchanged; }

private:
    friend class Usage;
    struct Day {
        qint64 metric = 0;
        qint64 day = 0;
        bool operator==(const Day&) const = default;
        bool operator<(const Day& other) const {
            return metric != other.metric ? metric < other.metric : day < other.day;
        }
    };
    struct Total {
        double sum = 0;
        qint64 accounts = 0;
    };

    void overwrite(const domain::UsagePoint& point, qint64 day);
    /// Puts a point of an undone batch where its number says.
    void layer(const domain::UsagePoint& point, qint64 day);
    [[nodiscard]] bool reportsNewDays();
    void count(qint64 metric, qint64 day, double value, int accounts);
    void touch(domain::AccountId account);

    Transaction& m_transaction;
    qint64 m_batch = 0;
    bool m_isNew = false;
    qint64 m_inserted = 0;
    qint64 m_changed = 0;
    qint64 m_unchanged = 0;
    domain::AccountId m_lastAccount;
    std::map<Day, Total> m_totals;
    std::map<Day, Total>::iterator m_lastTotal = m_totals.end();
};

} // namespace tenure::store
