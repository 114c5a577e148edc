// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "exchange/csv/csv_dialect.h"
#include "exchange/csv/csv_row.h"
#include "exchange/csv/text_decoder.h"

#include <array>
#include <optional>

class QIODevice;

namespace tenure::exchange {

/// Reads records from a device in constant memory (a few times the longest row, at most some
/// CsvLimits::rowBytes). It splits and reports; what is a header or a footer is not its business: see
/// csv_source.h.
class CsvReader {
public:
    /// @p head: bytes already taken from @p device that come before the rest of it. The device must outlive
    /// the reader.
    CsvReader(QIODevice& device, const Encoding& encoding, const Dialect& dialect, QByteArray head = {},
              const CsvLimits& limits = {});

    /// The next record, or null at the end or on a read error. Valid until the next call.
    [[nodiscard]] const CsvRow* next();

    /// Set when the device failed; the rows so far were right.
    [[nodiscard]] const std::optional<domain::Error>& error() const { return m_error; }
    /// Bytes of the file up to the end of the last row, for progress; an estimate unless the file is UTF-8.
    [[nodiscard]] qint64 bytesRead() const;
    /// Places that the encoding could not read so far.
    [[nodiscard]] qint64 undecodable() const { return m_decoder.undecodable(); }
    /// Zero bytes in the text so far; they stay in their cells.
    [[nodiscard]] qint64 nulBytes() const { return m_nulBytes; }

private:
    /// Where the scan stands. Skip: the rest of the line is thrown away.
    enum class State : quint8 { Start, Plain, Quoted, AfterQuote, Skip };
    /// What a step came to: the state changed or a field ended; the record ended at m_scan; more text is
    /// needed.
    enum class Step : quint8 { Again, Record, NeedMore };

    bool beginRecord();
    const CsvRow* finishRecord();
    void refill();
    void compact();
    std::optional<QByteArrayView> readPiece(qsizetype wanted);

    Step step();
    bool takePlainFields();
    Step stepStart();
    Step stepPlain();
    Step stepQuoted();
    Step stepAfterQuote();
    Step stepSkip();
    Step needMore();
    Step closeField(qsizetype end, bool endsRecord);
    Step giveUpQuote();
    Step cutCell();
    Step dropRestOfRow();
    std::optional<Step> overLimit(qsizetype end);
    [[nodiscard]] int separatorAt(qsizetype at) const;
    [[nodiscard]] qsizetype findNewline(qsizetype from, qsizetype to) const;
    [[nodiscard]] qsizetype rowLength(qsizetype end) const { return end - m_record + m_dropped; }
    void addField(qsizetype begin, qsizetype length, bool quoted);
    void addQuotedField(qsizetype end);

    QIODevice& m_device;
    TextDecoder m_decoder;
    Dialect m_dialect;
    CsvLimits m_limits;
    std::array<bool, 256> m_special = {}; ///< bytes that end a run of plain text
    QByteArray m_head;
    QByteArray m_piece;   ///< what the device gave last, kept for its memory
    QByteArray m_buffer;  ///< decoded text
    bool m_atEnd = false; ///< everything that the device has is in the buffer
    qint64 m_bytesTaken = 0;
    double m_bytesPerText = 1; ///< of the last piece: bytes in the file per byte of UTF-8
    qint64 m_nulBytes = 0;
    std::optional<domain::Error> m_error;

    // The current record. Everything up to m_scan was looked at once and is not looked at again.
    State m_state = State::Start;
    qsizetype m_record = 0;  ///< where it begins in the buffer
    qsizetype m_field = 0;   ///< where the current field begins
    qsizetype m_scan = 0;    ///< the next byte to look at
    qsizetype m_keepEnd = 0; ///< with m_discard or Skip: from here to m_scan nothing is needed
    qsizetype m_dropped = 0; ///< bytes of the record that were thrown away
    qsizetype m_open = 0;    ///< offset of the opening quote in the field
    qsizetype m_close = -1;  ///< offset of the closing quote, -1 while there is none
    bool m_quoted = false;
    bool m_escaped = false; ///< the field has doubled quotes
    bool m_discard = false; ///< the current cell is cut, its rest is thrown away
    bool m_skipLf = false;  ///< the record before ended in CR: an LF that follows belongs to it
    qint64 m_number = 0;
    qint64 m_nextLine = 1;
    CsvRow m_row;
};

} // namespace tenure::exchange
