// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tenure/program.h"
#include "app/tenure/task_parts.h"
#include "views/account/account_page.h"
#include "views/account/timeline_tab.h"
#include "views/accounts/accounts_page.h"
#include "views/shell/main_window.h"
#include "views/shell/ui_settings.h"
#include "views/tasks/task_board.h"
#include "views/tasks/tasks_page.h"
#include "views/today/today_page.h"
#include "views/touch/touch_log.h"
#include "views/widgets/button.h"

#include <QStackedWidget>

/// Touchpoints: logged from every page, read on the account's.
namespace tenure::app {

using namespace Qt::Literals::StringLiterals;

void Program::buildTouchLog() {
    m_touches = std::make_unique<views::TouchLog>(*m_session, m_localeName, m_window.get());
    connect(m_touches.get(), &views::TouchLog::failed, this, &Program::tell);
    connect(m_accounts, &views::AccountsPage::touchRequested, this, &Program::logTouch);
}

void Program::logTouch() {
    if (m_touches)
        m_touches->begin(currentAccounts());
}

QList<qint64> Program::currentAccounts() const {
    QList<qint64> accounts;
    if (m_window->currentPage() == u"today"_s) {
        if (m_today != nullptr && m_today->currentAccount() != 0)
            accounts.append(m_today->currentAccount());
    } else if (const views::TasksPage* tasks = m_tasks->shown()) {
        if (tasks->board().currentAccount() != 0)
            accounts.append(tasks->board().currentAccount());
    } else if (showsAccount()) {
        accounts.append(m_account->account());
    } else if (m_accounts != nullptr) {
        for (const domain::AccountId account : m_accounts->targets())
            accounts.append(account.value);
    }
    return accounts;
}

void Program::addTimelineTab() {
    auto* timeline = new views::TimelineTab(*m_session);
    connect(timeline, &views::TimelineTab::failed, this, &Program::tell);
    connect(timeline, &views::TimelineTab::editRequested, this,
            [this](const operations::AccountDetails& details, const domain::Touchpoint& touch) {
                m_touches->edit(details, touch);
            });
    connect(timeline, &views::TimelineTab::noteRequested, this, [this] { m_account->showTab(u"notes"_s); });
    m_account->addTab({.key = u"timeline"_s,
                       .label = tr("Timeline"),
                       .widget = timeline,
                       .present = [timeline](const auto& account) { timeline->present(account); },
                       .keys = [timeline] { return timeline->keyHints(); },
                       .takeFocus = [timeline] { timeline->takeFocus(); },
                       .find = [timeline] { timeline->find(); }});
    auto* log = new views::Button(tr("Log touch"), views::Button::Kind::Primary);
    log->setObjectName(u"accountLogTouch"_s);
    log->setEnabled(m_session->isWritable());
    const auto takeKey = [this, log] {
        log->setKey(QKeySequence(m_settings.keys.get().letter(views::KeyCommand::LogTouch)));
    };
    connect(&m_settings.keys, &views::SettingBase::changed, log, takeKey);
    takeKey();
    connect(log, &QPushButton::clicked, this, &Program::logTouch);
    m_account->addHeadAction(log);
}

} // namespace tenure::app
