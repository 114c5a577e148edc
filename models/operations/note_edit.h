// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/account_edit.h"

namespace tenure::operations {

/// One note; without a day it is today's. What its lines make (domain::noteLines) comes with it.
[[nodiscard]] Edited<domain::NoteId> addNote(store::Book& book, domain::Note note);
/// Another text of a note; false if it is so already or the note is gone. An empty text is refused. Lines
/// that it had not before make something.
[[nodiscard]] Edited<bool> changeNote(store::Book& book, domain::NoteId note, const QString& body);
/// False if it is gone already. Undo brings it back; what came out of it stays.
[[nodiscard]] Edited<bool> removeNote(store::Book& book, domain::NoteId note);

} // namespace tenure::operations
