// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv/encoding.h"

#include "exchange/csv/legacy_encoding.h"
#include "exchange/csv/utf8_scan.h"

#include <QString>

#include <algorithm>
#include <array>
#include <cstring>

namespace tenure::exchange {
namespace {

constexpr qsizetype headLimit = 64 * 1024;
constexpr qsizetype tellingLimit = 64 * 1024;
constexpr qsizetype lineStartLimit = 4096;

struct Bom {
    QByteArrayView bytes;
    const char* encoding;
};
// UTF-32LE before UTF-16LE, whose mark it begins with.
constexpr std::array<Bom, 5> boms = {{{QByteArrayView("\xEF\xBB\xBF", 3), "UTF-8"},
                                      {QByteArrayView("\xFF\xFE\0\0", 4), "UTF-32LE"},
                                      {QByteArrayView("\0\0\xFE\xFF", 4), "UTF-32BE"},
                                      {QByteArrayView("\xFF\xFE", 2), "UTF-16LE"},
                                      {QByteArrayView("\xFE\xFF", 2), "UTF-16BE"}}};

std::optional<Encoding> byBom(QByteArrayView head) {
    for (const Bom& bom : boms)
        if (head.startsWith(bom.bytes))
            return Encoding{bom.encoding, int(bom.bytes.size()), true};
    return {};
}

/// True if the other byte of (nearly) every 16-bit unit with a zero byte is a character that texts have, and
/// line ends stand in such units.
bool zerosGoWithText(QByteArrayView head) {
    const auto isLineEnd = [](char c) { return c == '\n' || c == '\r'; };
    qsizetype zeros = 0;
    qsizetype texts = 0;
    qsizetype lineEnds = 0;
    for (qsizetype i = 0; i + 1 < head.size(); i += 2) {
        if (head[i] != '\0' && head[i + 1] != '\0')
            continue;
        const char other = head[i] == '\0' ? head[i + 1] : head[i];
        ++zeros;
        texts += uchar(other) >= 0x20 || other == '\t' || isLineEnd(other);
        lineEnds += isLineEnd(other);
    }
    return texts * 10 >= zeros * 9 && lineEnds * 2 >= std::count_if(head.begin(), head.end(), isLineEnd);
}

/// ASCII characters in UTF-16 and UTF-32 have their zero bytes always at the same place of the unit.
/// Salesforce's Data Loader also marks UTF-32 by a mark of UTF-16: there the zeros decide against the mark.
std::optional<Encoding> byZeros(QByteArrayView head, int bomBytes) {
    head = head.sliced(bomBytes);
    head = head.first(head.size() / 4 * 4);
    std::array<qsizetype, 4> zeros = {};
    for (qsizetype i = 0; i < head.size(); ++i)
        zeros[size_t(i % 4)] += head[i] == '\0';
    const qsizetype units = head.size() / 4;
    const qsizetype even = zeros[0] + zeros[2];
    const qsizetype odd = zeros[1] + zeros[3];
    // Fewer than 3 % zeros are stray bytes or a binary file; Chinese in UTF-16 has its separators.
    if (even + odd < 2 || (even + odd) * 33 < head.size())
        return {};
    const auto most = [&](qsizetype count) { return count * 20 >= units * 19; };
    const auto few = [&](qsizetype count) { return count * 20 <= units; };
    if (most(zeros[2]) && most(zeros[3]) && few(zeros[0]))
        return Encoding{"UTF-32LE", bomBytes, true};
    if (most(zeros[0]) && most(zeros[1]) && few(zeros[3]))
        return Encoding{"UTF-32BE", bomBytes, true};
    if (!zerosGoWithText(head))
        return {};
    if (odd > 0 && even * 20 <= odd)
        return Encoding{"UTF-16LE", bomBytes, true};
    if (even > 0 && odd * 20 <= even)
        return Encoding{"UTF-16BE", bomBytes, true};
    return {};
}

bool hasTellingByte(QByteArrayView bytes) {
    return scanUtf8(bytes).sequences > 0 || scanUtf8(bytes).stop != Utf8Prefix::Stop::End;
}

} // namespace

void EncodingProbe::feed(QByteArrayView bytes) {
    m_head.append(bytes.first(std::min(bytes.size(), headLimit - m_head.size())));
    countUtf8(bytes);
    if (m_telling.size() < tellingLimit)
        collectLines(bytes);
}

void EncodingProbe::countUtf8(QByteArrayView bytes) {
    QByteArray joined;
    if (!m_carry.isEmpty()) {
        joined = m_carry;
        joined.append(bytes);
        m_carry.clear();
        bytes = joined;
    }
    while (!bytes.isEmpty()) {
        const Utf8Prefix prefix = scanUtf8(bytes);
        m_sequences += prefix.sequences;
        bytes = bytes.sliced(prefix.validBytes);
        if (prefix.stop == Utf8Prefix::Stop::Incomplete)
            m_carry = bytes.toByteArray();
        if (prefix.stop != Utf8Prefix::Stop::Invalid)
            return;
        ++m_invalid;
        bytes = bytes.sliced(prefix.invalidBytes);
    }
}

void EncodingProbe::collectLines(QByteArrayView bytes) {
    const auto isLineEnd = [](char c) { return c == '\n' || c == '\r'; };
    if (!hasTellingByte(bytes)) { // the usual piece of a large ASCII file: only its last line can matter
        const auto last = std::find_if(bytes.rbegin(), bytes.rend(), isLineEnd);
        if (last != bytes.rend())
            m_lineStart.clear();
        const QByteArrayView rest = bytes.last(last - bytes.rbegin());
        m_lineStart.append(
            rest.first(std::min(rest.size(), std::max<qsizetype>(0, lineStartLimit - m_lineStart.size()))));
        return;
    }
    while (!bytes.isEmpty() && m_telling.size() < tellingLimit) {
        const auto end = std::find_if(bytes.begin(), bytes.end(), isLineEnd);
        const bool whole = end != bytes.end();
        const qsizetype length = (end - bytes.begin()) + (whole ? 1 : 0);
        const QByteArrayView line = bytes.first(std::min(length, tellingLimit - m_telling.size()));
        bytes = bytes.sliced(length);
        if (hasTellingByte(line)) {
            m_telling.append(m_lineStart).append(line);
            m_lineStart.clear();
        } else if (whole) {
            m_lineStart.clear();
        } else {
            m_lineStart.append(line.first(std::min(line.size(), lineStartLimit)));
        }
    }
}

Encoding EncodingProbe::verdict() const {
    const std::optional<Encoding> marked = byBom(m_head);
    if (marked && marked->name == "UTF-8")
        return *marked;
    if (const auto zeros = byZeros(m_head, marked ? marked->bomBytes : 0);
        zeros && (!marked || zeros->name.startsWith("UTF-32")))
        return *zeros;
    if (marked)
        return *marked;
    // A carry at the end is a broken sequence if the file ends there, or the sample was cut: neither decides.
    if (m_invalid == 0)
        return {"UTF-8", 0, true};
    if (m_sequences >=
        20 * m_invalid) // UTF-8 with a few broken places; no legacy text is so well-formed by chance
        return {"UTF-8", 0, false};
    return guessLegacyEncoding(m_telling);
}

Encoding detectEncoding(QByteArrayView bytes) {
    EncodingProbe probe;
    probe.feed(bytes);
    return probe.verdict();
}

std::optional<Encoding> encodingByName(QStringView name, QByteArrayView start) {
    const QString wanted = name.trimmed().toString().toLower();
    const std::optional<Encoding> marked = byBom(start);
    if (wanted == u"utf-16" || wanted == u"utf16" || wanted == u"utf-32" || wanted == u"utf32") {
        const QByteArray family = wanted.contains(u"16") ? "UTF-16" : "UTF-32";
        if (marked && marked->name.startsWith(family))
            return marked;
        if (const auto zeros = byZeros(start, 0); zeros && zeros->name.startsWith(family))
            return zeros;
        return Encoding{family + "LE", 0, true};
    }
    const std::optional<QByteArray> known = knownEncoding(wanted.toLatin1());
    if (!known)
        return {};
    return Encoding{*known, marked && marked->name == *known ? marked->bomBytes : 0, true};
}

QStringList offeredEncodings() {
    static const std::array names = {
        "UTF-8",       "windows-1250", "windows-1252", "ISO-8859-2",   "GB18030",   "Big5",   "UTF-16LE",
        "UTF-16BE",    "UTF-32LE",     "UTF-32BE",     "windows-1251", "Shift_JIS", "EUC-KR", "EUC-JP",
        "ISO-8859-15", "windows-1253", "windows-1254", "windows-1257", "KOI8-R",    "IBM852"};
    QStringList list;
    for (const char* encoding : names)
        list.append(QString::fromLatin1(encoding));
    return list;
}

} // namespace tenure::exchange
