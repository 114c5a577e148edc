// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QFlags>
#include <QString>

#include <vector>

namespace tenure::exchange {

/// What was wrong with a record. Rows with UnterminatedQuote, CellTooLong, TooManyColumns or RowTooLong did
/// not keep all of their text: they are errors. StrayQuote is a warning, the text is kept.
enum class RowIssue : quint8 {
    StrayQuote = 1,        ///< a quote inside a plain cell, or text after a closing quote
    UnterminatedQuote = 2, ///< a quote opens a cell and is never closed: the row is its first line, the next
                           ///< one is a row again
    CellTooLong = 4,       ///< more than CsvLimits::cellBytes; cut there
    TooManyColumns = 8,    ///< more than CsvLimits::columns; the rest is left out
    RowTooLong = 16,       ///< more than CsvLimits::rowBytes; the rest is left out
};
Q_DECLARE_FLAGS(RowIssues, RowIssue)
Q_DECLARE_OPERATORS_FOR_FLAGS(RowIssues)

/// The issues that make a row unusable.
inline constexpr RowIssues fatalRowIssues = RowIssues(RowIssue::UnterminatedQuote) | RowIssue::CellTooLong |
                                            RowIssue::TooManyColumns | RowIssue::RowTooLong;

struct CsvLimits {
    qsizetype cellBytes = 10 * 1024 * 1024; ///< of UTF-8, as written in the file
    qsizetype columns = 10000;
    qsizetype rowBytes = 64 * 1024 * 1024;
};

/// One record. Its fields are views into the reader's buffer and die with the reader's next call.
class CsvRow {
public:
    [[nodiscard]] qsizetype size() const { return qsizetype(m_fields.size()); }
    /// Valid UTF-8; empty for a column that the row does not have.
    [[nodiscard]] QByteArrayView operator[](qsizetype column) const {
        if (column < 0 || column >= size())
            return {};
        const Field& field = m_fields[size_t(column)];
        return {m_base + field.begin, field.length};
    }
    [[nodiscard]] QString text(qsizetype column) const;
    /// True for a cell that stood in quotes: "" is there on purpose.
    [[nodiscard]] bool isQuoted(qsizetype column) const {
        return column >= 0 && column < size() && m_fields[size_t(column)].quoted;
    }
    /// An empty line. The reader gives it so that row numbers agree with other programs.
    [[nodiscard]] bool isBlank() const {
        return size() == 1 && m_fields[0].length == 0 && !m_fields[0].quoted;
    }
    /// True if all cells are empty or white space, as ",,,".
    [[nodiscard]] bool isEmpty() const;

    /// The filled cells with a space between them.
    [[nodiscard]] QString joined() const;
    /// Copies the row's text into @p bytes and lives from it, so that the row outlives the reader's next
    /// call.
    void moveInto(QByteArray& bytes);

    [[nodiscard]] qint64 number() const { return m_number; } ///< records from 1, blank ones counted
    [[nodiscard]] qint64 line() const { return m_line; }     ///< where it begins, lines from 1
    [[nodiscard]] RowIssues issues() const { return m_issues; }
    /// The column of the last issue, from 0; -1 without one.
    [[nodiscard]] int issueColumn() const { return m_issueColumn; }

private:
    friend class CsvReader;
    struct Field {
        qsizetype begin = 0; ///< relative to m_base
        qsizetype length = 0;
        bool quoted = false;
    };
    void report(RowIssue issue) {
        m_issues |= issue;
        m_issueColumn = int(size());
    }

    const char* m_base = nullptr;
    std::vector<Field> m_fields;
    qint64 m_number = 0;
    qint64 m_line = 1;
    RowIssues m_issues;
    int m_issueColumn = -1;
};

} // namespace tenure::exchange
