// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to exchange: files of usage points.
#include "exchange/import_mapping.h"
#include "store/usage_staging.h"

namespace tenure::exchange {

/// Columns of a wide file: without a day column, those named by a day or month; without a metric column,
/// those of numbers. They are all mapped to "value".
void proposeUsageColumns(std::vector<SourceColumn>& columns, const std::vector<ColumnProfile>& profiles);
/// What is missing to make points of the rows.
[[nodiscard]] std::vector<ImportQuestion> usageQuestions(const std::vector<MappedColumn>& mapped,
                                                         const std::vector<SourceColumn>& columns);

/// The day that a column's name says: a date, or a month for its first day.
[[nodiscard]] std::optional<QDate> dayOfHeader(const QString& header);

/// Turns rows into points.
class UsageReader {
public:
    UsageReader(store::UsageStaging& staging, const std::vector<MappedColumn>& mapped,
                const QStringList& header, const ReadRules& rules);
    /// Stages the row's points; false if it has faults.
    bool read(const CsvRow& row);

    struct Count {
        qint64 filled = 0;
        qint64 bad = 0;
    };
    /// As the mapped columns.
    [[nodiscard]] const std::vector<Count>& counts() const { return m_counts; }

private:
    struct ValueColumn {
        std::size_t mapped = 0;
        int metric = -1;
        std::optional<qint64> day;
    };
    [[nodiscard]] qint64 account(const CsvRow& row);
    [[nodiscard]] std::optional<qint64> day(const CsvRow& row);
    void fault(const CsvRow& row, std::size_t mapped, const QString& reason);
    [[nodiscard]] QByteArrayView cell(const CsvRow& row, int mapped) const;

    store::UsageStaging& m_staging;
    const std::vector<MappedColumn>& m_mapped;
    bool m_exact;
    bool m_unguard;
    int m_account = -1, m_accountUuid = -1, m_metric = -1, m_day = -1;
    std::vector<ValueColumn> m_values;
    std::vector<Count> m_counts;
    QHash<QByteArray, qint64> m_days; ///< texts of days seen
    bool m_good = true;
};

} // namespace tenure::exchange
