// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/device_author.h"
#include "app/tenure/program.h"
#include "app/tenure/task_parts.h"
#include "views/settings/settings_dialog.h"
#include "views/shell/main_window.h"
#include "views/shell/ui_settings.h"
#include "views/tasks/task_desk.h"

/// What a person sets, on this computer and in the book.
namespace tenure::app {

using namespace Qt::Literals::StringLiterals;

void Program::askSettings(SettingsPart part) {
    if (!m_session) {
        showSettings(std::nullopt, part);
        return;
    }
    m_session->inBackground(
        this, [&book = m_session->book()] { return operations::bookSettings(book); },
        [this, part](const domain::Result<operations::BookSettings>& settings) {
            if (!settings)
                tell(settings.error());
            else
                showSettings(*settings, part);
        });
}

void Program::showSettings(const std::optional<operations::BookSettings>& settings, SettingsPart part) {
    std::optional<views::SettingsDialog::Book> book;
    if (settings && m_session)
        book = {m_session->name(), *settings, m_session->isWritable()};
    auto* dialog = new views::SettingsDialog(m_settings, systemUser(), std::move(book), m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &views::SettingsDialog::bookChanged, this, &Program::changeBookSettings);
    connect(dialog, &views::SettingsDialog::meChanged, this, &Program::setMe);
    if (views::TaskDesk* desk = m_tasks->desk()) {
        connect(dialog, &views::SettingsDialog::deputiesRequested, desk,
                [desk, dialog] { desk->askDeputies(dialog); });
    }
    dialog->open();
    if (part == SettingsPart::Rates)
        dialog->focusRates();
}

void Program::changeBookSettings(const operations::BookSettingsChange& change) {
    if (!m_session)
        return;
    operations::changeBookSettings(m_session->book(), change)
        .then(m_session.get(), [this](const domain::Result<store::Written<bool>>& changed) {
            if (!changed)
                tell(changed.error());
        });
}

void Program::setMe(domain::PersonId me) {
    if (!m_session)
        return;
    operations::BookSession* session = m_session.get(); // which may be on its way out then
    operations::setMe(session->book(), me).then(session, [this, session](const domain::Result<void>& set) {
        if (!set)
            tell(set.error());
        else
            session->refreshContext();
    });
}

} // namespace tenure::app
