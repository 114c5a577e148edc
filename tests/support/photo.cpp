// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/photo.h"

#include <QtEndian>

#include <vector>

namespace tenure::test {

namespace {

constexpr quint16 asciiType = 2;
constexpr quint16 longType = 4;
constexpr quint16 rationalType = 5;

struct Entry {
    quint16 tag;
    quint16 type;
    quint32 count;
    QByteArray value; ///< in the file's byte order
};

/// Writes TIFF, the form of EXIF.
class Tiff {
public:
    explicit Tiff(bool bigEndian) : m_big(bigEndian) {}

    [[nodiscard]] QByteArray number(quint16 value) const { return bytes(value); }
    [[nodiscard]] QByteArray number(quint32 value) const { return bytes(value); }
    [[nodiscard]] Entry text(quint16 tag, const QByteArray& value) const {
        return {tag, asciiType, quint32(value.size() + 1), value + '\0'};
    }
    [[nodiscard]] Entry degrees(quint16 tag, const std::array<quint32, 3>& value, quint32 denominator) const {
        return {tag, rationalType, 3,
                number(value[0]) + number(quint32(1)) + number(value[1]) + number(quint32(1)) +
                    number(value[2]) + number(denominator)};
    }
    [[nodiscard]] Entry pointer(quint16 tag, quint32 offset) const {
        return {tag, longType, 1, number(offset)};
    }

    /// The directory of @p entries as it stands at @p offset, with the values behind it.
    [[nodiscard]] QByteArray directory(const std::vector<Entry>& entries, quint32 offset) const {
        QByteArray head = number(quint16(entries.size()));
        QByteArray values;
        const auto valuesAt = quint32(offset + 2 + 12 * entries.size() + 4);
        for (const Entry& entry : entries) {
            head += number(entry.tag) + number(entry.type) + number(entry.count);
            if (entry.value.size() <= 4) {
                head += entry.value.leftJustified(4, '\0');
                continue;
            }
            head += number(quint32(valuesAt + values.size()));
            values += entry.value;
        }
        return head + number(quint32(0)) + values;
    }

private:
    template <class T>
    [[nodiscard]] QByteArray bytes(T value) const {
        QByteArray to(sizeof(T), '\0');
        if (m_big)
            qToBigEndian(value, to.data());
        else
            qToLittleEndian(value, to.data());
        return to;
    }

    bool m_big;
};

} // namespace

QByteArray photo(const PhotoTags& tags) {
    const Tiff tiff(tags.bigEndian);
    std::vector<Entry> exif;
    if (!tags.taken.isEmpty())
        exif.push_back(tiff.text(0x9003, tags.taken));
    std::vector<Entry> gps;
    if (!tags.northing.isEmpty())
        gps = {tiff.text(1, tags.northing), tiff.degrees(2, tags.latitude, tags.denominator),
               tiff.text(3, tags.easting), tiff.degrees(4, tags.longitude, tags.denominator)};
    std::vector<Entry> first;
    if (!tags.changed.isEmpty())
        first.push_back(tiff.text(0x0132, tags.changed));
    constexpr quint32 firstAt = 8;
    // The pointers come last; their values are known once the lengths are.
    const qsizetype firstSize =
        tiff.directory(first, firstAt).size() + 12 * qsizetype(!exif.empty()) + 12 * qsizetype(!gps.empty());
    const auto exifAt = quint32(firstAt + firstSize);
    const QByteArray exifBytes = exif.empty() ? QByteArray() : tiff.directory(exif, exifAt);
    const auto gpsAt = quint32(exifAt + exifBytes.size());
    const QByteArray gpsBytes = gps.empty() ? QByteArray() : tiff.directory(gps, gpsAt);
    if (!exif.empty())
        first.push_back(tiff.pointer(0x8769, exifAt));
    if (!gps.empty())
        first.push_back(tiff.pointer(0x8825, gpsAt));
    const QByteArray block = QByteArray("Exif\0\0", 6) + (tags.bigEndian ? "MM" : "II") +
                             tiff.number(quint16(42)) + tiff.number(firstAt) +
                             tiff.directory(first, firstAt) + exifBytes + gpsBytes;
    QByteArray size(2, '\0');
    qToBigEndian(quint16(block.size() + 2), size.data());
    return "\xff\xd8\xff\xe1" + size + block + QByteArray("\xff\xda\x00\x02\x11\x22\xff\xd9", 8);
}

} // namespace tenure::test
