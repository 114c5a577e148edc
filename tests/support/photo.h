// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>

namespace tenure::test {

/// What a camera says in a photo; empty texts are left out.
struct PhotoTags {
    QByteArray taken;    ///< "2026:03:20 14:05:09"
    QByteArray changed;  ///< DateTime of the file
    QByteArray northing; ///< "N", "S"
    QByteArray easting;  ///< "E", "W"
    /// Degrees, minutes, hundredths of seconds.
    std::array<quint32, 3> latitude = {};
    std::array<quint32, 3> longitude = {};
    quint32 denominator = 100; ///< of the seconds
    bool bigEndian = false;
};

/// A JPEG of no picture with these tags (EXIF 2.3, written here byte by byte).
[[nodiscard]] QByteArray photo(const PhotoTags& tags);

} // namespace tenure::test
