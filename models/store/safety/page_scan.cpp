// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/safety/page_scan.h"

#include "store/page_checksum.h"
#include "store/safety/raw_file.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace tenure::store {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t chunkBytes = 1 << 20;
/// How many pages tell whether a file has checksums of which its header says nothing.
constexpr std::size_t sample = 16;

std::unordered_set<quint32> unusedPages(RawFile& file, quint32 pageSize) {
    std::unordered_set<quint32> unused;
    std::vector<unsigned char> buffer(pageSize);
    eachUnusedPage([&](quint32 page,
                       std::span<unsigned char> to) { return file.read(to, (qint64(page) - 1) * pageSize); },
                   buffer, [&](quint32 page) { return unused.insert(page).second; });
    return unused;
}

bool isAllZero(PageBytes page) {
    return std::ranges::all_of(page, [](unsigned char byte) { return byte == 0; });
}

/// The byte of the header that says so may be the damaged one.
bool carriesChecksums(RawFile& file, quint32 pageSize) {
    std::vector<unsigned char> page(pageSize);
    if (!file.read(page, 0))
        return false;
    page[20] = checksumBytes;
    if (isChecksumRight(page))
        return true;
    for (std::size_t i = 1; i < sample && file.read(page, qint64(i) * pageSize); ++i)
        if (isChecksumRight(page) && !isAllZero(page))
            return true;
    return false;
}

class Scanner {
public:
    Scanner(RawFile& file, quint32 pageSize, const std::unordered_set<quint32>& elsewhere)
        : m_file(file), m_pageSize(pageSize), m_elsewhere(elsewhere) {}

    void scan(PageScan& scan, qint64 most) {
        std::vector<unsigned char> chunk(std::max<std::size_t>(chunkBytes, m_pageSize));
        const qint64 end = std::min(scan.pages * m_pageSize, most / m_pageSize * m_pageSize);
        for (qint64 at = 0; at < end && !scan.unreadable; at += qint64(chunk.size())) {
            const auto length = std::size_t(std::min<qint64>(qint64(chunk.size()), end - at));
            if (!m_file.read(std::span(chunk).first(length), at))
                scan.unreadable = true;
            else
                verify(scan, std::span(chunk).first(length), at);
        }
    }

private:
    void verify(PageScan& scan, PageBytes chunk, qint64 at) {
        for (std::size_t offset = 0; offset < chunk.size(); offset += m_pageSize) {
            ++scan.read;
            if (isChecksumRight(chunk.subspan(offset, m_pageSize)))
                continue;
            const auto page = quint32((at + qint64(offset)) / m_pageSize + 1);
            if (m_elsewhere.contains(page) || isUnused(page))
                continue;
            if (scan.wrong++ == 0)
                scan.firstWrong = page;
        }
    }

    bool isUnused(quint32 page) {
        if (!m_unused)
            m_unused = unusedPages(m_file, m_pageSize);
        return m_unused->contains(page);
    }

    RawFile& m_file;
    quint32 m_pageSize;
    const std::unordered_set<quint32>& m_elsewhere;
    std::optional<std::unordered_set<quint32>> m_unused; ///< looked up when it matters
};

} // namespace

QString PageScan::damage() const {
    if (unreadable)
        return u"the file can't be read"_s;
    if (headerLies)
        return u"the header says that pages have no checksums, and they have"_s;
    if (wrong > 0)
        return u"%1 of %2 pages have a wrong checksum, the first is page %3"_s.arg(wrong).arg(read).arg(
            firstWrong);
    return {};
}

PageScan scanPages(const QString& path, const std::unordered_set<quint32>& elsewhere, qint64 most) {
    PageScan scan;
    RawFile file(path);
    std::vector<unsigned char> header(headerBytes);
    if (!file.error().isEmpty() || !file.read(header, 0))
        return scan;
    const PageFormat format = pageFormatOf(header);
    if (format.pageSize == 0)
        return scan;
    scan.pages = file.size() / format.pageSize;
    scan.hasChecksums = format.checksums;
    if (format.checksums)
        Scanner(file, format.pageSize, elsewhere).scan(scan, most);
    else
        scan.headerLies = carriesChecksums(file, format.pageSize);
    return scan;
}

} // namespace tenure::store
