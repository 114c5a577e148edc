// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QDateTime>
#include <QString>

namespace tenure::store {

/// What a move left behind although the book is at its new place, if anything.
struct MovedBook {
    QString path;      ///< of the book now
    int backups = 0;   ///< how many came along
    int files = 0;     ///< attached ones, the same
    QString leftovers; ///< a file or folder at the old place that could not be removed; empty if all are gone
};

/// Moves the closed book at @p bookPath and its folders of backups and attached files into @p folder, which
/// must exist and hold nothing of these names. The new book is compared by content hash and each other file
/// byte by byte before anything of the old is removed; on a failure until then nothing is left at the new
/// place. Refuses a book that anybody has open, or that was not closed in an orderly way. Meant for a worker.
[[nodiscard]] domain::Result<MovedBook> moveBook(const QString& bookPath, const QString& folder,
                                                 const QDateTime& now);

} // namespace tenure::store
