// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csv/csv_source.h"
#include "tests/support/test_data.h"

#include <QBuffer>
#include <QFile>
#include <QStringList>

#include <vector>

namespace tenure::test {

/// A device that gives its bytes in pieces of a fixed size, as a slow pipe does.
class Dripping final : public QIODevice {
public:
    Dripping(QByteArray bytes, qint64 piece) : m_bytes(std::move(bytes)), m_piece(piece) {
        open(ReadOnly | Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_at == m_bytes.size(); }

protected:
    qint64 readData(char* data, qint64 wanted) override {
        const qint64 count = std::min({wanted, m_piece, qint64(m_bytes.size() - m_at)});
        std::copy_n(m_bytes.constData() + m_at, count, data);
        m_at += count;
        return count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_piece;
    qint64 m_at = 0;
};

/// What a reader said about one record.
struct ReadRow {
    QStringList cells;
    qint64 number = 0;
    qint64 line = 0;
    exchange::RowIssues issues;

    bool operator==(const ReadRow&) const = default;
};

inline ReadRow copyOf(const exchange::CsvRow& row) {
    ReadRow copy{{}, row.number(), row.line(), row.issues()};
    for (qsizetype column = 0; column < row.size(); ++column)
        copy.cells.append(row.text(column));
    return copy;
}

/// All records of @p bytes, given to the reader in pieces of @p piece bytes.
inline std::vector<ReadRow> readAll(const QByteArray& bytes, const exchange::Dialect& dialect = {},
                                    const exchange::Encoding& encoding = {}, qint64 piece = 1 << 20,
                                    const exchange::CsvLimits& limits = {}) {
    Dripping device(bytes, piece);
    exchange::CsvReader reader(device, encoding, dialect, {}, limits);
    std::vector<ReadRow> rows;
    while (const exchange::CsvRow* row = reader.next())
        rows.push_back(copyOf(*row));
    return rows;
}

/// The cells only.
inline std::vector<QStringList> cellsOf(const QByteArray& bytes, const exchange::Dialect& dialect = {}) {
    std::vector<QStringList> cells;
    for (const ReadRow& row : readAll(bytes, dialect))
        cells.push_back(row.cells);
    return cells;
}

/// A file opened as a table and read to its end.
struct ReadTable {
    QString refusal;
    exchange::CsvLayout layout;
    std::vector<ReadRow> rows;
    std::vector<qint64> ragged; ///< row numbers
    QStringList footer;
    qint64 undecodable = 0;
};

inline ReadTable readTable(QIODevice& device, const exchange::CsvOptions& options = {}) {
    ReadTable table;
    auto source = exchange::CsvSource::open(device, options);
    if (!source) {
        table.refusal = source.error().text;
        return table;
    }
    table.layout = (*source)->layout();
    while (const exchange::CsvRow* row = (*source)->next()) {
        if ((*source)->isRagged(*row))
            table.ragged.push_back(row->number());
        table.rows.push_back(copyOf(*row));
    }
    table.footer = (*source)->footerRows();
    table.undecodable = (*source)->undecodable();
    return table;
}

inline ReadTable readTable(QByteArray bytes, const exchange::CsvOptions& options = {}) {
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    return readTable(device, options);
}

inline ReadTable readFile(const QString& path, const exchange::CsvOptions& options = {}) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {file.errorString(), {}, {}, {}, {}, 0};
    return readTable(file, options);
}

} // namespace tenure::test
