// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/touch/touch_log.h"

#include "operations/touch_edit.h"
#include "views/touch/touch_dialog.h"

#include <QDateTime>
#include <QWidget>

#include <algorithm>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

TouchSubject subjectOf(const operations::AccountDetails& details) {
    return {.accounts = {details.account.id}, .name = details.account.name, .contacts = details.contacts};
}

/// Whom one most likely spoke to again: who took part in the last touchpoint that names somebody who is
/// still there.
std::vector<domain::ContactId> lastSpokenTo(const operations::AccountDetails& details) {
    for (const domain::Touchpoint& touch : details.touchpoints) {
        std::vector<domain::ContactId> people = operations::peopleOf(details, touch);
        std::erase_if(people, [&](domain::ContactId person) {
            const auto contact = std::ranges::find(details.contacts, person, &domain::Contact::id);
            return contact == details.contacts.end() || contact->status == domain::ContactStatus::Left;
        });
        if (!people.empty())
            return people;
    }
    return {};
}

} // namespace

TouchLog::TouchLog(operations::BookSession& session, const QString& localeName, QWidget* window)
    : m_session(session), m_localeName(localeName), m_window(window), m_loader(session) {
    connect(&m_loader, &AccountLoader::loaded, this,
            [this](const operations::AccountSheet& sheet) { openFor(sheet.details); });
    connect(&m_loader, &AccountLoader::failed, this, &TouchLog::failed);
}

TouchLog::~TouchLog() {
    if (m_dialog)
        m_dialog->close();
}

items::DisplayContext TouchLog::display() const {
    const operations::QueryContext& context = m_session.context();
    return {m_session.today(), m_localeName, context.baseCurrency, context.cadenceDays};
}

void TouchLog::begin(const QList<qint64>& accounts, qint64 contact) {
    if (accounts.isEmpty() || m_dialog || !m_session.isWritable())
        return;
    m_contact = contact;
    if (accounts.size() == 1) {
        m_loader.load(accounts.front());
        return;
    }
    TouchSubject subject;
    for (const qint64 account : accounts)
        subject.accounts.push_back({account});
    subject.name = tr("%n account(s)", nullptr, int(accounts.size()));
    open(new TouchDialog(std::move(subject), m_session.context(), display(), QDateTime::currentDateTime(),
                         m_window));
}

void TouchLog::openFor(const operations::AccountDetails& details) {
    if (m_dialog)
        return;
    TouchDialog* dialog = open(new TouchDialog(subjectOf(details), m_session.context(), display(),
                                               QDateTime::currentDateTime(), m_window));
    dialog->setPeople(m_contact != 0 ? std::vector{domain::ContactId{m_contact}} : lastSpokenTo(details));
}

void TouchLog::edit(const operations::AccountDetails& details, const domain::Touchpoint& touch) {
    if (m_dialog || !m_session.isWritable())
        return;
    TouchSubject subject = subjectOf(details);
    std::ranges::copy_if(details.files, std::back_inserter(subject.files),
                         [&](const domain::Attachment& file) { return file.touchpoint == touch.id; });
    TouchDialog* dialog = open(new TouchDialog(std::move(subject), m_session.context(), display(),
                                               QDateTime::currentDateTime(), m_window));
    dialog->setTouch(touch, operations::peopleOf(details, touch));
}

TouchDialog* TouchLog::open(TouchDialog* dialog) {
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TouchDialog::saveRequested, this, [this, dialog] { save(*dialog); });
    connect(dialog, &TouchDialog::filesChosen, this, [this, dialog](const QStringList& paths) {
        m_session.inBackground(
            dialog, [path = m_session.path(), paths] { return exchange::takeTouchFiles(path, paths); },
            [dialog](const exchange::TakenFiles& taken) { dialog->addFiles(taken); });
    });
    dialog->open();
    return dialog;
}

void TouchLog::save(TouchDialog& dialog) {
    const auto done = [shown = QPointer(&dialog)](const auto& result) {
        if (!shown)
            return;
        if (result)
            shown->accept();
        else
            shown->showProblem(result.error().text);
    };
    store::Book& book = m_session.book();
    const std::vector<domain::AccountId>& accounts = dialog.subject().accounts;
    if (!dialog.isNew()) {
        operations::changeTouch(book, dialog.draft())
            .then(this, [done](const domain::Result<store::Written<bool>>& result) { done(result); });
    } else if (accounts.size() > 1) {
        operations::logTouches(book, accounts, dialog.draft())
            .then(this, [done](const domain::Result<store::Written<int>>& result) { done(result); });
    } else {
        operations::logTouch(book, dialog.draft())
            .then(this, [done](const domain::Result<store::Written<domain::TouchpointId>>& result) {
                done(result);
            });
    }
}

} // namespace tenure::views
