// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to exchange: rows as CSV or JSON.
#include "domain/currency.h"
#include "exchange/csv/csv_writer.h"
#include "exchange/export.h"
#include "store/row_dump.h"

#include <functional>

namespace tenure::exchange {

using Sink = std::function<void(QByteArrayView)>;

/// Writes a header and rows into a sink.
class RowWriter {
public:
    RowWriter(Sink sink, const ExportOptions& options, const std::vector<store::DumpColumn>& columns,
              domain::Currency base);
    void write(const std::vector<store::DumpValue>& row);
    /// After the last row.
    void finish();

private:
    void writeCsv(const std::vector<store::DumpValue>& row);
    void writeJson(const std::vector<store::DumpValue>& row);
    [[nodiscard]] QString cell(const store::DumpValue& value, store::DumpType type) const;
    [[nodiscard]] QString withDecimalSign(QString number) const;
    void flush();

    Sink m_sink;
    bool m_json;
    bool m_comma;
    const std::vector<store::DumpColumn>& m_columns;
    domain::Currency m_base;
    CsvFormatter m_formatter;
    QStringList m_cells;
    QByteArray m_buffer;
    bool m_first = true;
};

} // namespace tenure::exchange
