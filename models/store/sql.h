// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to store: binding and reading values of the domain. Columns count from 0, parameters from 1.
#include "domain/ids.h"
#include "domain/vocabulary.h"
#include "store/connection.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <SQLiteCpp/SQLiteCpp.h>

#include <optional>

namespace tenure::store {

inline void bindText(SQLite::Statement& s, int index, const QString& value) {
    const QByteArray utf8 = value.toUtf8();
    s.bind(index, std::string(utf8.constData(), static_cast<std::size_t>(utf8.size())));
}
inline void bindTextOrNull(SQLite::Statement& s, int index, const QString& value) {
    if (value.isEmpty())
        s.bind(index);
    else
        bindText(s, index, value);
}
inline void bindBlob(SQLite::Statement& s, int index, const QByteArray& value) {
    s.bind(index, static_cast<const void*>(value.constData()), static_cast<int>(value.size()));
}
inline void bindInt(SQLite::Statement& s, int index, qint64 value) {
    s.bind(index, static_cast<int64_t>(value));
}
template <class Tag>
void bindId(SQLite::Statement& s, int index, domain::Id<Tag> id) {
    if (id.isValid())
        bindInt(s, index, id.value);
    else
        s.bind(index);
}
template <class T>
void bindOptional(SQLite::Statement& s, int index, const std::optional<T>& value) {
    if (value)
        bindInt(s, index, static_cast<qint64>(*value));
    else
        s.bind(index);
}
inline void bindDay(SQLite::Statement& s, int index, QDate day) {
    if (day.isValid())
        bindText(s, index, day.toString(Qt::ISODate));
    else
        s.bind(index);
}
inline void bindDay(SQLite::Statement& s, int index, const std::optional<QDate>& day) {
    bindDay(s, index, day.value_or(QDate()));
}
template <class Enum>
void bindKey(SQLite::Statement& s, int index, Enum value) {
    const QLatin1StringView key = domain::key(value);
    s.bind(index, std::string(key.data(), static_cast<std::size_t>(key.size())));
}

[[nodiscard]] inline QString columnText(SQLite::Statement& s, int column) {
    const SQLite::Column c = s.getColumn(column);
    return QString::fromUtf8(c.getText(), c.getBytes());
}
[[nodiscard]] inline QByteArray columnBlob(SQLite::Statement& s, int column) {
    const SQLite::Column c = s.getColumn(column);
    return QByteArray(static_cast<const char*>(c.getBlob()), c.getBytes());
}
[[nodiscard]] inline qint64 columnInt(SQLite::Statement& s, int column) {
    return s.getColumn(column).getInt64();
}
template <class IdType>
[[nodiscard]] IdType columnId(SQLite::Statement& s, int column) {
    return IdType{columnInt(s, column)};
}
template <class T = qint64>
[[nodiscard]] std::optional<T> columnOptional(SQLite::Statement& s, int column) {
    if (s.isColumnNull(column))
        return std::nullopt;
    return static_cast<T>(columnInt(s, column));
}
[[nodiscard]] inline std::optional<QDate> columnDay(SQLite::Statement& s, int column) {
    if (s.isColumnNull(column))
        return std::nullopt;
    return QDate::fromString(columnText(s, column), Qt::ISODate);
}
template <class Enum>
[[nodiscard]] Enum columnKey(SQLite::Statement& s, int column) {
    return domain::fromKey<Enum>(columnText(s, column)).value_or(Enum{});
}
/// "2026-03-31T12:00:00.000Z"
[[nodiscard]] inline QString instantText(const QDateTime& instant) {
    return instant.toUTC().toString(Qt::ISODateWithMs);
}

/// A row or nothing from a statement that is stepped once.
[[nodiscard]] inline bool step(SQLite::Statement& s) {
    return s.executeStep();
}
/// Runs a statement that returns no rows and makes it ready for the next use.
inline void run(SQLite::Statement& s) {
    s.exec();
    s.reset();
}

} // namespace tenure::store
