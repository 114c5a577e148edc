// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to operations: what a note or a touchpoint's text makes when it is saved.
#include "domain/note_lines.h"
#include "domain/records.h"

namespace tenure::store {
class Transaction;
}

namespace tenure::operations {

/// Whom and what the lines of a text are about.
struct NoteOrigin {
    domain::AccountId account;
    domain::ContactId contact = {};
    domain::TouchpointId touchpoint = {};
    domain::PersonId author = {}; ///< gets the tasks
    QDate day;                    ///< when it was said
};

/// Adds the tasks, promises and feedback that @p after has and @p before had not (domain::addedNoteLines);
/// how many there are.
int addFindings(store::Transaction& transaction, const NoteOrigin& origin, const QString& before,
                const QString& after);

} // namespace tenure::operations
