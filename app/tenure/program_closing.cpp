// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/handover_server.h"
#include "app/tenure/closing_book.h"
#include "app/tenure/program.h"
#include "app/tenure/rate_watch.h"
#include "app/tenure/segment_rail.h"
#include "app/tenure/source_watch.h"
#include "app/tenure/task_parts.h"
#include "views/account/account_page.h"
#include "views/accounts/accounts_page.h"
#include "views/exchange/export_dialog.h"
#include "views/exchange/import_wizard.h"
#include "views/shell/main_window.h"
#include "views/today/today_page.h"
#include "views/touch/mail_dialog.h"
#include "views/touch/touch_log.h"
#include "views/widgets/message_bar.h"

#include <QFileInfo>

#include <algorithm>

/// How books leave the window while something still works with them.
namespace tenure::app {

namespace {

/// Stops and hides the dialogs of a kind; they end when their work has.
template <class Dialog>
void stopDialogs(const QWidget& window, std::vector<QPointer<QDialog>>& stopped) {
    const QList<Dialog*> dialogs = window.findChildren<Dialog*>();
    for (Dialog* dialog : dialogs) {
        if (!dialog->isVisible())
            continue; // of a book before
        dialog->stop();
        stopped.push_back(dialog);
    }
}

} // namespace

void Program::closeBook(std::function<void()> then) {
    if (m_session)
        beginClosing();
    if (!then)
        return;
    if (m_closing.empty())
        then();
    else
        m_whenClosed.push_back(std::move(then));
}

void Program::beginClosing() {
    disconnect(m_session.get(), nullptr, this, nullptr); // what it still writes is told to nobody
    m_segments.reset();
    m_touches.reset();
    m_sources.reset();
    m_rates.reset();
    m_stop->store(true);
    ClosingBook::Parts parts;
    stopDialogs<views::ImportWizard>(*m_window, parts.dialogs);
    stopDialogs<views::ExportDialog>(*m_window, parts.dialogs);
    stopDialogs<views::MailDialog>(*m_window, parts.dialogs);
    emptyPalette();
    if (m_account)
        m_account->saveDrafts();
    std::unique_ptr<views::AccountPage>(std::exchange(m_account, nullptr)).reset();
    m_tasks->end();
    std::unique_ptr<views::TodayPage>(std::exchange(m_today, nullptr)).reset();
    std::unique_ptr<views::AccountsPage>(std::exchange(m_accounts, nullptr)).reset();
    parts.waitForOthers = [] {};
    if (m_handover) {
        m_handover->setBook(nullptr);
        parts.waitForOthers = [server = m_handover.get()] { server->waitForCommand(); };
    }
    const QString name = m_session->name();
    parts.backups = std::move(m_backups);
    parts.session = std::move(m_session);
    m_closing.push_back(std::make_unique<ClosingBook>(std::move(parts)));
    ClosingBook* book = m_closing.back().get();
    connect(
        book, &ClosingBook::closed, this, [this, book] { takeClosed(*book); }, Qt::QueuedConnection);
    m_notes.clear();
    m_window->messages().clear();
    m_window->clearBook();
    m_window->setWork(tr("Closing %1").arg(name), false);
}

void Program::takeClosed(ClosingBook& book) {
    std::erase_if(m_closing, [&book](const auto& closing) { return closing.get() == &book; });
    if (isClosing())
        return;
    if (!isOpening())
        m_window->setWork(QString());
    const auto waiting = std::exchange(m_whenClosed, {});
    for (const auto& then : waiting)
        then();
    Q_EMIT bookClosed();
}

bool Program::isClosing(const QString& path) const {
    const QString wanted = QFileInfo(path).canonicalFilePath();
    return std::ranges::any_of(m_closing, [&wanted](const auto& book) {
        return QFileInfo(book->path()).canonicalFilePath() == wanted;
    });
}

} // namespace tenure::app
