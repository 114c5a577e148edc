// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/zip_entry.h"

#include <QFile>
#include <QtEndian>

#include <zlib.h>

#include <algorithm>
#include <optional>

namespace tenure::exchange {

namespace {

constexpr qint64 endBytes = 22, entryBytes = 46, localBytes = 30;
constexpr qsizetype pieceBytes = 1 << 16;

quint32 word(const QByteArray& bytes, qsizetype at, int size) {
    const char* from = bytes.constData() + at;
    return size == 2 ? qFromLittleEndian<quint16>(from) : qFromLittleEndian<quint32>(from);
}

struct Entry {
    int method = 0; ///< 0 stored, 8 deflated
    quint32 checksum = 0;
    qint64 packed = 0;
    qint64 local = 0; ///< where its local header begins
};

/// From the directory at the end of the file.
std::optional<Entry> find(QFile& file, const QByteArray& name) {
    const qint64 searched = std::min<qint64>(file.size(), endBytes + 0xFFFF);
    if (!file.seek(file.size() - searched))
        return std::nullopt;
    const QByteArray tail = file.read(searched);
    const qsizetype end = tail.lastIndexOf("PK\x05\x06");
    if (end < 0 || tail.size() - end < endBytes || !file.seek(word(tail, end + 16, 4)))
        return std::nullopt;
    const QByteArray directory = file.read(word(tail, end + 12, 4));
    qsizetype at = 0;
    while (at + entryBytes <= directory.size() && directory.mid(at, 4) == "PK\x01\x02") {
        const auto nameBytes = static_cast<qsizetype>(word(directory, at + 28, 2));
        if (directory.mid(at + entryBytes, nameBytes) == name) {
            return Entry{static_cast<int>(word(directory, at + 10, 2)), word(directory, at + 16, 4),
                         word(directory, at + 20, 4), word(directory, at + 42, 4)};
        }
        at += entryBytes + nameBytes + word(directory, at + 30, 2) + word(directory, at + 32, 2);
    }
    return std::nullopt;
}

/// zlib's state of unpacking data without a header.
struct Inflater {
    z_stream stream{};
    bool good = inflateInit2(&stream, -MAX_WBITS) == Z_OK;
    Inflater() = default;
    ~Inflater() { inflateEnd(&stream); }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;
};

/// Whether it ends as a whole stream with the checksum of @p entry.
bool inflate(QFile& file, const Entry& entry, const std::function<void(QByteArrayView)>& visit) {
    Inflater inflater;
    z_stream& stream = inflater.stream;
    QByteArray out(pieceBytes, Qt::Uninitialized);
    uLong checksum = 0;
    int code = inflater.good ? Z_OK : Z_MEM_ERROR;
    for (qint64 rest = entry.packed; code == Z_OK && rest > 0;) {
        QByteArray in = file.read(std::min<qint64>(pieceBytes, rest));
        if (in.isEmpty())
            return false;
        rest -= in.size();
        stream.next_in = reinterpret_cast<Bytef*>(in.data());
        stream.avail_in = static_cast<uInt>(in.size());
        do {
            stream.next_out = reinterpret_cast<Bytef*>(out.data());
            stream.avail_out = static_cast<uInt>(out.size());
            code = ::inflate(&stream, Z_NO_FLUSH);
            const auto bytes = out.size() - static_cast<qsizetype>(stream.avail_out);
            checksum =
                crc32(checksum, reinterpret_cast<const Bytef*>(out.constData()), static_cast<uInt>(bytes));
            visit(QByteArrayView(out).first(bytes));
        } while (code == Z_OK && stream.avail_out == 0);
        if (code == Z_BUF_ERROR)
            code = Z_OK; // wants more
    }
    return code == Z_STREAM_END && checksum == entry.checksum;
}

bool copyStored(QFile& file, const Entry& entry, const std::function<void(QByteArrayView)>& visit) {
    uLong checksum = 0;
    for (qint64 rest = entry.packed; rest > 0;) {
        const QByteArray piece = file.read(std::min<qint64>(pieceBytes, rest));
        if (piece.isEmpty())
            return false;
        rest -= piece.size();
        checksum = crc32(checksum, reinterpret_cast<const Bytef*>(piece.constData()),
                         static_cast<uInt>(piece.size()));
        visit(piece);
    }
    return checksum == entry.checksum;
}

} // namespace

bool readZipEntry(const QString& path, const QByteArray& name,
                  const std::function<void(QByteArrayView)>& visit) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const std::optional<Entry> entry = find(file, name);
    if (!entry || !file.seek(entry->local))
        return false;
    const QByteArray header = file.read(localBytes);
    if (header.size() < localBytes ||
        !file.seek(entry->local + localBytes + word(header, 26, 2) + word(header, 28, 2)))
        return false;
    if (entry->method == 0)
        return copyStored(file, *entry, visit);
    return entry->method == Z_DEFLATED && inflate(file, *entry, visit);
}

} // namespace tenure::exchange
