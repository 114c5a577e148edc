// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tenure/program.h"

#include "operations/demo_book.h"
#include "store/safety/backup.h"
#include "views/accounts/accounts_page.h"
#include "views/shell/main_window.h"
#include "views/shell/start_page.h"
#include "views/shell/ui_settings.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/toast.h"

#include <QDir>
#include <QFileInfo>
#include <QStackedWidget>
#include <QStandardPaths>

namespace tenure::app {

using namespace Qt::Literals::StringLiterals;
using views::ActionId;

Program::Program(views::Theme& theme, views::UiSettings& settings, std::shared_ptr<const domain::Clock> clock,
                 bool dayFixed, const QString& localeName)
    : m_settings(settings), m_clock(std::move(clock)), m_dayFixed(dayFixed), m_localeName(localeName),
      m_window(std::make_unique<views::MainWindow>(theme, settings)), m_accountsHost(new QStackedWidget) {
    views::Page page;
    page.key = u"accounts"_s;
    page.symbol = views::Icon::Accounts;
    page.label = tr("Accounts");
    page.widget = m_accountsHost;
    page.count = [this]() -> std::optional<qint64> {
        return m_accounts ? std::optional(m_accounts->total()) : std::nullopt;
    };
    page.keys = [this] { return m_accounts ? m_accounts->keyHints() : QList<views::KeyHint>(); };
    page.takeFocus = [this] {
        if (m_accounts)
            m_accounts->focusList();
    };
    m_window->addPage(std::move(page));
    wireActions();
    wireEdits();
}

Program::~Program() {
    closeBook();
}

store::OpenOptions Program::openOptions() const {
    store::OpenOptions options;
    options.clock = m_clock;
    options.dayFixed = m_dayFixed;
    return options;
}

bool Program::openBook(const QString& path) {
    closeBook();
    return take(operations::BookSession::open(path, openOptions()), true);
}

bool Program::createBook(const QString& path) {
    closeBook();
    store::CreateOptions create;
    create.nameLocale = m_localeName;
    return take(operations::BookSession::create(path, create, openOptions()), true);
}

bool Program::openDemo() {
    closeBook();
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    if (!folder.mkpath(u"."_s)) {
        tell({domain::ErrorKind::World,
              tr("The folder %1 can't be made. Check its permissions.").arg(folder.path()), QString()});
        return false;
    }
    // One for each day: its dates are relative to the day on which it is made.
    const QString day = m_clock->today().toString(Qt::ISODate);
    const QString path = folder.filePath(u"Demo %1.tenure"_s.arg(day));
    if (QFileInfo::exists(path))
        return take(operations::BookSession::open(path, openOptions()), false);
    auto session = operations::BookSession::create(path, {}, openOptions());
    if (session) {
        const domain::Result<void> filled = operations::fillDemoBook((*session)->book());
        if (!filled) {
            tell(filled.error());
            return false;
        }
    }
    return take(std::move(session), false);
}

bool Program::take(domain::Result<std::unique_ptr<operations::BookSession>> session, bool remember) {
    if (!session) {
        tell(session.error());
        return false;
    }
    m_session = std::move(*session);
    showSession(remember);
    return true;
}

void Program::showSession(bool remember) {
    m_accounts = new views::AccountsPage(*m_session, m_settings, m_localeName);
    m_accountsHost->addWidget(m_accounts);
    m_accountsHost->setCurrentWidget(m_accounts);
    connect(m_accounts, &views::AccountsPage::stateChanged, this, &Program::showFacts);
    connect(m_accounts, &views::AccountsPage::failed, this, &Program::tell);
    connect(m_accounts, &views::AccountsPage::exportRequested, this, &Program::askExport);
    connect(m_accounts, &views::AccountsPage::notice, this,
            [this](const QString& text) { m_window->toast().present({.text = text}); });
    connect(m_session.get(), &operations::BookSession::changed, this, &Program::toastChange);
    connect(m_session.get(), &operations::BookSession::failed, this, &Program::tell);
    const auto showUndo = [this] {
        m_window->actions().setUndo(m_session->undoLabel());
        m_window->actions().setRedo(m_session->redoLabel());
    };
    connect(m_session.get(), &operations::BookSession::undoStateChanged, this, showUndo);
    m_window->setBook({m_session->name(), m_session->path(),
                       m_session->isWritable() ? views::BookState::Writable : views::BookState::ReadOnly});
    showUndo();
    if (!m_session->warning().isEmpty())
        m_window->messages().post(
            {views::Message::Level::Warning, tr("Note about this book"), m_session->warning()});
    m_window->setSaveNote(m_session->isWritable() ? tr("All changes saved") : tr("Read-only"));
    if (remember)
        m_settings.rememberBook(m_session->path());
    showFacts();
}

void Program::closeBook() {
    if (!m_session)
        return;
    std::unique_ptr<views::AccountsPage>(std::exchange(m_accounts, nullptr))
        .reset(); // before the book that it reads
    m_session.reset();
    m_window->messages().clear();
    m_window->clearBook();
}

void Program::takeFile(const QString& path) {
    if (path.endsWith(u".tenure"_s, Qt::CaseInsensitive)) {
        openBook(path);
        return;
    }
    if (m_session)
        importFile(path);
    else
        importIntoNewBook(path);
}

void Program::showFacts() {
    if (!m_accounts)
        return;
    m_window->setFacts(m_accounts->facts());
    m_window->actions().setSelection(qint64(m_accounts->selection().size()));
    m_window->refreshCounts();
    m_window->refreshKeys();
}

void Program::tell(const domain::Error& error) {
    m_window->messages().post({views::Message::Level::Alert, error.text, error.detail});
}

} // namespace tenure::app
