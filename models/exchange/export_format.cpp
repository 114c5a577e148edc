// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/export_format.h"

#include "domain/money.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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

} // namespace

RowWriter::RowWriter(Sink sink, const ExportOptions& options, const std::vector<store::DumpColumn>& columns,
                     domain::Currency base)
    : m_sink(std::move(sink)), m_json(options.format == ExportFormat::Json),
      m_comma(options.decimalSign == DecimalSign::Comma), m_columns(columns), m_base(base),
      m_formatter({.separator = options.separator},
                  options.spreadsheetSafe ? CellSafety::Spreadsheet : CellSafety::Lossless) {
    QStringList header;
    for (const store::DumpColumn& column : columns)
        header.append(column.key);
    if (m_json)
        m_buffer = "[";
    else
        m_formatter.append(header, m_buffer);
}

/// @p number, written with a point, with the file's decimal sign.
QString RowWriter::withDecimalSign(QString number) const {
    return m_comma ? number.replace(u'.', u',') : number;
}

QString RowWriter::cell(const DumpValue& value, DumpType type) const {
    switch (value.type) {
    case DumpValue::Type::Null:
        return {};
    case DumpValue::Type::Integer:
        if (type == DumpType::Money)
            return withDecimalSign(
                domain::formatMoney({value.integer, m_base}, domain::MoneyStyle::Plain, u"en"_s));
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

void RowWriter::writeCsv(const std::vector<DumpValue>& row) {
    m_cells.clear();
    for (std::size_t i = 0; i < row.size(); ++i)
        m_cells.append(cell(row[i], m_columns[i].type));
    m_formatter.append(m_cells, m_buffer);
}

void RowWriter::writeJson(const std::vector<DumpValue>& row) {
    QJsonObject object;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const DumpValue& value = row[i];
        QJsonValue json;
        if (value.type == DumpValue::Type::Integer)
            json = m_columns[i].type == DumpType::YesNo ? QJsonValue(value.integer != 0)
                                                        : QJsonValue(value.integer);
        else if (value.type == DumpValue::Type::Real)
            json = value.real;
        else if (m_columns[i].type == DumpType::Set)
            json = QJsonArray::fromStringList(QString::fromUtf8(value.text).split(u';', Qt::SkipEmptyParts));
        else if (value.type == DumpValue::Type::Text)
            json = QString::fromUtf8(value.text);
        object.insert(m_columns[i].key, json);
    }
    m_buffer += m_first ? "\n" : ",\n";
    m_buffer += QJsonDocument(object).toJson(QJsonDocument::Compact);
    m_first = false;
}

void RowWriter::write(const std::vector<DumpValue>& row) {
    if (m_json)
        writeJson(row);
    else
        writeCsv(row);
    if (m_buffer.size() > bufferBytes)
        flush();
}

void RowWriter::finish() {
    if (m_json)
        m_buffer += "\n]\n";
    flush();
}

void RowWriter::flush() {
    m_sink(m_buffer);
    m_buffer.clear();
}

} // namespace tenure::exchange
