// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/row_writer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tenure::exchange {

using store::DumpType;
using store::DumpValue;

namespace {

constexpr qsizetype bufferBytes = 1 << 16;

QJsonValue jsonOf(const DumpValue& value, DumpType type) {
    if (value.type == DumpValue::Type::Integer)
        return type == DumpType::YesNo ? QJsonValue(value.integer != 0) : QJsonValue(value.integer);
    if (value.type == DumpValue::Type::Real)
        return value.real;
    if (type == DumpType::Set)
        return QJsonArray::fromStringList(QString::fromUtf8(value.text).split(u';', Qt::SkipEmptyParts));
    if (value.type == DumpValue::Type::Text)
        return QString::fromUtf8(value.text);
    return {};
}

class JsonRows final : public RowWriter {
public:
    JsonRows(Sink sink, const RowShape& shape) : m_sink(std::move(sink)), m_shape(shape), m_buffer("[") {}

    void write(const std::vector<DumpValue>& row) override {
        QJsonObject object;
        for (std::size_t i = 0; i < row.size(); ++i)
            object.insert(m_shape.columns[i].key, jsonOf(row[i], m_shape.columns[i].type));
        m_buffer += m_first ? "\n" : ",\n";
        m_buffer += QJsonDocument(object).toJson(QJsonDocument::Compact);
        m_first = false;
        if (m_buffer.size() > bufferBytes)
            flush();
    }
    void finish() override {
        m_buffer += "\n]\n";
        flush();
    }

private:
    void flush() {
        m_sink(m_buffer);
        m_buffer.clear();
    }

    Sink m_sink;
    RowShape m_shape;
    QByteArray m_buffer;
    bool m_first = true;
};

} // namespace

std::unique_ptr<RowWriter> jsonWriter(Sink sink, const RowShape& shape) {
    return std::make_unique<JsonRows>(std::move(sink), shape);
}

} // namespace tenure::exchange
