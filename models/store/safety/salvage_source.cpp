// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/safety/salvage_source.h"

#include "store/page_checksum.h"
#include "store/safety/database_probe.h"

#include <QFile>
#include <QtEndian>

#include <optional>
#include <span>

namespace tenure::store {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A header that claims more than this times the size of the file is not believed.
constexpr qint64 believedGrowth = 64;

/// SQLite refuses a file that is shorter than its header says. In a copy the missing pages can be made empty
/// ones, so that tables which begin in one of them are lost but not the schema; where the header asks for too
/// many it is made to agree. Where the first page has a right checksum it has one afterwards.
void agreeOnLength(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return;
    const DatabaseHeader header = parseHeader(file.read(headerBytes));
    if (!header.isSqlite || header.pages <= file.size() / header.pageSize)
        return;
    const qint64 expected = qint64(header.pages) * header.pageSize;
    const qint64 whole = file.size() / header.pageSize * header.pageSize;
    if (whole > 0 && expected <= whole * believedGrowth && file.resize(whole) && file.resize(expected))
        return;
    file.seek(0);
    QByteArray page = file.read(header.pageSize);
    const std::span bytes(reinterpret_cast<unsigned char*>(page.data()), std::size_t(page.size()));
    const bool sealed =
        pageFormatOf(bytes).checksums && page.size() == qsizetype(header.pageSize) && isChecksumRight(bytes);
    qToBigEndian(quint32(file.size() / header.pageSize), page.data() + 28);
    if (sealed)
        putChecksum(bytes);
    file.seek(0);
    file.write(page);
}

/// The file with what its log adds; nothing if the log can't be applied or is older than the file.
std::optional<BookCopy> withLog(const QString& bookPath) {
    try {
        BookCopy copy = copyFiles(bookPath);
        agreeOnLength(copy.path());
        recoverCopy(copy, Pages::AsTheyAre);
        const BookCopy alone = copyFileAlone(bookPath);
        agreeOnLength(alone.path());
        if (!isLogOlder(alone.path(), copy.path()))
            return copy;
    } catch (const std::exception&) {
        // What the file holds without its log is better than nothing.
    }
    return std::nullopt;
}

} // namespace

SalvageSource openSalvageSource(const QString& bookPath) {
    const bool hasLog = QFile::exists(bookPath + "-wal"_L1) || QFile::exists(bookPath + "-journal"_L1);
    std::optional<BookCopy> copy = hasLog ? withLog(bookPath) : std::nullopt;
    if (!copy) {
        copy.emplace(copyFileAlone(bookPath));
        agreeOnLength(copy->path());
    }
    SalvageSource source{std::move(*copy), nullptr};
    source.connection =
        std::make_unique<Connection>(source.copy.path(), Access::ReadImmutable, Pages::AsTheyAre);
    return source;
}

} // namespace tenure::store
