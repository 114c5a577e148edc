// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tenure/task_parts.h"

#include "app/tenure/due_notice.h"
#include "app/tenure/due_watch.h"
#include "views/account/account_page.h"
#include "views/accounts/accounts_page.h"
#include "views/shell/main_window.h"
#include "views/tasks/task_board.h"
#include "views/tasks/task_desk.h"
#include "views/tasks/tasks_page.h"

#include <QStackedWidget>

#include <algorithm>

namespace tenure::app {

using namespace Qt::Literals::StringLiterals;

TaskParts::TaskParts(views::MainWindow& window, views::UiSettings& settings, QString localeName)
    : m_window(window), m_settings(settings), m_localeName(std::move(localeName)),
      m_host(new QStackedWidget) {
    addPage();
}

TaskParts::~TaskParts() = default;

void TaskParts::addPage() {
    views::Page page;
    page.key = u"tasks"_s;
    page.symbol = views::Icon::Tasks;
    page.label = tr("Tasks");
    page.widget = m_host;
    page.count = [this]() -> std::optional<qint64> {
        if (!m_due || !m_due->due())
            return std::nullopt;
        return m_due->due()->due + m_due->due()->overdue;
    };
    page.keys = [this] { return m_page ? m_page->keyHints() : QList<views::KeyHint>(); };
    page.takeFocus = [this] {
        if (m_page)
            m_page->focusList();
    };
    m_window.addPage(std::move(page));
    connect(&m_window, &views::MainWindow::pageShown, this, [this](const QString& key) {
        if (key == u"tasks"_s)
            show();
    });
}

void TaskParts::begin(operations::BookSession& session, views::AccountsPage& accounts) {
    m_session = &session;
    m_desk = std::make_unique<views::TaskDesk>(session, &m_window);
    connect(m_desk.get(), &views::TaskDesk::failed, this, &TaskParts::failed);
    connect(&accounts, &views::AccountsPage::newTaskRequested, m_desk.get(), &views::TaskDesk::askNew);
    m_due = std::make_unique<DueWatch>(session);
    connect(m_due.get(), &DueWatch::failed, this, &TaskParts::failed);
    connect(m_due.get(), &DueWatch::counted, this, [this] { m_window.refreshCounts(); });
    auto* notice = new DueNotice(*m_due, m_settings, {}, m_due.get());
    connect(notice, &DueNotice::clicked, this, &TaskParts::todayRequested);
}

void TaskParts::end() {
    m_due.reset();
    std::unique_ptr<views::TasksPage>(std::exchange(m_page, nullptr)).reset();
    m_desk.reset(); // with its dialogs
    m_session = nullptr;
}

void TaskParts::show() {
    if (m_page != nullptr || m_session == nullptr)
        return;
    m_page = new views::TasksPage(*m_session, *m_desk, m_settings, m_localeName);
    m_host->addWidget(m_page);
    m_host->setCurrentWidget(m_page);
    connect(m_page, &views::TasksPage::stateChanged, this, &TaskParts::stateChanged);
    connect(m_page, &views::TasksPage::failed, this, &TaskParts::failed);
    connect(m_page, &views::TasksPage::accountRequested, this, &TaskParts::accountRequested);
}

views::TasksPage* TaskParts::shown() const {
    return m_window.currentPage() == u"tasks"_s ? m_page : nullptr;
}

void TaskParts::addTab(views::AccountPage& page) {
    auto* board = new views::TaskBoard(*m_session, *m_desk, m_settings, m_localeName,
                                       views::TaskBoard::Scope::Account, u"accountTasks"_s);
    connect(board, &views::TaskBoard::failed, this, &TaskParts::failed);
    page.addTab({.key = u"tasks"_s,
                 .label = tr("Tasks"),
                 .widget = board,
                 .present = [board](const auto& account) { board->setAccount(account->id()); },
                 .count =
                     [](const views::ShownAccount& account) {
                         const auto open = std::ranges::count(account.details().tasks,
                                                              domain::TaskState::Open, &domain::Task::state);
                         return open == 0 ? QString() : QString::number(open);
                     },
                 .keys = [board] { return board->keyHints(); },
                 .takeFocus = [board] { board->takeFocus(); }});
}

} // namespace tenure::app
