// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a CSV file: opened, profiled, written and read again. Beyond not crashing, two things must
// hold: where a pipe's pieces end changes nothing, and what was read is written and read back the same.

#include "exchange/csv/csv_writer.h"
#include "exchange/csv/html_text.h"
#include "exchange/csv/table_profile.h"

#include <QBuffer>

#include <cstdlib>

using namespace tenure::exchange;

namespace {

/// Gives its bytes in pieces of one to three bytes.
class Pieces final : public QIODevice {
public:
    explicit Pieces(const QByteArray& bytes) : m_bytes(bytes) { open(ReadOnly | Unbuffered); }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 wanted) override {
        const qint64 count = std::min({wanted, 1 + m_at % 3, qint64(m_bytes.size() - m_at)});
        std::copy_n(m_bytes.constData() + m_at, count, data);
        m_at += count;
        return count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    const QByteArray& m_bytes;
    qint64 m_at = 0;
};

std::vector<QStringList> readRows(QIODevice& device, const Encoding& encoding, const Dialect& dialect,
                                  const CsvLimits& limits) {
    CsvReader reader(device, encoding, dialect, {}, limits);
    std::vector<QStringList> rows;
    while (const CsvRow* row = reader.next()) {
        QStringList& cells = rows.emplace_back();
        for (qsizetype column = 0; column < row->size(); ++column)
            cells.append(row->text(column));
    }
    return rows;
}

void demand(bool holds) {
    if (!holds)
        std::abort();
}

std::vector<QStringList> readWhole(QByteArray& bytes, const Encoding& encoding, const Dialect& dialect,
                                   const CsvLimits& limits = {}) {
    QBuffer whole(&bytes);
    whole.open(QIODevice::ReadOnly);
    return readRows(whole, encoding, dialect, limits);
}

void checkPieces(QByteArray bytes, const Encoding& encoding, const Dialect& dialect,
                 const CsvLimits& limits) {
    Pieces pieces(bytes);
    demand(readWhole(bytes, encoding, dialect, limits) == readRows(pieces, encoding, dialect, limits));
}

void checkRoundTrip(const std::vector<QStringList>& rows, const Dialect& dialect) {
    QByteArray written;
    const CsvFormatter formatter(dialect);
    for (const QStringList& row : rows)
        formatter.append(row, written);
    demand(readWhole(written, {}, dialect) == rows);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    const auto source = CsvSource::open(device);
    if (!source)
        return 0;
    const CsvLayout layout = (*source)->layout();
    const TableProfile profile = profileTable(**source);
    demand(profile.columns.size() == size_t(layout.header.size()));
    CsvLimits tight;
    tight.cellBytes = 1 + qsizetype(size % 40);
    tight.rowBytes = 10 + qsizetype(size % 90);
    tight.columns = 1 + qsizetype(size % 7);
    checkPieces(bytes, layout.encoding, layout.shape.dialect, {});
    checkPieces(bytes, layout.encoding, layout.shape.dialect, tight);
    checkRoundTrip(readWhole(bytes, layout.encoding, layout.shape.dialect), layout.shape.dialect);
    return 0;
}
