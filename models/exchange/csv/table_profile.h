// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csv/column_profile.h"
#include "exchange/csv/csv_source.h"

#include <functional>

namespace tenure::exchange {

/// What one pass over a whole file says about its columns and rows.
struct TableProfile {
    std::vector<ColumnProfile> columns; ///< one per name in the header
    qint64 rows = 0;                    ///< of data
    qint64 ragged = 0;                  ///< rows with fewer or more cells than columns
    qint64 strayQuotes = 0;             ///< rows with quotes in odd places; their text is kept
    qint64 broken = 0;                  ///< rows that could not be read whole: errors of the import
    qint64 undecodable = 0;             ///< places that the encoding could not read
    QStringList footerRows;             ///< left out below the data
    bool cancelled = false;
};

/// Collects the profiles of all columns. A decimal sign that some columns decide settles those that are open.
class TableProfiler {
public:
    explicit TableProfiler(const QStringList& header);
    void add(const CsvRow& row);
    [[nodiscard]] std::vector<ColumnProfile> columns();

private:
    std::vector<ColumnProfiler> m_columns;
    bool m_ownExport = false;
};

/// Reads @p source to its end. @p goOn is asked now and then with the bytes read so far; false cancels.
[[nodiscard]] TableProfile profileTable(CsvSource& source, const std::function<bool(qint64)>& goOn = {});

} // namespace tenure::exchange
