// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/staging.h"

namespace tenure::store {

/// Usage points of a file on their way into the book, in a scratch file: any number of them in constant
/// memory. Throws. Not thread-safe.
class UsageStaging {
public:
    explicit UsageStaging(Book& book);
    ~UsageStaging();
    UsageStaging(const UsageStaging&) = delete;
    UsageStaging& operator=(const UsageStaging&) = delete;

    /// As Staging::interruptWhen.
    void interruptWhen(std::function<bool()> cancelled);

    /// The account that a text (external id, name, domain) or a uuid means; 0 if none, negative: how many.
    [[nodiscard]] qint64 account(QByteArrayView text);
    [[nodiscard]] qint64 accountByUuid(const QByteArray& uuid);
    /// The metric of a name as the file writes it: one of the book by key or label, or a new one.
    [[nodiscard]] int metric(QByteArrayView name);
    /// A point; of several for one account, metric and day the last counts. @p day is a Julian day.
    void add(qint64 account, int metric, qint64 day, double value);
    void fault(const StagedFault& fault);
    void finish();

    /// What merging would do: points that are new, changed, and as they are.
    struct Counts {
        qint64 points = 0, created = 0, changed = 0, unchanged = 0;
    };
    [[nodiscard]] Counts compare();
    [[nodiscard]] qint64 errorRows() const;
    [[nodiscard]] std::vector<StagedFault> faults(qint64 offset, qint64 limit) const;
    [[nodiscard]] std::map<QString, qint64> faultsByReason() const;
    void eachErrorRow(const std::function<void(qint64 row, const QString& reasons)>& visit) const;
    /// Names of metrics that the book does not have yet.
    [[nodiscard]] QStringList newMetrics() const;

    /// Writes the points as one batch in one transaction.
    [[nodiscard]] domain::Result<Commit> merge(TransactionInfo info, const QString& source,
                                               const MergeProgress& progress,
                                               std::function<bool()> cancelled);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// The key of a metric or field that a name makes: folded, letters and digits, '_' between them.
[[nodiscard]] QString metricKey(const QString& name);

} // namespace tenure::store
