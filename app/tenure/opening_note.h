// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tenure/opening.h"

#include <vector>

namespace tenure::app {

/// What a person can do about a book that did not open, or not as it should.
enum class OpeningAct {
    OpenReadOnly,
    TryAgain,
    TakeOver, ///< of a lock whose holder, on another machine, can't be asked whether it still runs
    Locate,
    Forget,        ///< take it off the list of recent books
    RestoreNewest, ///< put the newest verified backup in its place
    ChooseBackup,
    SaveCopy,
    Move,         ///< to a folder of this computer
    OpenConflict, ///< look at a conflicting copy
};

[[nodiscard]] QString actText(OpeningAct act);

struct OpeningNote {
    bool grave = true; ///< an alert; else a warning
    QString cause;     ///< short
    QString facts;
    std::vector<OpeningAct> acts; ///< at most two
};

/// What to tell of an opening: one note for each thing that is not as it should be, none if all is well.
/// @p inRecent: the book stands in the list of recent books.
[[nodiscard]] std::vector<OpeningNote> notesOf(const OpenOutcome& outcome, bool inRecent);

/// What the acts are about.
struct OpeningSubject {
    QString path;
    QString backup;       ///< the newest verified one; empty if there is none
    QString conflictCopy; ///< the first; empty if there is none
};
[[nodiscard]] OpeningSubject subjectOf(const OpenOutcome& outcome);

} // namespace tenure::app
