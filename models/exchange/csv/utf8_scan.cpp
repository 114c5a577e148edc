// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv/utf8_scan.h"

#include <cstring>

namespace tenure::exchange {
namespace {

/// Advances over ASCII, eight bytes at a time.
const uchar* skipAscii(const uchar* p, const uchar* end) {
    while (end - p >= 8) {
        quint64 word = 0;
        std::memcpy(&word, p, 8);
        if ((word & Q_UINT64_C(0x8080808080808080)) != 0)
            break;
        p += 8;
    }
    while (p != end && *p < 0x80)
        ++p;
    return p;
}

/// The table "Well-Formed UTF-8 Byte Sequences" of the Unicode standard: the length that a lead byte asks for
/// and the range of the second byte.
struct Lead {
    int length;
    uchar low;
    uchar high;
};

Lead leadOf(uchar byte) {
    if (byte >= 0xC2 && byte <= 0xDF)
        return {2, 0x80, 0xBF};
    if (byte >= 0xE0 && byte <= 0xEF)
        return {3, uchar(byte == 0xE0 ? 0xA0 : 0x80), uchar(byte == 0xED ? 0x9F : 0xBF)};
    if (byte >= 0xF0 && byte <= 0xF4)
        return {4, uchar(byte == 0xF0 ? 0x90 : 0x80), uchar(byte == 0xF4 ? 0x8F : 0xBF)};
    return {0, 0, 0};
}

} // namespace

Utf8Prefix scanUtf8(QByteArrayView bytes) {
    const auto* const begin = reinterpret_cast<const uchar*>(bytes.data());
    const uchar* const end = begin + bytes.size();
    const uchar* p = begin;
    Utf8Prefix result;
    for (;;) {
        p = skipAscii(p, end);
        result.validBytes = p - begin;
        if (p == end)
            return result;
        const Lead lead = leadOf(*p);
        int good = 1;
        while (good < lead.length && p + good != end) {
            const uchar low = good == 1 ? lead.low : 0x80;
            const uchar high = good == 1 ? lead.high : 0xBF;
            if (p[good] < low || p[good] > high)
                break;
            ++good;
        }
        if (lead.length != 0 && good == lead.length) {
            p += good;
            ++result.sequences;
            continue;
        }
        const bool cut = lead.length != 0 && p + good == end;
        result.stop = cut ? Utf8Prefix::Stop::Incomplete : Utf8Prefix::Stop::Invalid;
        result.invalidBytes = good;
        return result;
    }
}

} // namespace tenure::exchange
