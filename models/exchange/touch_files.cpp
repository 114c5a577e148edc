// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/touch_files.h"

#include "exchange/attachment_files.h"

#include <QFileInfo>

#include <algorithm>

namespace tenure::exchange {

TakenFiles takeTouchFiles(const QString& bookPath, const QStringList& paths) {
    TakenFiles taken;
    for (const QString& path : paths) {
        const domain::Result<domain::Attachment> file = takeFile(bookPath, path);
        if (!file) {
            taken.problems.append(file.error().text);
            continue;
        }
        TouchFile each{*file, {}};
        if (const auto bytes = readAttachment(bookPath, *file))
            each.photo = photoFacts(*bytes);
        taken.files.push_back(std::move(each));
    }
    return taken;
}

VisitFacts visitFacts(const std::vector<PhotoFacts>& photos) {
    std::vector<PhotoTime> times;
    VisitFacts facts;
    for (const PhotoFacts& photo : photos) {
        if (photo.taken)
            times.push_back(*photo.taken);
        if (photo.place && facts.place.isEmpty())
            facts.place = placeText(*photo.place);
    }
    if (times.empty())
        return facts;
    std::ranges::sort(times, [](const PhotoTime& one, const PhotoTime& other) {
        return std::pair(one.day, one.time) < std::pair(other.day, other.time);
    });
    facts.day = times.front().day;
    facts.checkIn = times.front().time;
    for (const PhotoTime& time : times) {
        if (time.day == *facts.day && time.time > *facts.checkIn)
            facts.checkOut = time.time;
    }
    return facts;
}

} // namespace tenure::exchange
