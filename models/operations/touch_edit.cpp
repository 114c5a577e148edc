// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/touch_edit.h"

#include "operations/note_findings.h"
#include "operations/refusal.h"
#include "store/accounts.h"
#include "store/attachments.h"
#include "store/participants.h"
#include "store/tasks.h"
#include "store/touchpoints.h"

namespace tenure::operations {

using domain::Touchpoint;
using domain::TouchpointId;
using store::Transaction;

namespace {

void check(Transaction& transaction, Touchpoint& touch) {
    if (!touch.account.isValid() || !store::Accounts(transaction.connection()).find(touch.account))
        refuse(told(QT_TRANSLATE_NOOP("operations", "A touchpoint needs an account.")));
    if (!touch.day.isValid())
        touch.day = transaction.today();
    if (touch.day > transaction.today())
        refuse(told(QT_TRANSLATE_NOOP(
            "operations", "A touchpoint is something that happened: its day can't be after today. Add "
                          "a task for what is to come.")));
}

void addNextStep(Transaction& transaction, const TouchDraft& draft, TouchpointId id) {
    if (!draft.nextStep || draft.nextStep->title.trimmed().isEmpty())
        return;
    domain::Task task = *draft.nextStep;
    task.title = task.title.trimmed();
    task.account = draft.touch.account;
    task.touchpoint = id;
    if (!task.contact.isValid())
        task.contact = draft.touch.contact;
    if (!task.assignee.isValid())
        task.assignee = draft.touch.author;
    (void)store::Tasks(transaction.connection()).insert(transaction, task);
}

/// Everything of @p draft but the touchpoint's own row, which is there as @p id; whether that changed
/// anything.
bool writeParts(Transaction& transaction, TouchDraft& draft, TouchpointId id, const QString& bodyBefore) {
    draft.touch.id = id;
    bool changed =
        store::Participants(transaction.connection()).set(transaction, draft.touch, draft.participants);
    store::Attachments files(transaction.connection());
    for (const domain::AttachmentId file : draft.removedFiles)
        files.remove(transaction, file);
    for (domain::Attachment& file : draft.newFiles) {
        file.account = draft.touch.account;
        file.touchpoint = id;
        (void)files.insert(transaction, file);
    }
    addNextStep(transaction, draft, id);
    const int found = addFindings(transaction,
                                  {.account = draft.touch.account,
                                   .contact = draft.touch.contact,
                                   .touchpoint = id,
                                   .author = draft.touch.author,
                                   .day = draft.touch.day},
                                  bodyBefore, draft.touch.body);
    return changed || found > 0 || draft.nextStep || !draft.removedFiles.empty() || !draft.newFiles.empty();
}

TouchpointId write(Transaction& transaction, TouchDraft draft) {
    check(transaction, draft.touch);
    draft.touch.subject = draft.touch.subject.trimmed();
    const TouchpointId id = store::Touchpoints(transaction.connection()).insert(transaction, draft.touch);
    (void)writeParts(transaction, draft, id, {});
    return id;
}

QString labelOf(const Touchpoint& touch) {
    return touch.subject.trimmed().isEmpty()
               ? told(QT_TRANSLATE_NOOP("operations", "Log touchpoint"))
               : told(QT_TRANSLATE_NOOP("operations", "Log %1")).arg(touch.subject.trimmed());
}

} // namespace

Edited<TouchpointId> logTouch(store::Book& book, TouchDraft draft) {
    const QString label = labelOf(draft.touch);
    return book.write({.label = label}, [draft = std::move(draft)](Transaction& transaction) {
        return write(transaction, draft);
    });
}

Edited<int> logTouches(store::Book& book, std::vector<domain::AccountId> accounts, TouchDraft draft) {
    const QString label =
        told(QT_TRANSLATE_N_NOOP("operations", "Log touchpoint of %n account(s)"), int(accounts.size()));
    return book.write({.label = label},
                      [accounts = std::move(accounts), draft = std::move(draft)](Transaction& transaction) {
                          for (const domain::AccountId account : accounts) {
                              TouchDraft each = draft;
                              each.touch.account = account;
                              each.touch.contact = {};
                              each.participants.clear();
                              each.newFiles.clear();
                              (void)write(transaction, std::move(each));
                          }
                          return static_cast<int>(accounts.size());
                      });
}

Edited<bool> changeTouch(store::Book& book, TouchDraft draft) {
    const QString label = told(QT_TRANSLATE_NOOP("operations", "Change touchpoint"));
    return book.write({.label = label}, [draft = std::move(draft)](Transaction& transaction) {
        TouchDraft given = draft;
        store::Touchpoints touches(transaction.connection());
        const std::optional<Touchpoint> before = touches.find(given.touch.id);
        if (!before)
            return false;
        check(transaction, given.touch);
        given.touch.subject = given.touch.subject.trimmed();
        const bool changed = touches.update(transaction, given.touch);
        return writeParts(transaction, given, given.touch.id, before->body) || changed;
    });
}

Edited<bool> removeTouch(store::Book& book, TouchpointId touch) {
    return book.write({.label = told(QT_TRANSLATE_NOOP("operations", "Delete touchpoint"))},
                      [touch](Transaction& transaction) {
                          store::Touchpoints touches(transaction.connection());
                          if (!touches.find(touch))
                              return false;
                          touches.remove(transaction, touch);
                          return true;
                      });
}

} // namespace tenure::operations
