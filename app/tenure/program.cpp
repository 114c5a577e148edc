// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tenure/program.h"

#include "app/commands/handover_server.h"
#include "app/tenure/backup_watch.h"
#include "app/tenure/closing_book.h"
#include "app/tenure/rate_watch.h"
#include "app/tenure/segment_rail.h"
#include "app/tenure/source_watch.h"
#include "app/tenure/task_parts.h"
#include "views/account/account_page.h"
#include "views/accounts/accounts_page.h"
#include "views/shell/main_window.h"
#include "views/shell/ui_settings.h"
#include "views/tasks/tasks_page.h"
#include "views/today/today_page.h"
#include "views/touch/touch_log.h"
#include "views/widgets/message_bar.h"

#include <QApplication>
#include <QFileInfo>
#include <QStackedWidget>
#include <QTimer>

#include <chrono>

namespace tenure::app {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// After which the window is shown although its book is not there yet.
constexpr auto longestWait = 400ms;

} // namespace

Program::Program(views::Theme& theme, views::UiSettings& settings, std::shared_ptr<const domain::Clock> clock,
                 bool dayFixed, const QString& localeName)
    : m_settings(settings), m_clock(std::move(clock)), m_dayFixed(dayFixed), m_localeName(localeName),
      m_window(std::make_unique<views::MainWindow>(theme, settings)), m_todayHost(new QStackedWidget),
      m_accountsHost(new QStackedWidget) {
    addTodayPage();
    views::Page page;
    page.key = u"accounts"_s;
    page.symbol = views::Icon::Accounts;
    page.label = tr("Accounts");
    page.widget = m_accountsHost;
    page.count = [this]() -> std::optional<qint64> {
        return m_accounts ? std::optional(m_accounts->total()) : std::nullopt;
    };
    page.keys = [this] { return accountsKeys(); };
    page.takeFocus = [this] { takeAccountsFocus(); };
    m_window->addPage(std::move(page));
    m_tasks = std::make_unique<TaskParts>(*m_window, m_settings, m_localeName);
    connect(m_tasks.get(), &TaskParts::stateChanged, this, &Program::showFacts);
    connect(m_tasks.get(), &TaskParts::failed, this, &Program::tell);
    connect(m_tasks.get(), &TaskParts::accountRequested, this, &Program::openAccount);
    connect(m_tasks.get(), &TaskParts::todayRequested, this, [this] {
        comeToFront();
        m_window->showPage(u"today"_s);
    });
    wireActions();
    wireEdits();
    connect(&m_settings.authorName, &views::SettingBase::changed, this, [this] {
        if (m_session)
            m_session->book().setAuthor(openOptions(m_settings, m_clock, m_dayFixed, false).author);
    });
}

Program::~Program() {
    m_opened.waitForFinished();
    m_whenClosed.clear();
    closeBook();
    m_closing.clear(); // each waits
}

void Program::showWindow() {
    const auto show = [this] { m_window->show(); };
    if (!isOpening()) {
        show();
        return;
    }
    QTimer::singleShot(longestWait, this, show);
    connect(
        this, &Program::settled, this,
        [this, show] {
            if (m_accounts == nullptr)
                show();
            else
                connect(m_accounts, &views::AccountsPage::stateChanged, this, show, Qt::SingleShotConnection);
        },
        Qt::SingleShotConnection);
}

void Program::serveOtherStarts() {
    m_handover = std::make_unique<HandoverServer>();
    connect(m_handover.get(), &HandoverServer::raiseRequested, this, [this](const QString& file) {
        comeToFront();
        if (!file.isEmpty())
            takeFileOfOtherStart(file);
    });
    connect(m_handover.get(), &HandoverServer::demoRequested, this, [this] {
        comeToFront();
        openDemo();
    });
    if (!m_handover->listen()) {
        m_window->messages().post({views::Message::Level::Warning, tr("Other programs can't reach this one"),
                                   tr("While it is open, tenure-cli can't change its book, and another start "
                                      "opens a second window.")});
    }
    if (m_session)
        m_handover->setBook(&m_session->book());
}

void Program::comeToFront() {
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void Program::takeFileOfOtherStart(const QString& path) {
    if (QApplication::activeModalWidget() == nullptr) {
        takeFile(path);
        return;
    }
    // A dialog is open: it belongs to the present book, and what was typed into it is not thrown away.
    views::Message message{views::Message::Level::Info, tr("Another file is waiting"), path};
    message.actions = {{tr("Open it"), [this, path] {
                            m_window->messages().withdraw(m_waitingFile);
                            takeFile(path);
                        }}};
    m_waitingFile = m_window->messages().post(std::move(message));
}

void Program::showFacts() {
    if (!m_accounts)
        return;
    const bool today = m_today && m_window->currentPage() == u"today"_s;
    const views::TasksPage* tasks = m_tasks->shown();
    m_window->setFacts(today            ? m_today->facts()
                       : tasks          ? tasks->facts()
                       : showsAccount() ? m_account->facts()
                                        : m_accounts->facts());
    // What is selected in a list that is not seen is nothing to act on.
    const bool list = !today && !tasks && !showsAccount();
    m_window->actions().setSelection(list ? qint64(m_accounts->selection().size()) : 0);
    m_window->refreshCounts();
    m_window->refreshKeys();
}

void Program::tell(const domain::Error& error) {
    m_window->messages().post({views::Message::Level::Alert, error.text, error.detail});
}

} // namespace tenure::app
