// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csv/csv_dialect.h"
#include "exchange/csv/csv_row.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace tenure::exchange {

/// What a person decided about a file; what is not set is detected.
struct ShapeOverrides {
    std::optional<QByteArray> separator; ///< one character as UTF-8
    std::optional<char> quote;           ///< '\0': nothing is quoted
    std::optional<qint64> headerRow;     ///< the record with the column names, from 1; 0: the file has none
};

/// Where the table is in a text: how records are marked, where the names stand, what is above them.
struct TableShape {
    Dialect dialect;
    bool separatorSure = true; ///< false: another separator explains the sample nearly as well
    bool sepLine = false;      ///< record 1 is Excel's "sep=;"
    qint64 headerRow = 1;      ///< record number of the names, 0 without names
    bool headerSure = true;    ///< false: the first row looks much like the others
    qint64 firstDataRow = 2;   ///< records before it are not data
    QStringList header;        ///< the names as they stand in the file; "" × columns without a header row
    QStringList titleRows;     ///< text of the rows above the header
    std::vector<qint64> filledRows; ///< record numbers of the first rows with text: where names can be
};

/// One record of a sample.
struct SampleRow {
    qint64 number = 0;
    QStringList cells;
    RowIssues issues;
};

/// The first up to @p limit records of @p utf8 that are not blank. If the text is @p cut off somewhere, its
/// last record is left out.
[[nodiscard]] std::vector<SampleRow> sampleRows(QByteArrayView utf8, const Dialect& dialect, bool cut,
                                                qsizetype limit = 500);

/// Finds the table in @p utf8, the start of a file (64 KiB and more are enough); @p cut: the file goes on
/// behind it.
[[nodiscard]] TableShape detectShape(QByteArrayView utf8, bool cut, const ShapeOverrides& overrides = {});

/// Whether @p header is that of an export of ours: it has a column of row identities.
[[nodiscard]] bool isOwnExport(const QStringList& header);

/// The separators that are tried, the usual one first.
[[nodiscard]] const std::vector<QByteArray>& knownSeparators();

} // namespace tenure::exchange
