// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/cell_json.h"

#include <QJsonArray>

namespace tenure::app {

namespace {

QJsonArray setJson(const query::Field& field, const store::Cell& cell) {
    QJsonArray keys;
    if (const auto* bits = std::get_if<qint64>(&cell)) {
        for (int i = 0; i < field.enumKeys.size(); ++i) {
            if ((*bits >> (i + 1)) & 1)
                keys.append(field.enumKeys.at(i));
        }
    } else if (const auto* text = std::get_if<QString>(&cell)) {
        for (const QString& tag : text->split(u';', Qt::SkipEmptyParts))
            keys.append(tag);
    }
    return keys;
}

QJsonValue integerJson(const query::Field& field, qint64 value) {
    if (field.type == query::FieldType::Bool)
        return value != 0;
    if (field.storage == query::Storage::EnumIndex)
        return value >= 0 && value < field.enumKeys.size() ? QJsonValue(field.enumKeys.at(value))
                                                           : QJsonValue();
    return value;
}

} // namespace

QJsonValue cellJson(const query::Field& field, const store::Cell& cell) {
    if (field.isSet())
        return setJson(field, cell);
    if (const auto* integer = std::get_if<qint64>(&cell))
        return integerJson(field, *integer);
    if (const auto* real = std::get_if<double>(&cell))
        return *real;
    if (const auto* text = std::get_if<QString>(&cell))
        return *text;
    return QJsonValue::Null;
}

} // namespace tenure::app
