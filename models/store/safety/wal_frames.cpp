// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/safety/wal_frames.h"

#include <QtEndian>

#include <bit>

namespace tenure::store {

namespace {

constexpr qsizetype walHeader = 32;
constexpr qsizetype frameHeader = 24;

quint32 big(const QByteArray& bytes, qsizetype offset) {
    return qFromBigEndian<quint32>(bytes.constData() + offset);
}

WalHeader parse(const QByteArray& bytes) {
    WalHeader header;
    header.bigEndian = (big(bytes, 0) & 1) != 0;
    header.pageSize = big(bytes, 8);
    header.salts = bytes.mid(16, 8);
    header.sums = {big(bytes, 24), big(bytes, 28)};
    header.valid = (big(bytes, 0) & 0xFFFFFFFE) == 0x377F0682 && header.pageSize >= 512 &&
                   header.pageSize <= 65536 && std::has_single_bit(header.pageSize) &&
                   addToSums({}, bytes.constData(), 24, header.bigEndian) == header.sums;
    return header;
}

} // namespace

WalSums addToSums(WalSums sums, const char* data, qsizetype length, bool bigEndian) {
    const auto word = [&](qsizetype at) {
        return bigEndian ? qFromBigEndian<quint32>(data + at) : qFromLittleEndian<quint32>(data + at);
    };
    for (qsizetype i = 0; i < length; i += 8) {
        sums.first += word(i) + sums.second;
        sums.second += word(i + 4) + sums.first;
    }
    return sums;
}

WalSums WalFrame::sumsAfter(WalSums before, bool bigEndian) const {
    const WalSums sums = addToSums(before, head.constData(), head.size(), bigEndian);
    return addToSums(sums, content.constData(), content.size(), bigEndian);
}

WalFrames::WalFrames(const QString& path) : m_file(path) {
    if (!m_file.open(QIODevice::ReadOnly))
        return;
    const QByteArray bytes = m_file.read(walHeader);
    if (bytes.size() < walHeader)
        return;
    m_header = parse(bytes);
    m_pageSize = m_header->valid ? m_header->pageSize : 0;
}

void WalFrames::restart(quint32 pageSize) {
    m_pageSize = pageSize;
    m_file.seek(walHeader);
}

std::optional<WalFrame> WalFrames::next() {
    if (m_pageSize == 0)
        return std::nullopt;
    WalFrame frame;
    frame.offset = m_file.pos();
    const QByteArray head = m_file.read(frameHeader);
    frame.content = m_file.read(m_pageSize);
    if (head.size() < frameHeader || frame.content.size() < qsizetype(m_pageSize))
        return std::nullopt;
    frame.head = head.first(8);
    frame.page = big(head, 0);
    frame.pagesAfterCommit = big(head, 4);
    frame.salts = head.mid(8, 8);
    frame.stored = {big(head, 16), big(head, 20)};
    return frame;
}

} // namespace tenure::store
