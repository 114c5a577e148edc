// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv/csv_reader.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>
#include <cstring>
#include <utility>

namespace tenure::exchange {
namespace {

constexpr qsizetype pieceBytes = 256 * 1024;

} // namespace

CsvReader::CsvReader(QIODevice& device, const Encoding& encoding, const Dialect& dialect, QByteArray head,
                     const CsvLimits& limits)
    : m_device(device), m_decoder(encoding), m_dialect(dialect), m_limits(limits), m_head(std::move(head)) {
    for (const char byte : {'\n', '\r', m_dialect.separator.at(0)})
        m_special[uchar(byte)] = true;
    if (m_dialect.quote != '\0')
        m_special[uchar(m_dialect.quote)] = true;
}

qint64 CsvReader::bytesRead() const {
    return m_bytesTaken - qint64(double(m_buffer.size() - m_scan) * m_bytesPerText);
}

const CsvRow* CsvReader::next() {
    if (!beginRecord())
        return nullptr;
    for (;;) {
        switch (step()) {
        case Step::Again:
            break;
        case Step::Record:
            return finishRecord();
        case Step::NeedMore:
            refill();
            if (m_error)
                return nullptr;
            break;
        }
    }
}

bool CsvReader::beginRecord() {
    m_dropped = 0;
    m_discard = false;
    m_state = State::Start;
    for (;;) {
        m_record = m_field = m_scan;
        if (m_error)
            return false;
        if (m_scan == m_buffer.size()) {
            if (m_atEnd)
                return false;
            refill();
            continue;
        }
        const bool secondHalf = m_skipLf && m_buffer.at(m_scan) == '\n';
        m_skipLf = false;
        if (!secondHalf)
            break;
        ++m_scan;
    }
    m_quoted = m_escaped = false;
    m_open = 0;
    m_close = -1;
    m_row.m_fields.clear();
    m_row.m_issues = {};
    m_row.m_issueColumn = -1;
    m_row.m_number = ++m_number;
    m_row.m_line = m_nextLine;
    return true;
}

const CsvRow* CsvReader::finishRecord() {
    if (m_scan < m_buffer.size()) {
        m_skipLf = m_buffer.at(m_scan) == '\r';
        ++m_scan;
    }
    ++m_nextLine;
    m_row.m_base = m_buffer.constData() + m_record;
    return &m_row;
}

/// Throws away what lies before the record and what a cut cell or row no longer needs.
void CsvReader::compact() {
    char* const data = m_buffer.data();
    qsizetype size = m_buffer.size();
    if ((m_discard || m_state == State::Skip) && m_scan > m_keepEnd) {
        std::memmove(data + m_keepEnd, data + m_scan, size_t(size - m_scan));
        size -= m_scan - m_keepEnd;
        m_dropped += m_scan - m_keepEnd;
        m_scan = m_field = m_keepEnd;
    }
    if (m_record > 0)
        std::memmove(data, data + m_record, size_t(size - m_record));
    m_buffer.truncate(size - m_record);
    m_field -= m_record;
    m_scan -= m_record;
    m_keepEnd -= m_record;
    m_record = 0;
}

void CsvReader::refill() {
    if (m_atEnd)
        return;
    compact();
    // Reading as much again as there is keeps moving a long record around linear.
    const std::optional<QByteArrayView> got = readPiece(std::max(pieceBytes, m_buffer.size()));
    if (!got)
        return;
    const QByteArrayView piece = *got;
    const qsizetype before = m_buffer.size();
    m_atEnd = piece.isEmpty();
    m_decoder.decode(piece, m_atEnd, m_buffer);
    m_bytesTaken += piece.size();
    const qsizetype added = m_buffer.size() - before;
    if (added > 0 && !piece.isEmpty())
        m_bytesPerText = double(piece.size()) / double(added);
    m_nulBytes += std::count(m_buffer.cbegin() + before, m_buffer.cend(), '\0');
}

/// The next bytes of the file, none at its end. Nothing if the device failed.
std::optional<QByteArrayView> CsvReader::readPiece(qsizetype wanted) {
    if (!m_head.isEmpty()) {
        m_piece = std::exchange(m_head, {});
        return m_piece;
    }
    if (!m_device.isSequential()) // a small file needs no large buffer
        wanted = std::min<qsizetype>(wanted, m_device.bytesAvailable() + 1);
    if (m_piece.size() < wanted)
        m_piece.resize(wanted);
    const qint64 got = m_device.read(m_piece.data(), wanted);
    if (got < 0) {
        m_error =
            domain::Error{domain::ErrorKind::World,
                          QCoreApplication::translate("CsvReader", "The file could not be read to its end."),
                          m_device.errorString()};
        return {};
    }
    return QByteArrayView(m_piece).first(got);
}

} // namespace tenure::exchange
