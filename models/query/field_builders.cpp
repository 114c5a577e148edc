// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/field_builders.h"

namespace tenure::query::fields {

using namespace Qt::Literals::StringLiterals;

Field make(QLatin1StringView key, FieldType type, Words words) {
    Field field;
    field.key = key;
    field.type = type;
    field.labelSource = words.label;
    field.meaningSource = words.meaning;
    field.defaultWidth = type == FieldType::Text ? 160 : 110;
    return field;
}

Field text(QLatin1StringView key, QLatin1StringView column, Words words) {
    Field field = make(key, FieldType::Text, words);
    field.sql = column;
    field.foldSql = QString(column) + "_fold"_L1;
    field.editable = true;
    return field;
}

Field plain(QLatin1StringView key, FieldType type, QLatin1StringView column, Words words, Summary summary) {
    Field field = make(key, type, words);
    field.sql = column;
    field.summary = summary;
    return field;
}

Field ago(QLatin1StringView key, QLatin1StringView column, Words words) {
    Field field = plain(key, FieldType::Date, column, words);
    field.direction = DateDirection::Ago;
    return field;
}

Field editable(Field field) {
    field.editable = true;
    return field;
}

Field shown(Field field, int width) {
    field.defaultColumn = true;
    field.defaultWidth = width;
    return field;
}

} // namespace tenure::query::fields
