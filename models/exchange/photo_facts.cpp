// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/photo_facts.h"

#include <QByteArray>

#include <libexif/exif-content.h>
#include <libexif/exif-data.h>
#include <libexif/exif-utils.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>

namespace tenure::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

/// EXIF stands in one of the first segments, each at most 64 KiB.
constexpr qsizetype headBytes = 1 << 20;
constexpr unsigned rationalBytes = 8;

struct Unref {
    void operator()(ExifData* data) const { exif_data_unref(data); }
};
using Exif = std::unique_ptr<ExifData, Unref>;

Exif readExif(QByteArrayView jpeg) {
    Exif exif(exif_data_new());
    if (!exif)
        return exif;
    // It would put in what the specification demands and the file lacks, the present time among that.
    exif_data_unset_option(exif.get(), EXIF_DATA_OPTION_FOLLOW_SPECIFICATION);
    const QByteArrayView head = jpeg.first(std::min(jpeg.size(), headBytes));
    exif_data_load_data(exif.get(), reinterpret_cast<const unsigned char*>(head.data()),
                        static_cast<unsigned>(head.size()));
    return exif;
}

const ExifEntry* entryOf(const ExifData& exif, ExifIfd ifd, int tag, ExifFormat format) {
    const ExifEntry* entry = exif_content_get_entry(exif.ifd[ifd], static_cast<ExifTag>(tag));
    return entry != nullptr && entry->data != nullptr && entry->format == format ? entry : nullptr;
}

QString textOf(const ExifData& exif, ExifIfd ifd, int tag) {
    const ExifEntry* entry = entryOf(exif, ifd, tag, EXIF_FORMAT_ASCII);
    if (entry == nullptr)
        return {};
    const QByteArrayView bytes(reinterpret_cast<const char*>(entry->data), qsizetype(entry->size));
    return QString::fromLatin1(bytes.first(qstrnlen(bytes.data(), size_t(bytes.size()))));
}

/// The first of the times in the order of what they mean that is one: pressed, digitised, file changed.
std::optional<PhotoTime> timeOf(const ExifData& exif) {
    struct Place {
        ExifIfd ifd;
        int tag;
    };
    constexpr std::array places{Place{EXIF_IFD_EXIF, EXIF_TAG_DATE_TIME_ORIGINAL},
                                Place{EXIF_IFD_EXIF, EXIF_TAG_DATE_TIME_DIGITIZED},
                                Place{EXIF_IFD_0, EXIF_TAG_DATE_TIME}};
    for (const Place& place : places) {
        const QString text = textOf(exif, place.ifd, place.tag).trimmed();
        const PhotoTime taken{QDate::fromString(text.left(10), u"yyyy:MM:dd"_s),
                              QTime::fromString(text.mid(11), u"HH:mm:ss"_s)};
        if (text.size() == 19 && taken.day.isValid() && taken.time.isValid())
            return taken;
    }
    return std::nullopt;
}

/// Degrees, minutes and seconds as degrees up to @p most; the sign is that of the hemisphere.
std::optional<double> degreesOf(const ExifData& exif, int tag, int referenceTag, QLatin1StringView letters,
                                double most) {
    const ExifEntry* entry = entryOf(exif, EXIF_IFD_GPS, tag, EXIF_FORMAT_RATIONAL);
    const QString reference = textOf(exif, EXIF_IFD_GPS, referenceTag).trimmed().toUpper();
    if (entry == nullptr || entry->size < 3 * rationalBytes || reference.size() != 1 ||
        !letters.contains(reference))
        return std::nullopt;
    const ExifByteOrder order = exif_data_get_byte_order(const_cast<ExifData*>(&exif));
    double degrees = 0;
    double unit = 1;
    for (unsigned i = 0; i < 3; ++i) {
        const ExifRational part = exif_get_rational(entry->data + i * rationalBytes, order);
        if (part.denominator == 0)
            return std::nullopt;
        degrees += double(part.numerator) / double(part.denominator) / unit;
        unit *= 60;
    }
    if (degrees > most)
        return std::nullopt;
    return reference == letters.last(1) ? -degrees : degrees;
}

std::optional<PhotoPlace> placeOf(const ExifData& exif) {
    const auto latitude = degreesOf(exif, EXIF_TAG_GPS_LATITUDE, EXIF_TAG_GPS_LATITUDE_REF, "NS"_L1, 90);
    const auto longitude = degreesOf(exif, EXIF_TAG_GPS_LONGITUDE, EXIF_TAG_GPS_LONGITUDE_REF, "EW"_L1, 180);
    if (!latitude || !longitude)
        return std::nullopt;
    // What cameras write that did not know: a place in the sea that nobody visits.
    if (std::abs(*latitude) < 1e-9 && std::abs(*longitude) < 1e-9)
        return std::nullopt;
    return PhotoPlace{*latitude, *longitude};
}

} // namespace

PhotoFacts photoFacts(QByteArrayView jpeg) {
    if (!jpeg.startsWith("\xff\xd8"))
        return {};
    const Exif exif = readExif(jpeg);
    if (!exif)
        return {};
    return {timeOf(*exif), placeOf(*exif)};
}

QString placeText(const PhotoPlace& place) {
    return u"%1, %2"_s.arg(place.latitude, 0, 'f', 5).arg(place.longitude, 0, 'f', 5);
}

} // namespace tenure::exchange
