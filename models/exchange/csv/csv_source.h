// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csv/csv_reader.h"
#include "exchange/csv/table_shape.h"

#include <deque>
#include <functional>
#include <memory>

namespace tenure::exchange {

/// What a person decided about a file; what is empty is detected.
struct CsvOptions {
    QString encoding; ///< a name that encodingByName knows
    ShapeOverrides shape;
    /// False: rows of totals and notes below the data are data. In our own exports, known by a column of
    /// uuids, they always are.
    bool leaveOutFooter = true;
    CsvLimits limits;
    std::function<bool()> cancelled; ///< asked while the file is read for its encoding; may be empty
};

/// What was found out about a file before its first row.
struct CsvLayout {
    Encoding encoding;
    TableShape shape;
    QStringList header; ///< unique column names; its length is the table's width
    qint64 bytes = -1;  ///< size of the file, -1 for a stream
};

/// A row that was kept while the reader went on.
struct KeptRow {
    QByteArray bytes;
    CsvRow row;
};

/// A CSV file as a table: finds out what it is, skips the rows above the names and leaves out the rows below
/// the data.
class CsvSource {
public:
    /// Looks at @p device, which must be open and outlive the source. A file on disk is read once through for
    /// its encoding, a stream is judged by its first MiB. Fails with the reason for a binary or empty file,
    /// an unknown encoding, a read error, and as Cancelled.
    [[nodiscard]] static domain::Result<std::unique_ptr<CsvSource>> open(QIODevice& device,
                                                                         const CsvOptions& options = {});

    [[nodiscard]] const CsvLayout& layout() const { return m_layout; }
    [[nodiscard]] qsizetype columns() const { return m_layout.header.size(); }

    /// The next row of data, or null at the end or on an error. Rows without any text are left out. A row may
    /// be shorter or longer than the header; see isRagged. Valid until the next call.
    [[nodiscard]] const CsvRow* next();
    /// More cells than columns with text in them, or fewer cells than columns.
    [[nodiscard]] bool isRagged(const CsvRow& row) const;

    /// After the end: rows below the data that were left out (totals, notes), as text.
    [[nodiscard]] const QStringList& footerRows() const { return m_footer; }
    [[nodiscard]] const std::optional<domain::Error>& error() const { return m_reader.error(); }
    [[nodiscard]] qint64 bytesRead() const { return m_reader.bytesRead(); }
    [[nodiscard]] qint64 undecodable() const { return m_reader.undecodable(); }

private:
    CsvSource(QIODevice& device, CsvLayout layout, QByteArray head, const CsvOptions& options);
    void keep(const CsvRow& row);

    CsvLayout m_layout;
    CsvReader m_reader;
    std::deque<KeptRow> m_kept; ///< rows that may turn out to be the footer, with m_releasing rows to give
    KeptRow m_given;
    bool m_leaveOutFooter;
    bool m_releasing = false;
    bool m_gap = false; ///< the row before was empty
    QStringList m_footer;
};

} // namespace tenure::exchange
