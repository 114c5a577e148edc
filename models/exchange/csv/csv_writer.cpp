// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv/csv_writer.h"

#include <algorithm>

namespace tenure::exchange {
namespace {

constexpr char guard = '\'';

bool startsFormula(QChar c) {
    constexpr QStringView starts = u"=+-@\t\r\n＝＋－＠";
    return starts.contains(c);
}

/// "-12.50", "+5": a sign and digits, which is no formula in any program.
bool isSignedNumber(QStringView cell) {
    const QStringView digits = cell.sliced(1);
    const auto isNumeric = [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.' || c == u','; };
    return (cell[0] == u'-' || cell[0] == u'+') && !digits.isEmpty() &&
           std::all_of(digits.begin(), digits.end(), isNumeric);
}

/// A formula, or one that has a guard of its own already: else that would be taken off.
bool needsGuard(QStringView cell) {
    while (cell.startsWith(QLatin1Char(guard)))
        cell = cell.sliced(1);
    return looksLikeFormula(cell);
}

QByteArrayView lineEnd(Newline newline) {
    switch (newline) {
    case Newline::Lf:
        return "\n";
    case Newline::CrLf:
        return "\r\n";
    case Newline::Cr:
        return "\r";
    }
    Q_UNREACHABLE();
}

} // namespace

bool looksLikeFormula(QStringView cell) {
    const auto first =
        std::find_if(cell.begin(), cell.end(), [](QChar c) { return startsFormula(c) || !c.isSpace(); });
    if (first == cell.end() || !startsFormula(*first))
        return false;
    return first != cell.begin() || !isSignedNumber(cell);
}

QByteArrayView withoutFormulaGuard(QByteArrayView cell) {
    const bool guarded = cell.startsWith(guard) && needsGuard(QString::fromUtf8(cell.sliced(1)));
    return guarded ? cell.sliced(1) : cell;
}

void CsvFormatter::append(const QStringList& cells, QByteArray& out) const {
    for (qsizetype column = 0; column < cells.size(); ++column) {
        if (column > 0)
            out.append(m_dialect.separator);
        appendCell(cells[column], cells.size() == 1, out);
    }
    out.append(lineEnd(m_dialect.newline));
}

void CsvFormatter::appendCell(const QString& cell, bool alone, QByteArray& out) const {
    QByteArray utf8 = cell.toUtf8();
    if (m_safety == CellSafety::Spreadsheet && needsGuard(cell))
        utf8.prepend(guard);
    // Spaces at the ends are quoted because readers, also ours, take them away around quotes.
    const bool ends = !cell.isEmpty() && (cell.front().isSpace() || cell.back().isSpace());
    const bool special = utf8.contains(m_dialect.quote) || utf8.contains(m_dialect.separator) ||
                         utf8.contains('\n') || utf8.contains('\r') || utf8.startsWith("\xEF\xBB\xBF");
    if (!ends && !special && !(alone && utf8.isEmpty())) {
        out.append(utf8);
        return;
    }
    const char quote = m_dialect.quote == '\0' ? '"' : m_dialect.quote;
    out.append(quote);
    for (const char byte : utf8) {
        if (byte == quote)
            out.append(quote);
        out.append(byte);
    }
    out.append(quote);
}

CsvWriter::CsvWriter(const QString& path, const Dialect& dialect, CellSafety safety, bool mark)
    : m_file(path), m_formatter(dialect, safety), m_mark(mark) {}

domain::Result<void> CsvWriter::write(const QStringList& cells) {
    m_record.resize(0);
    if (m_mark) {
        m_record.append("\xEF\xBB\xBF");
        m_mark = false;
    }
    m_formatter.append(cells, m_record);
    return m_file.write(m_record);
}

} // namespace tenure::exchange
