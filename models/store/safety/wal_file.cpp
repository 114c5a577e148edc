// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/safety/wal_file.h"

#include <QFile>
#include <QtEndian>

#include <vector>

namespace tenure::store {

namespace {

constexpr qsizetype walHeader = 32;
constexpr qsizetype frameHeader = 24;

quint32 big(const QByteArray& bytes, qsizetype offset) {
    return qFromBigEndian<quint32>(bytes.constData() + offset);
}

/// The running checksum of the format: pairs of 32-bit words in the byte order that the log's magic number
/// names.
class Checksum {
public:
    explicit Checksum(bool bigEndian) : m_bigEndian(bigEndian) {}

    /// @p length is a multiple of 8.
    void add(const char* data, qsizetype length) {
        for (qsizetype i = 0; i < length; i += 8) {
            m_first += word(data + i) + m_second;
            m_second += word(data + i + 4) + m_first;
        }
    }
    [[nodiscard]] bool is(quint32 first, quint32 second) const {
        return m_first == first && m_second == second;
    }

private:
    [[nodiscard]] quint32 word(const char* data) const {
        return m_bigEndian ? qFromBigEndian<quint32>(data) : qFromLittleEndian<quint32>(data);
    }
    bool m_bigEndian;
    quint32 m_first = 0;
    quint32 m_second = 0;
};

} // namespace

std::optional<WalContent> readWal(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray header = file.read(walHeader);
    if (header.size() < walHeader || (big(header, 0) & 0xFFFFFFFE) != 0x377F0682)
        return std::nullopt;
    Checksum checksum((big(header, 0) & 1) != 0);
    checksum.add(header.constData(), 24);
    WalContent content;
    content.pageSize = big(header, 8);
    const bool sized = content.pageSize >= 512 && content.pageSize <= 65536 &&
                       (content.pageSize & (content.pageSize - 1)) == 0;
    if (!sized || !checksum.is(big(header, 24), big(header, 28)))
        return std::nullopt;

    std::vector<quint32> uncommitted;
    QByteArray uncommittedFirst;
    for (;;) {
        const QByteArray frame = file.read(frameHeader);
        const QByteArray page = file.read(content.pageSize);
        if (frame.size() < frameHeader || page.size() < qsizetype(content.pageSize))
            break;
        checksum.add(frame.constData(), 8);
        checksum.add(page.constData(), page.size());
        // Frames of an earlier round of the log carry other salts.
        if (frame.mid(8, 8) != header.mid(16, 8) || !checksum.is(big(frame, 16), big(frame, 20)) ||
            big(frame, 0) == 0)
            break;
        uncommitted.push_back(big(frame, 0));
        if (big(frame, 0) == 1)
            uncommittedFirst = page;
        if (const quint32 pagesAfterCommit = big(frame, 4); pagesAfterCommit != 0) {
            content.databasePages = pagesAfterCommit;
            content.pages.insert(uncommitted.begin(), uncommitted.end());
            uncommitted.clear();
            if (!uncommittedFirst.isEmpty())
                content.firstPage = std::exchange(uncommittedFirst, {});
        }
    }
    if (content.databasePages == 0)
        return std::nullopt;
    return content;
}

} // namespace tenure::store
