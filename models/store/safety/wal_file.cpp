// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/safety/wal_file.h"

#include "store/safety/wal_frames.h"

#include <vector>

namespace tenure::store {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The smallest unit that a disk writes as a whole, bytes.
constexpr qint64 sector = 512;
constexpr qint64 frameHeader = 24;

/// A frame that SQLite takes for the next one: of this round of the log, with sums that follow @p before.
bool follows(const WalFrame& frame, const WalHeader& header, WalSums before) {
    // Frames of an earlier round of the log carry other salts.
    return frame.page != 0 && frame.salts == header.salts &&
           frame.sumsAfter(before, header.bigEndian) == frame.stored;
}

/// How many transactions end among the frames from @p frame on. It is the one at which SQLite stops; the
/// others follow from what the frame before them says of itself.
int commitsBehind(WalFrames& frames, std::optional<WalFrame> frame, const QByteArray& salts, bool bigEndian) {
    int commits = 0;
    // The head of the broken frame holds as a whole or not at all, unless it lies across two sectors.
    if (frame && frame->salts == salts && frame->page != 0 && frame->pagesAfterCommit != 0 &&
        frame->offset % sector <= sector - frameHeader)
        ++commits;
    for (; frame;) {
        std::optional<WalFrame> following = frames.next();
        if (following && following->page != 0 && following->pagesAfterCommit != 0 &&
            following->salts == salts && following->sumsAfter(frame->stored, bigEndian) == following->stored)
            ++commits;
        frame = std::move(following);
    }
    return commits;
}

/// The first frame tells the salts where the header does not.
int commitsWithoutHeader(WalFrames& frames, quint32 pageSize, bool bigEndian) {
    frames.restart(pageSize);
    std::optional<WalFrame> first = frames.next();
    if (!first)
        return 0;
    int commits = 0;
    const QByteArray salts = first->salts;
    if (first->pagesAfterCommit != 0 && first->sumsAfter(frames.header()->sums, bigEndian) == first->stored)
        ++commits;
    first->pagesAfterCommit = 0; // counted, if it can be
    return commits + commitsBehind(frames, std::move(first), salts, bigEndian);
}

} // namespace

std::optional<WalContent> readWal(const QString& path) {
    WalFrames frames(path);
    const std::optional<WalHeader>& header = frames.header();
    if (!header || !header->valid)
        return std::nullopt;
    WalContent content;
    content.pageSize = header->pageSize;
    WalSums sums = header->sums;
    std::vector<quint32> uncommitted;
    QByteArray uncommittedFirst;
    while (const std::optional<WalFrame> frame = frames.next()) {
        if (!follows(*frame, *header, sums))
            break;
        sums = frame->stored;
        uncommitted.push_back(frame->page);
        if (frame->page == 1)
            uncommittedFirst = frame->content;
        if (frame->pagesAfterCommit != 0) {
            content.databasePages = frame->pagesAfterCommit;
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

QString walDamage(const QString& path, quint32 pageSize) {
    WalFrames frames(path);
    const std::optional<WalHeader>& header = frames.header();
    if (!header)
        return {};
    if (!header->valid) {
        const bool lost = commitsWithoutHeader(frames, pageSize, false) > 0 ||
                          commitsWithoutHeader(frames, pageSize, true) > 0;
        return lost ? u"the header of the write-ahead log is damaged"_s : QString();
    }
    WalSums sums = header->sums;
    std::optional<WalFrame> frame = frames.next();
    while (frame && follows(*frame, *header, sums)) {
        sums = frame->stored;
        frame = frames.next();
    }
    const int commits = commitsBehind(frames, std::move(frame), header->salts, header->bigEndian);
    return commits > 1 ? u"the write-ahead log is damaged in its middle"_s : QString();
}

} // namespace tenure::store
