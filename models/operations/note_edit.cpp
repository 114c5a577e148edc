// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/note_edit.h"

#include "store/errors.h"
#include "store/notes.h"

#include <QCoreApplication>

namespace tenure::operations {

using store::Transaction;

namespace {

QString told(const char* text) {
    return QCoreApplication::translate("operations", text);
}

} // namespace

QFuture<domain::Result<store::Written<bool>>> changeNote(store::Book& book, domain::NoteId id,
                                                         const QString& body) {
    return book.write({.label = told(QT_TRANSLATE_NOOP("operations", "Change note"))},
                      [id, body](Transaction& transaction) {
                          if (body.trimmed().isEmpty())
                              throw store::StoreError(
                                  {domain::ErrorKind::Usage,
                                   told(QT_TRANSLATE_NOOP("operations", "A note needs a text.")),
                                   {}});
                          store::Notes notes(transaction.connection());
                          std::optional<domain::Note> note = notes.find(id);
                          if (!note)
                              return false;
                          note->body = body;
                          return notes.update(transaction, *note);
                      });
}

QFuture<domain::Result<store::Written<bool>>> removeNote(store::Book& book, domain::NoteId id) {
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
