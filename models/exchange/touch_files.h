// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/records.h"
#include "exchange/photo_facts.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace tenure::exchange {

/// A file that was taken for a touchpoint, with what a camera wrote into it.
struct TouchFile {
    domain::Attachment attachment;
    PhotoFacts photo;
};

struct TakenFiles {
    std::vector<TouchFile> files;
    QStringList problems; ///< a sentence for each file that could not be taken
};

/// Keeps copies of @p paths beside the book (takeFile) and reads what photos say. Reads and writes files; for
/// a worker.
[[nodiscard]] TakenFiles takeTouchFiles(const QString& bookPath, const QStringList& paths);

/// What photos say about a visit: from the first to the last of them, where the first with a place was made.
struct VisitFacts {
    std::optional<QDate> day;
    std::optional<QTime> checkIn;
    std::optional<QTime> checkOut; ///< only later than the check-in, of photos of the same day
    QString place;

    bool operator==(const VisitFacts&) const = default;
};
[[nodiscard]] VisitFacts visitFacts(const std::vector<PhotoFacts>& photos);

} // namespace tenure::exchange
