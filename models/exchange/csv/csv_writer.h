// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csv/csv_dialect.h"
#include "exchange/safe_file.h"

#include <QStringList>

namespace tenure::exchange {

/// What cells may do to the program that opens the file.
enum class CellSafety {
    Lossless,    ///< every cell reads back as it is; for backups and other programs
    Spreadsheet, ///< cells that a spreadsheet would take for a formula get a ' in front; a ' before one too
};

/// True if a spreadsheet may run @p cell as a formula: it begins, perhaps after spaces, with = + - @ tab CR
/// or a full-width form of these. A plain number with a sign is harmless and is none.
[[nodiscard]] bool looksLikeFormula(QStringView cell);

/// @p cell without the ' that CellSafety::Spreadsheet put in front; others as they are. What was written that
/// way and is read this way is what it was.
[[nodiscard]] QByteArrayView withoutFormulaGuard(QByteArrayView cell);

/// The header and rows as UTF-8 by RFC 4180: quotes where they are needed, doubled inside. A row with one
/// empty cell is "" so that it is no blank line.
class CsvFormatter {
public:
    explicit CsvFormatter(Dialect dialect = {}, CellSafety safety = CellSafety::Lossless)
        : m_dialect(std::move(dialect)), m_safety(safety) {}

    /// Appends one record with its line end to @p out.
    void append(const QStringList& cells, QByteArray& out) const;

private:
    void appendCell(const QString& cell, bool alone, QByteArray& out) const;

    Dialect m_dialect;
    CellSafety m_safety;
};

/// Writes a CSV file as a whole or not at all (see SafeFile).
class CsvWriter {
public:
    /// @p mark: begin with a UTF-8 mark, which Excel needs to read it as UTF-8.
    CsvWriter(const QString& path, const Dialect& dialect, CellSafety safety, bool mark = true);

    [[nodiscard]] domain::Result<void> open() { return m_file.open(); }
    [[nodiscard]] domain::Result<void> write(const QStringList& cells);
    [[nodiscard]] domain::Result<void> commit() { return m_file.commit(); }
    [[nodiscard]] qint64 bytesWritten() const { return m_file.bytesWritten(); }

private:
    SafeFile m_file;
    CsvFormatter m_formatter;
    QByteArray m_record;
    bool m_mark;
};

} // namespace tenure::exchange
