// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "store/book.h"

namespace tenure::operations {

/// Another text of a note; false if it is so already or the note is gone. An empty text is refused.
[[nodiscard]] QFuture<domain::Result<store::Written<bool>>> changeNote(store::Book& book, domain::NoteId note,
                                                                       const QString& body);
/// False if it is gone already. Undo brings it back.
[[nodiscard]] QFuture<domain::Result<store::Written<bool>>> removeNote(store::Book& book,
                                                                       domain::NoteId note);

} // namespace tenure::operations
