// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

namespace tenure::exchange {

/// When a photo was made, by the clock of the camera at the place where it was.
struct PhotoTime {
    QDate day;
    QTime time;

    bool operator==(const PhotoTime&) const = default;
};

/// Where a photo was made, in degrees; north and east are positive.
struct PhotoPlace {
    double latitude = 0;  ///< −90 … 90
    double longitude = 0; ///< −180 … 180

    bool operator==(const PhotoPlace&) const = default;
};

/// What a camera wrote into a photo about itself (EXIF).
struct PhotoFacts {
    std::optional<PhotoTime> taken;
    std::optional<PhotoPlace> place;

    bool operator==(const PhotoFacts&) const = default;
};

/// The facts in the beginning of a JPEG file; what is missing, broken or impossible is left out. Any bytes
/// may be given.
[[nodiscard]] PhotoFacts photoFacts(QByteArrayView jpeg);

/// "52.22968, 21.01223": five decimals, about a metre; maps understand it in every language.
[[nodiscard]] QString placeText(const PhotoPlace& place);

} // namespace tenure::exchange
