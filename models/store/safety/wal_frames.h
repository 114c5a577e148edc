// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to store/safety: a write-ahead log frame by frame (https://sqlite.org/fileformat2.html#walformat).
#include <QByteArray>
#include <QFile>

#include <optional>

namespace tenure::store {

/// The sums that run through a log: each frame's go on from those of the frame before it.
struct WalSums {
    quint32 first = 0;
    quint32 second = 0;
    bool operator==(const WalSums&) const = default;
};
/// @p length is a multiple of 8; @p bigEndian is the byte order that the log's magic number names.
[[nodiscard]] WalSums addToSums(WalSums sums, const char* data, qsizetype length, bool bigEndian);

struct WalHeader {
    bool valid = false; ///< its own sums are right
    bool bigEndian = false;
    quint32 pageSize = 0;
    QByteArray salts; ///< 8 bytes that the frames of this round repeat
    WalSums sums;     ///< as stored
};

struct WalFrame {
    qint64 offset = 0; ///< in the file
    QByteArray head;   ///< its first 8 bytes, which the sums cover
    QByteArray content;
    quint32 page = 0;
    quint32 pagesAfterCommit = 0; ///< of the database; 0 unless the frame ends a transaction
    QByteArray salts;
    WalSums stored;

    /// The sums of this frame if those before it are @p before.
    [[nodiscard]] WalSums sumsAfter(WalSums before, bool bigEndian) const;
};

class WalFrames {
public:
    explicit WalFrames(const QString& path);

    /// Nothing if there is no log, or a shorter one.
    [[nodiscard]] const std::optional<WalHeader>& header() const { return m_header; }
    /// Starts at the first frame, with the page size that the header does not tell.
    void restart(quint32 pageSize);
    /// The next frame that is there as a whole.
    [[nodiscard]] std::optional<WalFrame> next();

private:
    QFile m_file;
    std::optional<WalHeader> m_header;
    quint32 m_pageSize = 0;
};

} // namespace tenure::store
