// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to store: parameters and columns one after the other, so that a repository names each field once,
// in the order of its column list, and no number can drift.
#include "store/sql.h"

#include <vector>

namespace tenure::store {

/// How a time of day stands in the book.
inline constexpr QStringView clockFormat = u"HH:mm:ss";

class Binder {
public:
    Binder(SQLite::Statement& statement, int firstParameter)
        : m_statement(statement), m_next(firstParameter) {}

    Binder& text(const QString& value) {
        static const std::string empty;
        if (value.isEmpty())
            m_statement.bindNoCopy(m_next++, empty);
        else
            bindText(m_statement, m_next++, value);
        return *this;
    }
    /// NULL for an empty text.
    Binder& textOrNull(const QString& value) {
        bindTextOrNull(m_statement, m_next++, value);
        return *this;
    }
    Binder& blob(const QByteArray& value) {
        bindBlob(m_statement, m_next++, value);
        return *this;
    }
    Binder& integer(qint64 value) {
        bindInt(m_statement, m_next++, value);
        return *this;
    }
    Binder& real(double value) {
        m_statement.bind(m_next++, value);
        return *this;
    }
    Binder& null() {
        m_statement.bind(m_next++);
        return *this;
    }
    /// NULL for no row.
    template <class Tag>
    Binder& id(domain::Id<Tag> value) {
        bindId(m_statement, m_next++, value);
        return *this;
    }
    template <class T>
    Binder& optional(const std::optional<T>& value) {
        bindOptional(m_statement, m_next++, value);
        return *this;
    }
    Binder& day(QDate value) {
        bindDay(m_statement, m_next++, value);
        return *this;
    }
    Binder& day(const std::optional<QDate>& value) { return day(value.value_or(QDate())); }
    /// To the second.
    Binder& time(const std::optional<QTime>& value) {
        return textOrNull(value ? value->toString(clockFormat) : QString());
    }
    template <class Enum>
    Binder& key(Enum value) {
        bindKey(m_statement, m_next++, value);
        return *this;
    }

private:
    SQLite::Statement& m_statement;
    int m_next;
};

class RowReader {
public:
    explicit RowReader(SQLite::Statement& statement, int firstColumn = 0)
        : m_statement(statement), m_next(firstColumn) {}

    QString text() { return columnText(m_statement, m_next++); }
    QByteArray blob() { return columnBlob(m_statement, m_next++); }
    qint64 integer() { return columnInt(m_statement, m_next++); }
    bool flag() { return integer() != 0; }
    double real() { return m_statement.getColumn(m_next++).getDouble(); }
    template <class IdType>
    IdType id() {
        return columnId<IdType>(m_statement, m_next++);
    }
    template <class T = qint64>
    std::optional<T> optional() {
        return columnOptional<T>(m_statement, m_next++);
    }
    std::optional<QDate> day() { return columnDay(m_statement, m_next++); }
    std::optional<QTime> time() {
        const QTime time = QTime::fromString(text(), clockFormat.toString());
        return time.isValid() ? std::optional(time) : std::nullopt;
    }
    template <class Enum>
    Enum key() {
        return columnKey<Enum>(m_statement, m_next++);
    }
    bool isNull() const { return m_statement.isColumnNull(m_next); }
    void skip() { ++m_next; }

private:
    SQLite::Statement& m_statement;
    int m_next;
};

/// Every row that @p statement has left, through @p read.
template <class Read>
[[nodiscard]] auto allRows(SQLite::Statement& statement, Read read) {
    std::vector<decltype(read(statement))> rows;
    while (step(statement))
        rows.push_back(read(statement));
    statement.reset();
    return rows;
}

/// The first row through @p read, or nothing.
template <class Read>
[[nodiscard]] auto firstRow(SQLite::Statement& statement, Read read) {
    std::optional<decltype(read(statement))> row;
    if (step(statement))
        row = read(statement);
    statement.reset();
    return row;
}

template <class IdType>
[[nodiscard]] std::vector<IdType> allIds(SQLite::Statement& statement) {
    return allRows(statement, [](SQLite::Statement& s) { return columnId<IdType>(s, 0); });
}

/// Runs a statement that returns no rows and tells how many rows it changed.
inline int runCounting(SQLite::Statement& statement) {
    const int changed = statement.exec();
    statement.reset();
    return changed;
}

} // namespace tenure::store
