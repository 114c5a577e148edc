// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv/header_row.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace tenure::exchange {
namespace {

enum class CellKind { Empty, Text, Number, Date, Address };

CellKind cellKind(const QString& cell) {
    static const QRegularExpression date(
        u"^\\d{1,4}(?:[-/]\\d{1,2}(?:[-/]\\d{1,4})?|\\.\\d{1,2}\\.\\d{2,4})(?:[T ].*)?$"_s);
    static const QRegularExpression number(u"^[-+(]?[\\d\\s.,'’]*\\d[\\d\\s.,'’]*[)%]?$"_s);
    static const QRegularExpression address(u"^(?:https?://\\S+|[^@\\s]+@[^@\\s]+\\.[^@\\s]+)$"_s);
    const QString text = cell.trimmed();
    if (text.isEmpty())
        return CellKind::Empty;
    if (date.match(text).hasMatch())
        return CellKind::Date;
    if (number.match(text).hasMatch())
        return CellKind::Number;
    return address.match(text).hasMatch() ? CellKind::Address : CellKind::Text;
}

qsizetype filledCells(const QStringList& cells) {
    return std::count_if(cells.begin(), cells.end(),
                         [](const QString& cell) { return !cell.trimmed().isEmpty(); });
}

/// The width that most rows have; of two equally frequent ones the larger.
qsizetype usualWidth(const std::vector<SampleRow>& rows) {
    std::map<qsizetype, qsizetype> widths;
    for (const SampleRow& row : rows)
        ++widths[row.cells.size()];
    const auto most = std::max_element(widths.begin(), widths.end(), [](const auto& a, const auto& b) {
        return std::pair(a.second, a.first) < std::pair(b.second, b.first);
    });
    return most == widths.end() ? 0 : most->first;
}

/// A Chinese header may be typed with full-width commas above data with plain ones.
QStringList splitFullWidth(const QStringList& cells, qsizetype width) {
    if (cells.size() == 1 && width > 1)
        for (const QChar comma : u"，、")
            if (QStringList parts = cells[0].split(comma); parts.size() == width)
                return parts;
    return cells;
}

/// The kind that at least 70 % of a column's filled cells have below row @p header.
CellKind columnKind(const std::vector<SampleRow>& rows, size_t header, qsizetype column) {
    std::map<CellKind, int> kinds;
    int filled = 0;
    for (size_t i = header + 1; i < rows.size() && i <= header + 50; ++i) {
        const CellKind kind = cellKind(rows[i].cells.value(column));
        if (kind == CellKind::Empty)
            continue;
        ++filled;
        ++kinds[kind];
    }
    for (const auto& [kind, count] : kinds)
        if (count * 10 >= filled * 7)
            return kind;
    return CellKind::Text;
}

struct Votes {
    int names = 0; ///< columns whose first cell differs in kind from the cells below
    int data = 0;  ///< columns whose first cell is just like the cells below
};

Votes compareWithData(const std::vector<SampleRow>& rows, size_t header) {
    Votes votes;
    const QStringList& cells = rows[header].cells;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const CellKind own = cellKind(cells[column]);
        const CellKind below = header + 1 < rows.size() ? columnKind(rows, header, column) : CellKind::Number;
        if (below == CellKind::Text || own == CellKind::Empty)
            continue;
        votes.names += own == CellKind::Text;
        votes.data += own == below;
    }
    return votes;
}

/// The first row that is filled like a row of the table and not like a title.
size_t firstTableRow(const std::vector<SampleRow>& rows, qsizetype width) {
    const qsizetype needed = width < 2 ? 1 : std::max<qsizetype>(2, (width + 1) / 2);
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const SampleRow& row) {
        return filledCells(splitFullWidth(row.cells, width)) >= needed;
    });
    return found == rows.end() ? 0 : size_t(found - rows.begin());
}

QStringList emptyNames(qsizetype count) {
    QStringList names;
    names.resize(count);
    return names;
}

} // namespace

void placeHeader(const std::vector<SampleRow>& rows, std::optional<qint64> wanted, TableShape& shape) {
    shape.titleRows.clear();
    shape.filledRows.clear();
    for (const SampleRow& row : rows)
        shape.filledRows.push_back(row.number);
    if (rows.empty()) {
        shape.headerRow = 0;
        shape.firstDataRow = shape.sepLine ? 2 : 1;
        shape.header.clear();
        return;
    }
    const qsizetype width = usualWidth(rows);
    size_t at = firstTableRow(rows, width);
    const Votes votes = compareWithData(rows, at);
    bool hasNames = votes.names >= votes.data;
    shape.headerSure = wanted || votes.names != votes.data || votes.names == 0;
    if (wanted) {
        hasNames = *wanted > 0;
        const auto found = std::find_if(rows.begin(), rows.end(),
                                        [&](const SampleRow& row) { return row.number >= *wanted; });
        if (hasNames && found != rows.end())
            at = size_t(found - rows.begin());
    }
    for (size_t i = 0; i < at; ++i)
        shape.titleRows.append(rows[i].cells.join(u' ').trimmed());
    shape.headerRow = hasNames ? rows[at].number : 0;
    shape.firstDataRow = hasNames ? rows[at].number + 1 : rows[at].number;
    shape.header = hasNames ? splitFullWidth(rows[at].cells, width) : emptyNames(width);
}

QStringList uniqueHeader(const QStringList& names) {
    QStringList result;
    QSet<QString> used;
    for (const QString& raw : names) {
        // simplified() also turns U+3000 and line breaks into spaces; U+FEFF is left by files that were glued
        // together.
        QString name = QString(raw).remove(QChar(0xFEFF)).simplified();
        result.append(name);
    }
    for (const QString& name : result)
        used.insert(name.toCaseFolded());
    QSet<QString> given;
    for (qsizetype column = 0; column < result.size(); ++column) {
        QString name = result[column];
        if (name.isEmpty())
            name = QCoreApplication::translate("CsvHeader", "Column %1").arg(column + 1);
        const QString stem = name;
        for (int n = 2; given.contains(name.toCaseFolded()) ||
                        (name != result[column] && used.contains(name.toCaseFolded()));
             ++n)
            name = u"%1 (%2)"_s.arg(stem).arg(n);
        given.insert(name.toCaseFolded());
        result[column] = name;
    }
    return result;
}

} // namespace tenure::exchange
