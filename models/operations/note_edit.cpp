// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/note_edit.h"

#include "operations/note_findings.h"
#include "operations/refusal.h"
#include "store/notes.h"

namespace tenure::operations {

using store::Transaction;

namespace {

void check(const QString& body) {
    if (body.trimmed().isEmpty())
        refuse(told(QT_TRANSLATE_NOOP("operations", "A note needs a text.")));
}

void find(Transaction& transaction, const domain::Note& note, const QString& before) {
    (void)addFindings(transaction, {.account = note.account, .author = note.author, .day = note.day}, before,
                      note.body);
}

} // namespace

Edited<domain::NoteId> addNote(store::Book& book, domain::Note note) {
    return book.write({.label = told(QT_TRANSLATE_NOOP("operations", "Add note"))},
                      [note = std::move(note)](Transaction& transaction) {
                          domain::Note added = note;
                          check(added.body);
                          if (!added.day.isValid())
                              added.day = transaction.today();
                          find(transaction, added, {});
                          return store::Notes(transaction.connection()).insert(transaction, added);
                      });
}

Edited<bool> changeNote(store::Book& book, domain::NoteId id, const QString& body) {
    return book.write({.label = told(QT_TRANSLATE_NOOP("operations", "Change note"))},
                      [id, body](Transaction& transaction) {
                          check(body);
                          store::Notes notes(transaction.connection());
                          std::optional<domain::Note> note = notes.find(id);
                          if (!note)
                              return false;
                          const QString before = std::exchange(note->body, body);
                          domain::Note said = *note;
                          said.day = transaction.today();
                          find(transaction, said, before);
                          return notes.update(transaction, *note);
                      });
}

Edited<bool> removeNote(store::Book& book, domain::NoteId id) {
    return book.write({.label = told(QT_TRANSLATE_NOOP("operations", "Delete note"))},
                      [id](Transaction& transaction) {
                          store::Notes notes(transaction.connection());
                          if (!notes.find(id))
                              return false;
                          notes.remove(transaction, id);
                          return true;
                      });
}

} // namespace tenure::operations
