// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How CsvReader takes a record apart. Every step can stop where the buffer ends and go on when there is more;
// what it decides must not depend on where that was (tst_csv_reader reads one byte at a time).

#include "exchange/csv/csv_reader.h"

#include <algorithm>
#include <cstring>

namespace tenure::exchange {
namespace {

/// Line ends in a cell: LF, CR or CR LF each count once.
qint64 countNewlines(QByteArrayView text) {
    qint64 count = std::count(text.begin(), text.end(), '\n');
    for (qsizetype i = text.indexOf('\r'); i >= 0; i = text.indexOf('\r', i + 1))
        count += i + 1 == text.size() || text[i + 1] != '\n';
    return count;
}

} // namespace

CsvReader::Step CsvReader::step() {
    switch (m_state) {
    case State::Start:
        return stepStart();
    case State::Plain:
        return stepPlain();
    case State::Quoted:
        return stepQuoted();
    case State::AfterQuote:
        return stepAfterQuote();
    case State::Skip:
        return stepSkip();
    }
    Q_UNREACHABLE();
}

/// The short way for what most fields are: plain text that ends within the buffer and the limits. True if the
/// record ended; else the field at m_field needs the long way.
bool CsvReader::takePlainFields() {
    const char* const data = m_buffer.constData();
    const qsizetype rowEnd = m_record - m_dropped + m_limits.rowBytes;
    const qsizetype size = std::min(m_buffer.size(), rowEnd);
    const char separator = m_dialect.separator.size() == 1 ? m_dialect.separator.front() : '\n';
    qsizetype at = m_field;
    for (;;) {
        if (at >= size || data[at] == ' ' || m_row.size() >= m_limits.columns)
            return false;
        while (at < size && !m_special[uchar(data[at])])
            ++at;
        if (at == size || at - m_field > m_limits.cellBytes)
            return false;
        const char c = data[at];
        const bool endsRecord = c == '\n' || c == '\r';
        if (!endsRecord && c != separator)
            return false;
        m_row.m_fields.push_back({m_field - m_record, at - m_field, false});
        m_scan = at;
        if (endsRecord)
            return true;
        m_field = m_scan = ++at;
    }
}

/// At the start of a field: a quote opens it, also after spaces.
CsvReader::Step CsvReader::stepStart() {
    if (m_scan == m_field && takePlainFields())
        return Step::Record;
    const char* const data = m_buffer.constData();
    const qsizetype size = m_buffer.size();
    if (m_dialect.quote != '\0') {
        while (m_scan < size && data[m_scan] == ' ')
            ++m_scan;
        if (m_scan == size && !m_atEnd)
            return needMore();
        if (m_scan < size && data[m_scan] == m_dialect.quote && m_scan - m_field < m_limits.cellBytes) {
            m_quoted = true;
            m_open = m_scan - m_field;
            ++m_scan;
            m_state = State::Quoted;
            return Step::Again;
        }
    }
    m_state = State::Plain;
    return stepPlain();
}

CsvReader::Step CsvReader::stepPlain() {
    const char* const data = m_buffer.constData();
    const qsizetype size = m_buffer.size();
    for (;; ++m_scan) {
        while (m_scan < size && !m_special[uchar(data[m_scan])])
            ++m_scan;
        if (m_scan == size)
            return m_atEnd ? closeField(size, true) : needMore();
        const char c = data[m_scan];
        if (c == '\n' || c == '\r')
            return closeField(m_scan, true);
        if (c == m_dialect.quote) {
            const bool kept = m_scan - m_field < m_limits.cellBytes && rowLength(m_scan) <= m_limits.rowBytes;
            if (kept && !m_discard)
                m_row.report(RowIssue::StrayQuote);
            continue;
        }
        const int separator = separatorAt(m_scan);
        if (separator > 0)
            return closeField(m_scan, false);
        if (separator < 0)
            return needMore();
    }
}

CsvReader::Step CsvReader::stepQuoted() {
    const char* const data = m_buffer.constData();
    const qsizetype size = m_buffer.size();
    for (;;) {
        const auto* const found =
            static_cast<const char*>(std::memchr(data + m_scan, m_dialect.quote, size_t(size - m_scan)));
        const qsizetype at = found == nullptr ? size : found - data;
        if (m_discard) { // a cut cell ends at its line's end at the latest
            const qsizetype newline = findNewline(m_scan, at);
            if (newline < at) {
                m_scan = newline;
                return closeField(newline, true);
            }
        }
        m_scan = at;
        if (at == size && m_atEnd) {
            if (m_discard)
                return closeField(size, true);
            const std::optional<Step> over = overLimit(size);
            return over ? *over : giveUpQuote();
        }
        if (at == size || (at + 1 == size && !m_atEnd))
            return needMore();
        if (at + 1 == size || data[at + 1] != m_dialect.quote)
            break;
        m_escaped = true;
        m_scan = at + 2;
    }
    m_close = m_scan - m_field;
    ++m_scan;
    m_state = State::AfterQuote;
    return stepAfterQuote();
}

/// Behind a closing quote there may be spaces; then the field must end.
CsvReader::Step CsvReader::stepAfterQuote() {
    const char* const data = m_buffer.constData();
    const qsizetype size = m_buffer.size();
    while (m_scan < size && data[m_scan] == ' ')
        ++m_scan;
    if (m_scan == size)
        return m_atEnd ? closeField(size, true) : needMore();
    if (data[m_scan] == '\n' || data[m_scan] == '\r')
        return closeField(m_scan, true);
    const int separator = separatorAt(m_scan);
    if (separator > 0)
        return closeField(m_scan, false);
    if (separator < 0)
        return needMore();
    if (!m_discard) {
        if (const std::optional<Step> over = overLimit(m_scan))
            return *over;
        // Text right behind the quote that closes a cell of several lines: that quote opens another cell, and
        // the first was never closed.
        const qsizetype close = m_field + m_close;
        if (findNewline(m_field, close) < close)
            return giveUpQuote();
        m_row.report(RowIssue::StrayQuote);
    }
    m_state = State::Plain;
    return stepPlain();
}

CsvReader::Step CsvReader::stepSkip() {
    m_scan = findNewline(m_scan, m_buffer.size());
    return m_scan < m_buffer.size() || m_atEnd ? Step::Record : Step::NeedMore;
}

/// Limits are also checked where the buffer ends, so that a cell without an end does not fill the memory.
CsvReader::Step CsvReader::needMore() {
    const std::optional<Step> over = overLimit(m_scan);
    return over ? *over : Step::NeedMore;
}

std::optional<CsvReader::Step> CsvReader::overLimit(qsizetype end) {
    if (m_discard)
        return {};
    if (end - m_field > m_limits.cellBytes)
        return rowLength(m_field + m_limits.cellBytes) > m_limits.rowBytes ? dropRestOfRow() : cutCell();
    if (rowLength(end) > m_limits.rowBytes)
        return dropRestOfRow();
    return {};
}

CsvReader::Step CsvReader::cutCell() {
    const qsizetype end = m_field + m_limits.cellBytes;
    const bool open = m_quoted && (m_close < 0 || m_close >= m_limits.cellBytes);
    if (open && findNewline(m_field, end) < end)
        return giveUpQuote();
    m_row.report(RowIssue::CellTooLong);
    if (open)
        m_close = -1;
    if (m_quoted)
        addQuotedField(end);
    else
        addField(m_field, end - m_field, false);
    m_discard = true;
    m_keepEnd = m_scan = end;
    m_state = open ? State::Quoted : State::Plain;
    return Step::Again;
}

CsvReader::Step CsvReader::dropRestOfRow() {
    m_row.report(RowIssue::RowTooLong);
    m_keepEnd = m_scan = m_field;
    m_state = State::Skip;
    return Step::Again;
}

/// The quote that opened the current cell is taken for text, and the record ends with its line.
CsvReader::Step CsvReader::giveUpQuote() {
    m_row.report(RowIssue::UnterminatedQuote);
    m_scan = findNewline(m_field, m_buffer.size());
    addField(m_field, m_scan - m_field, false);
    return Step::Record;
}

CsvReader::Step CsvReader::closeField(qsizetype end, bool endsRecord) {
    if (!m_discard) {
        if (const std::optional<Step> over = overLimit(end))
            return *over;
        if (m_quoted)
            addQuotedField(end);
        else
            addField(m_field, end - m_field, false);
    }
    if (endsRecord)
        return Step::Record;
    m_field = m_scan = end + m_dialect.separator.size();
    m_state = State::Start;
    m_quoted = m_escaped = m_discard = false;
    m_close = -1;
    return Step::Again;
}

/// 1: a separator stands at @p at, 0: none, -1: more text is needed to know.
int CsvReader::separatorAt(qsizetype at) const {
    const QByteArrayView separator(m_dialect.separator);
    if (m_buffer.at(at) != separator.front())
        return 0;
    const QByteArrayView rest = QByteArrayView(m_buffer).sliced(at);
    if (rest.size() < separator.size())
        return separator.startsWith(rest) && !m_atEnd ? -1 : 0;
    return rest.startsWith(separator) ? 1 : 0;
}

/// The first line end in [from, to), else @p to.
qsizetype CsvReader::findNewline(qsizetype from, qsizetype to) const {
    const char* const data = m_buffer.constData();
    return std::find_if(data + from, data + to, [](char c) { return c == '\n' || c == '\r'; }) - data;
}

void CsvReader::addField(qsizetype begin, qsizetype length, bool quoted) {
    if (m_row.size() >= m_limits.columns) {
        m_row.report(RowIssue::TooManyColumns);
        return;
    }
    m_row.m_fields.push_back({begin - m_record, length, quoted});
}

/// Doubled quotes become one in place, and text behind the closing quote is kept.
void CsvReader::addQuotedField(qsizetype end) {
    char* const data = m_buffer.data();
    const qsizetype begin = m_field + m_open + 1;
    const qsizetype close = m_close < 0 ? end : m_field + m_close;
    m_nextLine += countNewlines({data + begin, close - begin});
    qsizetype write = close;
    if (m_escaped) {
        write = begin;
        for (qsizetype read = begin; read < close; ++read) {
            data[write++] = data[read];
            if (data[read] == m_dialect.quote && read + 1 < close)
                ++read;
        }
    }
    const QByteArrayView tail =
        close < end ? QByteArrayView(data + close + 1, end - close - 1) : QByteArrayView();
    if (std::any_of(tail.begin(), tail.end(), [](char c) { return c != ' '; })) {
        std::memmove(data + write, tail.data(), size_t(tail.size()));
        write += tail.size();
    }
    addField(begin, write - begin, true);
}

} // namespace tenure::exchange
