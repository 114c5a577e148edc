// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tenure/program.h"
#include "app/tenure/task_parts.h"
#include "views/accounts/accounts_page.h"
#include "views/shell/main_window.h"
#include "views/shell/ui_settings.h"
#include "views/tasks/task_desk.h"
#include "views/today/today_page.h"

#include <QStackedWidget>

/// The page of the day's work.
namespace tenure::app {

using namespace Qt::Literals::StringLiterals;

void Program::addTodayPage() {
    views::Page page;
    page.key = u"today"_s;
    page.symbol = views::Icon::Today;
    page.label = tr("Today");
    page.widget = m_todayHost;
    page.count = [this]() -> std::optional<qint64> { return m_today ? m_today->count() : std::nullopt; };
    page.keys = [this] { return m_today ? m_today->keyHints() : QList<views::KeyHint>(); };
    page.takeFocus = [this] {
        if (m_today)
            m_today->focusList();
    };
    m_window->addPage(std::move(page));
    connect(m_window.get(), &views::MainWindow::pageShown, this, [this](const QString& key) {
        if (key == u"today"_s)
            showToday();
        showFacts();
    });
    connect(&m_settings.density, &views::SettingBase::changed, this, [this] {
        if (m_today)
            m_today->setDensity();
    });
}

void Program::showToday() {
    if (m_today != nullptr || !m_session)
        return;
    m_today = new views::TodayPage(*m_session, m_settings, m_localeName);
    m_todayHost->addWidget(m_today);
    m_todayHost->setCurrentWidget(m_today);
    connect(m_today, &views::TodayPage::stateChanged, this, &Program::showFacts);
    connect(m_today, &views::TodayPage::failed, this, &Program::tell);
    connect(m_today, &views::TodayPage::newTaskRequested, m_tasks->desk(), &views::TaskDesk::askNew);
    connect(m_today, &views::TodayPage::accountRequested, this, &Program::openAccount);
    connect(m_today, &views::TodayPage::queryRequested, this, [this](const QString& query) {
        showList();
        m_accounts->setQueryText(query);
    });
}

} // namespace tenure::app
