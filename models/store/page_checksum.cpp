// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/page_checksum.h"

#include <QtEndian>

#include <bit>
#include <cstring>

namespace tenure::store {

namespace {

struct Sums {
    quint32 first = 0;
    quint32 second = 0;
};

Sums sumsOf(PageBytes content) {
    Sums sums;
    for (std::size_t i = 0; i + 8 <= content.size(); i += 8) {
        sums.first += qFromLittleEndian<quint32>(content.data() + i) + sums.second;
        sums.second += qFromLittleEndian<quint32>(content.data() + i + 4) + sums.first;
    }
    return sums;
}

quint32 big32(PageBytes bytes, std::size_t offset) {
    return qFromBigEndian<quint32>(bytes.data() + offset);
}

} // namespace

PageFormat pageFormatOf(PageBytes header) {
    if (std::memcmp(header.data(), "SQLite format 3", 16) != 0)
        return {};
    const quint32 stored = qFromBigEndian<quint16>(header.data() + 16);
    const quint32 size = stored == 1 ? 65536 : stored;
    if (size < 512 || !std::has_single_bit(size))
        return {};
    return {size, header[20] == checksumBytes};
}

bool isChecksumRight(PageBytes page) {
    const PageBytes stored = page.last(checksumBytes);
    const Sums sums = sumsOf(page.first(page.size() - checksumBytes));
    return qFromLittleEndian<quint32>(stored.data()) == sums.first &&
           qFromLittleEndian<quint32>(stored.data() + 4) == sums.second;
}

void putChecksum(std::span<unsigned char> page) {
    const Sums sums = sumsOf(page.first(page.size() - checksumBytes));
    unsigned char* stored = page.last(checksumBytes).data();
    qToLittleEndian(sums.first, stored);
    qToLittleEndian(sums.second, stored + 4);
}

void eachUnusedPage(const ReadPage& read, std::span<unsigned char> buffer,
                    const std::function<bool(quint32 page)>& leaf) {
    // https://sqlite.org/fileformat2.html#the_freelist: a chain of pages that name each other and more pages.
    if (!read(1, buffer) || !isChecksumRight(buffer))
        return;
    quint32 trunk = big32(buffer, 32);
    const quint32 total = big32(buffer, 36);
    const auto most = quint32((buffer.size() - checksumBytes) / 4 - 2);
    for (quint32 seen = 0; trunk != 0 && seen < total; ++seen) {
        if (!read(trunk, buffer) || !isChecksumRight(buffer))
            return;
        trunk = big32(buffer, 0);
        const quint32 leaves = std::min(big32(buffer, 4), most);
        for (quint32 i = 0; i < leaves; ++i, ++seen)
            if (!leaf(big32(buffer, 8 + 4 * std::size_t(i))))
                return;
    }
}

} // namespace tenure::store
