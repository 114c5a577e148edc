// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to exchange: rows in one of the formats of an export.
#include "domain/currency.h"
#include "exchange/export.h"
#include "store/row_dump.h"

#include <functional>
#include <memory>

namespace tenure::exchange {

/// Takes the bytes of the file in their order.
using Sink = std::function<void(QByteArrayView)>;

/// Writes rows into a sink. Throws what the sink throws, and StoreError.
class RowWriter {
public:
    RowWriter() = default;
    virtual ~RowWriter() = default;
    RowWriter(const RowWriter&) = delete;
    RowWriter& operator=(const RowWriter&) = delete;

    virtual void write(const std::vector<store::DumpValue>& row) = 0;
    /// After the last row.
    virtual void finish() = 0;
};

/// What every format is told about its rows. @p columns stay where they are while rows are written.
struct RowShape {
    const std::vector<store::DumpColumn>& columns;
    domain::Currency base; ///< that amounts are of
};

[[nodiscard]] std::unique_ptr<RowWriter> csvWriter(Sink sink, const RowShape& shape,
                                                   const ExportOptions& options);
/// One array of objects, sets as arrays, amounts in minor units.
[[nodiscard]] std::unique_ptr<RowWriter> jsonWriter(Sink sink, const RowShape& shape);
/// A workbook with one sheet: the header stays in view, amounts, numbers and days are what they are, texts
/// are never formulas. All of it goes into the sink at the end. A StoreError names the first row or text that
/// is more than such a file can hold.
[[nodiscard]] std::unique_ptr<RowWriter> xlsxWriter(Sink sink, const RowShape& shape);

} // namespace tenure::exchange
