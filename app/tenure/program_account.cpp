// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tenure/program.h"
#include "app/tenure/task_parts.h"
#include "views/account/account_page.h"
#include "views/account/fields_tab.h"
#include "views/account/history_tab.h"
#include "views/account/notes_tab.h"
#include "views/account/overview_tab.h"
#include "views/accounts/accounts_page.h"
#include "views/shell/main_window.h"
#include "views/shell/ui_settings.h"
#include "views/stakeholders/stakeholders_tab.h"
#include "views/widgets/toast.h"

#include <QStackedWidget>

/// From the list of accounts to the page of one and back.
namespace tenure::app {

using namespace Qt::Literals::StringLiterals;

void Program::buildAccountPage() {
    m_account = new views::AccountPage(*m_session, m_localeName);
    m_accountsHost->addWidget(m_account);
    connect(m_account, &views::AccountPage::listRequested, this, &Program::showList);
    connect(m_account, &views::AccountPage::stateChanged, this, &Program::showFacts);
    connect(m_account, &views::AccountPage::failed, this, &Program::tell);

    auto* overview = new views::OverviewTab(*m_session);
    connect(overview, &views::OverviewTab::failed, this, &Program::tell);
    const auto takeKeys = [this, overview] { overview->setKeys(m_settings.keys.get()); };
    connect(&m_settings.keys, &views::SettingBase::changed, overview, takeKeys);
    takeKeys();
    m_account->addTab({.key = u"overview"_s,
                       .label = tr("Overview"),
                       .widget = overview,
                       .present = [overview](const auto& account) { overview->present(account); },
                       .keys = [overview] { return overview->keyHints(); }});
    connect(overview, &views::OverviewTab::fieldsRequested, this,
            [this] { m_account->showTab(u"fields"_s); });
    connect(overview, &views::OverviewTab::chainRequested, this,
            [this] { m_account->showTab(u"stakeholders"_s); });
    connect(overview, &views::OverviewTab::accountRequested, this, &Program::openAccount);
    addStakeholdersTab();
    addTimelineTab();
    m_tasks->addTab(*m_account);
    addNotesTab();
    addFieldsTab();
    addHistoryTab();
}

void Program::addStakeholdersTab() {
    auto* people = new views::StakeholdersTab(*m_session);
    connect(people, &views::StakeholdersTab::failed, this, &Program::tell);
    connect(people, &views::StakeholdersTab::stateChanged, this, [this] { m_window->refreshKeys(); });
    m_account->addTab({.key = u"stakeholders"_s,
                       .label = tr("Stakeholders"),
                       .widget = people,
                       .present = [people](const auto& account) { people->present(account); },
                       .count =
                           [](const views::ShownAccount& account) {
                               const std::size_t count = account.details().contacts.size();
                               return count == 0 ? QString() : QString::number(count);
                           },
                       .keys = [people] { return people->keyHints(); },
                       .takeFocus = [people] { people->takeFocus(); }});
}

void Program::addNotesTab() {
    auto* notes = new views::NotesTab(*m_session);
    connect(notes, &views::NotesTab::failed, this, &Program::tell);
    connect(notes, &views::NotesTab::stateChanged, this, [this] { m_window->refreshKeys(); });
    m_account->addTab({.key = u"notes"_s,
                       .label = tr("Notes"),
                       .widget = notes,
                       .present = [notes](const auto& account) { notes->present(account); },
                       .count =
                           [](const views::ShownAccount& account) {
                               const std::size_t count = account.details().notes.size();
                               return count == 0 ? QString() : QString::number(count);
                           },
                       .keys = [notes] { return notes->keyHints(); },
                       .takeFocus = [notes] { notes->takeFocus(); },
                       .saveDraft = [notes] { notes->saveDraft(); }});
}

void Program::addFieldsTab() {
    auto* fields = new views::FieldsTab(*m_session);
    connect(fields, &views::FieldsTab::failed, this, &Program::tell);
    connect(fields, &views::FieldsTab::notice, this,
            [this](const QString& text) { m_window->toast().present({.text = text}); });
    m_account->addTab({.key = u"fields"_s,
                       .label = tr("Fields"),
                       .widget = fields,
                       .present = [fields](const auto& account) { fields->present(account); },
                       .keys = [fields] { return fields->keyHints(); },
                       .takeFocus = [fields] { fields->takeFocus(); }});
}

void Program::addHistoryTab() {
    auto* history = new views::HistoryTab(*m_session);
    connect(history, &views::HistoryTab::failed, this, &Program::tell);
    connect(history, &views::HistoryTab::undone, this,
            [this](const store::UndoOutcome& outcome) { tellKept(outcome, false); });
    m_account->addTab({.key = u"history"_s,
                       .label = tr("History"),
                       .widget = history,
                       .present = [history](const auto& account) { history->present(account); },
                       .keys = [history] { return history->keyHints(); },
                       .takeFocus = [history] { history->takeFocus(); },
                       .find = [history] { history->find(); }});
}

void Program::openAccount(qint64 account) {
    if (!m_accounts)
        return;
    if (!m_account)
        buildAccountPage();
    m_account->open(account, {m_accounts->listedAccounts(), m_accounts->queryText().trimmed()});
    m_accountsHost->setCurrentWidget(m_account);
    m_window->showPage(u"accounts"_s);
    showFacts();
}

void Program::showList(qint64 account) {
    if (!m_accounts)
        return;
    m_accountsHost->setCurrentWidget(m_accounts);
    if (account != 0)
        m_accounts->goTo(account);
    m_window->showPage(u"accounts"_s);
    showFacts();
}

bool Program::showsAccount() const {
    return m_account != nullptr && m_accountsHost->currentWidget() == m_account;
}

void Program::takeAccountsFocus() {
    if (showsAccount())
        m_account->takeFocus();
    else if (m_accounts)
        m_accounts->focusList();
}

QList<views::KeyHint> Program::accountsKeys() const {
    if (showsAccount())
        return m_account->keyHints();
    return m_accounts ? m_accounts->keyHints() : QList<views::KeyHint>();
}

} // namespace tenure::app
