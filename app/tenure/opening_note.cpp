// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tenure/opening_note.h"

#include "store/safety/open_plan.h"
#include "store/safety/process_identity.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace tenure::app {

using namespace Qt::Literals::StringLiterals;
using store::BookState;
using store::PlaceKind;
using store::WriteState;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(OpeningNote)
};

OpeningNote refusedNote(const OpenOutcome& outcome, const QString& cause) {
    return {true, cause, outcome.error.text, {}};
}

OpeningNote missing(const OpenOutcome& outcome, bool inRecent) {
    OpeningNote note = refusedNote(outcome, Tr::tr("The book is not there"));
    if (outcome.inspection->newestBackup)
        note.acts.push_back(OpeningAct::RestoreNewest);
    note.acts.push_back(OpeningAct::Locate);
    if (inRecent && note.acts.size() < 2)
        note.acts.push_back(OpeningAct::Forget);
    return note;
}

OpeningNote locked(const OpenOutcome& outcome) {
    OpeningNote note = refusedNote(outcome, Tr::tr("The book is open elsewhere"));
    note.acts = {OpeningAct::OpenReadOnly, OpeningAct::TryAgain};
    const auto& holder = outcome.inspection->holder;
    if (holder && !store::isRunning(holder->process).has_value())
        note.acts.back() = OpeningAct::TakeOver;
    return note;
}

OpeningNote lost(const OpenOutcome& outcome, const QString& cause) {
    OpeningNote note = refusedNote(outcome, cause);
    if (outcome.inspection->newestBackup)
        note.acts = {OpeningAct::RestoreNewest, OpeningAct::ChooseBackup};
    return note;
}

OpeningNote refused(const OpenOutcome& outcome, bool inRecent) {
    if (!outcome.inspection)
        return refusedNote(outcome, Tr::tr("The book can't be opened"));
    if (outcome.error.kind == domain::ErrorKind::Locked)
        return locked(outcome);
    switch (outcome.inspection->state) {
    case BookState::Missing:
        return missing(outcome, inRecent);
    case BookState::ZeroLength:
        return lost(outcome, Tr::tr("The book is empty"));
    case BookState::NotABook:
    case BookState::Truncated:
    case BookState::Damaged:
        return lost(outcome, Tr::tr("The book is damaged"));
    case BookState::OtherApplication:
    case BookState::NotAFile:
        return refusedNote(outcome, Tr::tr("This is no book"));
    case BookState::Unreadable:
    case BookState::Sound:
        break;
    }
    OpeningNote note = refusedNote(outcome, Tr::tr("The book can't be opened"));
    note.acts = {OpeningAct::TryAgain};
    return note;
}

OpeningNote openedNote(const OpenOutcome& outcome) {
    OpeningNote note{false, {}, outcome.session->warning(), {}};
    const bool backup = outcome.inspection && outcome.inspection->newestBackup;
    switch (outcome.session->book().writeState()) {
    case WriteState::Damaged:
        note.grave = true;
        note.cause = Tr::tr("The book is damaged");
        if (backup)
            note.acts = {OpeningAct::RestoreNewest};
        note.acts.push_back(OpeningAct::SaveCopy);
        break;
    case WriteState::NewerProgram:
        note.cause = Tr::tr("Written by a newer version");
        if (backup)
            note.acts = {OpeningAct::ChooseBackup};
        break;
    case WriteState::ReadOnlyFile:
        note.cause = Tr::tr("Read-only");
        note.acts = {OpeningAct::SaveCopy, OpeningAct::TryAgain};
        break;
    case WriteState::AskedReadOnly:
        note.cause = Tr::tr("Read-only");
        note.facts = Tr::tr("Another program has this book open. What it writes is shown when you open the "
                            "book again.");
        note.acts = {OpeningAct::TryAgain};
        break;
    case WriteState::Writable:
        break;
    }
    return note;
}

std::vector<OpeningNote> placeNotes(const OpenOutcome& outcome) {
    std::vector<OpeningNote> notes;
    if (!outcome.inspection)
        return notes;
    const store::Place& place = outcome.inspection->place;
    if (place.kind != PlaceKind::Local) {
        const QString cause = place.kind == PlaceKind::Cloud ? Tr::tr("In a folder of %1").arg(place.name)
                                                             : Tr::tr("On a network drive");
        notes.push_back({false, cause, store::placeText(place), {OpeningAct::Move}});
    }
    if (const QStringList& copies = outcome.inspection->conflictCopies; !copies.isEmpty()) {
        notes.push_back({false,
                         Tr::tr("%n conflicting copies", nullptr, static_cast<int>(copies.size())),
                         Tr::tr("A program that copies files between computers made them beside this book: "
                                "%1. Edits of the other computer may be in them.")
                             .arg(copies.join(u", "_s)),
                         {OpeningAct::OpenConflict}});
    }
    return notes;
}

} // namespace

QString actText(OpeningAct act) {
    switch (act) {
    case OpeningAct::OpenReadOnly:
        return Tr::tr("Open read-only");
    case OpeningAct::TryAgain:
        return Tr::tr("Try again");
    case OpeningAct::TakeOver:
        return Tr::tr("Open all the same…");
    case OpeningAct::Locate:
        return Tr::tr("Locate…");
    case OpeningAct::Forget:
        return Tr::tr("Remove from the list");
    case OpeningAct::RestoreNewest:
        return Tr::tr("Restore the newest backup");
    case OpeningAct::ChooseBackup:
        return Tr::tr("Backups…");
    case OpeningAct::SaveCopy:
        return Tr::tr("Save a copy…");
    case OpeningAct::Move:
        return Tr::tr("Move it…");
    case OpeningAct::OpenConflict:
        return Tr::tr("Look at the copy");
    }
    Q_UNREACHABLE();
}

std::vector<OpeningNote> notesOf(const OpenOutcome& outcome, bool inRecent) {
    if (!outcome.session)
        return {refused(outcome, inRecent)};
    std::vector<OpeningNote> notes = placeNotes(outcome);
    if (OpeningNote note = openedNote(outcome); !note.cause.isEmpty())
        notes.push_back(std::move(note));
    return notes;
}

OpeningSubject subjectOf(const OpenOutcome& outcome) {
    OpeningSubject subject;
    subject.path = outcome.request.path;
    if (!outcome.inspection)
        return subject;
    if (outcome.inspection->newestBackup)
        subject.backup = outcome.inspection->newestBackup->path;
    if (!outcome.inspection->conflictCopies.isEmpty())
        subject.conflictCopy =
            QFileInfo(subject.path).dir().filePath(outcome.inspection->conflictCopies.front());
    return subject;
}

} // namespace tenure::app
