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
#include <string_view>

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
/// Days are the most frequent values: their ten characters are written and read without QString.
inline void bindDay(SQLite::Statement& s, int index, QDate day) {
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    day.getDate(&year, &month, &dayOfMonth);
    if (!day.isValid()) {
        s.bind(index);
    } else if (year < 0 || year > 9999) {
        bindText(s, index, day.toString(Qt::ISODate));
    } else {
        std::string text = "0000-00-00";
        const auto put = [&text](std::size_t last, int digits) {
            for (; digits > 0; digits /= 10)
                text[last--] = static_cast<char>('0' + digits % 10);
        };
        put(3, year);
        put(6, month);
        put(9, dayOfMonth);
        s.bind(index, text);
    }
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
    const SQLite::Column c = s.getColumn(column);
    const std::string_view text(c.getText(), static_cast<std::size_t>(c.getBytes()));
    const auto number = [text](std::size_t from, std::size_t count) {
        int value = 0;
        for (const char digit : text.substr(from, count))
            value = value * 10 + (digit - '0');
        return value;
    };
    // The schema's CHECKs let nothing else in; damaged rows may hold anything.
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return QDate::fromString(columnText(s, column), Qt::ISODate);
    return QDate(number(0, 4), number(5, 2), number(8, 2));
}
/// The enum's first value for a key that there is not.
template <class Enum>
[[nodiscard]] Enum columnKey(SQLite::Statement& s, int column) {
    const SQLite::Column c = s.getColumn(column);
    const QLatin1StringView text(c.getText(), c.getBytes());
    const auto& keys = domain::Vocabulary<Enum>::keys;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (text == keys[i])
            return static_cast<Enum>(i);
    }
    return Enum{};
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
