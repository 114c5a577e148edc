// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/money.h"
#include "exchange/csv/csv_writer.h"
#include "exchange/row_writer.h"

#include <array>
#include <charconv>

namespace tenure::exchange {

using namespace Qt::Literals::StringLiterals;
using store::DumpType;
using store::DumpValue;

namespace {

constexpr qsizetype bufferBytes = 1 << 16;

/// The shortest text that reads back as the same number.
QString realText(double value) {
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value);
    return QString::fromLatin1(text.data(), end.ptr - text.data());
}

class CsvRows final : public RowWriter {
public:
    CsvRows(Sink sink, const RowShape& shape, const ExportOptions& options)
        : m_sink(std::move(sink)), m_shape(shape), m_comma(options.decimalSign == DecimalSign::Comma),
          m_formatter({.separator = options.separator},
                      options.spreadsheetSafe ? CellSafety::Spreadsheet : CellSafety::Lossless) {
        QStringList header;
        for (const store::DumpColumn& column : shape.columns)
            header.append(column.key);
        m_formatter.append(header, m_buffer);
    }

    void write(const std::vector<DumpValue>& row) override {
        m_cells.clear();
        for (std::size_t i = 0; i < row.size(); ++i)
            m_cells.append(cell(row[i], m_shape.columns[i].type));
        m_formatter.append(m_cells, m_buffer);
        if (m_buffer.size() > bufferBytes)
            finish();
    }
    void finish() override {
        m_sink(m_buffer);
        m_buffer.clear();
    }

private:
    /// @p number, written with a point, with the file's decimal sign.
    [[nodiscard]] QString withDecimalSign(QString number) const {
        return m_comma ? number.replace(u'.', u',') : number;
    }
    [[nodiscard]] QString cell(const DumpValue& value, DumpType type) const {
        switch (value.type) {
        case DumpValue::Type::Null:
            return {};
        case DumpValue::Type::Integer:
            if (type == DumpType::Money)
                return withDecimalSign(
                    domain::formatMoney({value.integer, m_shape.base}, domain::MoneyStyle::Plain, u"en"_s));
            if (type == DumpType::YesNo)
                return value.integer != 0 ? u"true"_s : u"false"_s;
            return QString::number(value.integer);
        case DumpValue::Type::Real:
            return withDecimalSign(realText(value.real));
        case DumpValue::Type::Text:
            return QString::fromUtf8(value.text);
        }
        Q_UNREACHABLE();
    }

    Sink m_sink;
    RowShape m_shape;
    bool m_comma;
    CsvFormatter m_formatter;
    QStringList m_cells;
    QByteArray m_buffer;
};

} // namespace

std::unique_ptr<RowWriter> csvWriter(Sink sink, const RowShape& shape, const ExportOptions& options) {
    return std::make_unique<CsvRows>(std::move(sink), shape, options);
}

} // namespace tenure::exchange
