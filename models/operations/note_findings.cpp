// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/note_findings.h"

#include "store/feedback.h"
#include "store/promises.h"
#include "store/tasks.h"
#include "store/transaction.h"

namespace tenure::operations {

using domain::NoteLine;
using domain::NoteLineKind;

int addFindings(store::Transaction& transaction, const NoteOrigin& origin, const QString& before,
                const QString& after) {
    const std::vector<NoteLine> lines = domain::addedNoteLines(before, after, transaction.today());
    for (const NoteLine& line : lines) {
        switch (line.kind) {
        case NoteLineKind::Task: {
            domain::Task task;
            task.account = origin.account;
            task.contact = origin.contact;
            task.touchpoint = origin.touchpoint;
            task.assignee = origin.author;
            task.title = line.text;
            task.due = line.due;
            (void)store::Tasks(transaction.connection()).insert(transaction, task);
            break;
        }
        case NoteLineKind::Promise:
            (void)store::Promises(transaction.connection())
                .insert(transaction, {.account = origin.account,
                                      .contact = origin.contact,
                                      .touchpoint = origin.touchpoint,
                                      .title = line.text,
                                      .madeOn = origin.day,
                                      .due = line.due});
            break;
        case NoteLineKind::Feedback:
            (void)store::FeedbackRows(transaction.connection())
                .insert(transaction, {.account = origin.account,
                                      .contact = origin.contact,
                                      .touchpoint = origin.touchpoint,
                                      .body = line.text,
                                      .day = origin.day});
            break;
        }
    }
    return static_cast<int>(lines.size());
}

} // namespace tenure::operations
