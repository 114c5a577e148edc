// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/field.h"

#include <QCoreApplication>

#include <array>

namespace tenure::query {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array typeKeys{
    QT_TRANSLATE_NOOP("field types", "text"),   QT_TRANSLATE_NOOP("field types", "number"),
    QT_TRANSLATE_NOOP("field types", "money"),  QT_TRANSLATE_NOOP("field types", "share"),
    QT_TRANSLATE_NOOP("field types", "date"),   QT_TRANSLATE_NOOP("field types", "duration"),
    QT_TRANSLATE_NOOP("field types", "choice"), QT_TRANSLATE_NOOP("field types", "person"),
    QT_TRANSLATE_NOOP("field types", "tag"),    QT_TRANSLATE_NOOP("field types", "yes or no"),
};

} // namespace

QString Field::label() const {
    return labelSource.isEmpty() ? ownLabel : QCoreApplication::translate("fields", labelSource.constData());
}

QString Field::meaning() const {
    return meaningSource.isEmpty() ? QString()
                                   : QCoreApplication::translate("fields", meaningSource.constData());
}

bool Field::isNumeric() const {
    return type == FieldType::Number || type == FieldType::Money || type == FieldType::Share ||
           type == FieldType::Duration;
}

bool Field::hasNoneKey() const {
    return storage == Storage::EnumIndex && enumKeys.contains("none"_L1);
}

QString typeName(FieldType type) {
    return QCoreApplication::translate("field types", typeKeys[static_cast<std::size_t>(type)]);
}

QLatin1StringView typeKey(FieldType type) {
    return QLatin1StringView(typeKeys[static_cast<std::size_t>(type)]);
}

} // namespace tenure::query
