// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringList>

#include <optional>

class QIODevice;

namespace tenure::exchange {

/// How the bytes of a text file are read.
struct Encoding {
    QByteArray name =
        QByteArrayLiteral("UTF-8"); ///< as people know it: "UTF-16LE", "windows-1250", "GB18030"
    int bomBytes = 0;               ///< bytes at the start that are a byte order mark and no text
    bool sure =
        true; ///< false: the bytes allow another reading that looks as good, a person should look at the text

    bool operator==(const Encoding&) const = default;
};

/// Collects evidence about the encoding of a file that is fed to it piece by piece. Keeps at most 128 KiB.
class EncodingProbe {
public:
    void feed(QByteArrayView bytes);
    /// The verdict on everything fed so far: a byte order mark, UTF-16/32 by where the zero bytes stand,
    /// UTF-8 if (almost) all of it is valid, else the legacy encoding whose reading looks most like text.
    [[nodiscard]] Encoding verdict() const;
    /// True as long as nothing but ASCII was seen: more of the file can still change the verdict.
    [[nodiscard]] bool onlyAscii() const { return m_sequences == 0 && m_invalid == 0; }

private:
    void countUtf8(QByteArrayView bytes);
    void collectLines(QByteArrayView bytes);

    QByteArray m_head;      ///< the first 64 KiB
    QByteArray m_telling;   ///< lines that have a byte over 127, up to 64 KiB
    QByteArray m_lineStart; ///< ASCII before a telling byte that may come in the next piece
    QByteArray m_carry;     ///< a UTF-8 sequence cut by the end of a piece
    qint64 m_sequences = 0; ///< valid UTF-8 sequences of more than one byte
    qint64 m_invalid = 0;   ///< places where UTF-8 is broken
};

/// The encoding of @p bytes, which are all or the start of a file.
[[nodiscard]] Encoding detectEncoding(QByteArrayView bytes);

/// The encoding that a person names ("cp1250", "latin2", "gbk", "utf-16"); nothing if it is unknown or does
/// not read ASCII as ASCII (EBCDIC, UTF-7 and shift encodings are refused). @p start is the start of the
/// file: a matching byte order mark is skipped, and "utf-16" without one takes the order that fits.
[[nodiscard]] std::optional<Encoding> encodingByName(QStringView name, QByteArrayView start = {});

/// The names that the import window offers, the usual ones first.
[[nodiscard]] QStringList offeredEncodings();

} // namespace tenure::exchange
