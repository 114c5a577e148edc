// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "store/book.h"
#include "store/safety/book_inspection.h"

#include <QString>

namespace tenure::store {

/// How a book of a certain condition is opened.
struct OpenPlan {
    enum class How {
        Write,       ///< take the lock, back up before a migration, open with `access`
        Read,        ///< open readers with `access`, no writer
        Copy,        ///< readers on copyWithLog(): its log can't be recovered in place
        MigrateCopy, ///< the same, and the copy is migrated and its derived data rebuilt: an older schema,
                     ///< not to be written
        Salvage,     ///< readers on salvageBook(), derived data rebuilt
        Refuse,      ///< nothing to show; `error` says why
    };
    How how = How::Refuse;
    Access access = Access::Read;
    WriteState state = WriteState::Writable;
    QString warning; ///< for the banner; also a writable book may have one (cloud folder)
    domain::Error error;
};

/// Decides by what was seen. @p readOnly: the caller wants no write whatever the file allows. A book that
/// another program holds is opened for reading beside it if @p readOnly, else refused (Locked, with host,
/// user and since when).
[[nodiscard]] OpenPlan planOpening(const BookInspection& book, bool readOnly);

/// The warning about a cloud or network folder; empty for a local one.
[[nodiscard]] QString placeText(const Place& place);

/// "The newest verified backup is of 20 November 2026, 14:30 (FILE)." or that there is none.
[[nodiscard]] QString backupOffer(const BookInspection& book);

} // namespace tenure::store
