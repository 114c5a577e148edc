// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/handover_server.h"
#include "app/tenure/backup_watch.h"
#include "app/tenure/mail_import.h"
#include "app/tenure/program.h"
#include "app/tenure/rate_watch.h"
#include "app/tenure/segment_rail.h"
#include "app/tenure/source_watch.h"
#include "app/tenure/task_parts.h"
#include "views/accounts/accounts_page.h"
#include "views/settings/currency_box.h"
#include "views/shell/main_window.h"
#include "views/shell/ui_settings.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/toast.h"

#include <QDir>
#include <QFileInfo>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QThread>

/// How books come into the window and leave it.
namespace tenure::app {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isSameFile(const QString& first, const QString& second) {
    const QString real = QFileInfo(first).canonicalFilePath();
    return !real.isEmpty() && real == QFileInfo(second).canonicalFilePath();
}

} // namespace

void Program::openBook(const QString& path) {
    open({.path = QFileInfo(path).absoluteFilePath()});
}

void Program::openDemo() {
    open(demoRequest(m_clock->today()));
}

void Program::open(const OpenRequest& request) {
    if (isOpening() && isSameFile(m_opening, request.path))
        return;
    // One that is open for reading only is opened once more: perhaps it can be written now.
    if (m_session && isSameFile(m_session->path(), request.path) &&
        (m_session->isWritable() || request.readOnly)) {
        Q_EMIT settled();
        return;
    }
    if (isClosing(request.path)) { // its lock is not free yet
        m_whenClosed.emplace_back([this, request] { open(request); });
        return;
    }
    takeOpening(request,
                startOpening(request, openOptions(m_settings, m_clock, m_dayFixed, m_session == nullptr)));
}

void Program::takeOpening(const OpenRequest& request, const QFuture<std::shared_ptr<OpenOutcome>>& opening) {
    m_opening = request.path;
    m_window->setWork(tr("Opening %1").arg(QFileInfo(request.path).completeBaseName()), false);
    const int number = ++m_openNumber;
    m_opened = opening;
    m_opened.then(this, [this, number](const std::shared_ptr<OpenOutcome>& outcome) {
        if (number != m_openNumber)
            return; // another one was asked for meanwhile
        m_opening.clear();
        m_window->setWork(QString());
        takeOpened(*outcome);
        Q_EMIT settled();
    });
}

void Program::takeOpened(OpenOutcome& outcome) {
    const bool inRecent = m_settings.recentBooks.get().contains(outcome.request.path);
    const std::vector<OpeningNote> notes = notesOf(outcome, inRecent);
    const OpeningSubject subject = subjectOf(outcome);
    const bool opened = outcome.session != nullptr;
    if (opened)
        take(std::move(outcome.session), outcome.request.remember);
    // Below what the notes say, with their actions.
    if (const int lost = std::exchange(m_refusedEdits, 0); lost > 0) {
        m_window->messages().post(
            {views::Message::Level::Alert, tr("%n change(s) were not saved", nullptr, lost),
             tr("They were made before the look at the whole book had ended. Nothing of it was changed.")});
    }
    tellNotes(notes, subject);
    if (opened && !outcome.request.note.isEmpty()) {
        m_window->messages().post(
            {views::Message::Level::Info, tr("Restored from a backup"), outcome.request.note});
    }
}

void Program::followExamination(bool remember) {
    const auto refused = [this, remember, path = m_session->path(), book = &m_session->book()] {
        if (!m_session || &m_session->book() != book)
            return;
        m_refusedEdits = book->askedEdits();
        closeBook();
        open({.path = path, .remember = remember, .look = true});
    };
    connect(&m_session->book(), &store::Book::refused, this, refused, Qt::QueuedConnection);
    if (m_session->book().isRefused()) // it was told before anybody heard it
        QMetaObject::invokeMethod(this, refused, Qt::QueuedConnection);
}

bool Program::createBook(const QString& path) {
    return createBook(path, views::currencyOfSystem());
}

bool Program::createBook(const QString& path, domain::Currency base) {
    store::CreateOptions create;
    create.baseCurrency = base.code();
    create.nameLocale = m_localeName;
    auto session =
        operations::BookSession::create(path, create, openOptions(m_settings, m_clock, m_dayFixed, false));
    if (!session) {
        tell(session.error());
        return false;
    }
    take(std::move(*session), true);
    return true;
}

void Program::take(std::unique_ptr<operations::BookSession> session, bool remember) {
    closeBook();
    m_session = std::move(session);
    showSession(remember);
}

void Program::showSession(bool remember) {
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_accounts = new views::AccountsPage(*m_session, m_settings, m_localeName);
    m_accountsHost->addWidget(m_accounts);
    m_tasks->begin(*m_session, *m_accounts);
    connect(m_accounts, &views::AccountsPage::stateChanged, this, &Program::showFacts);
    connect(m_accounts, &views::AccountsPage::failed, this, &Program::tell);
    connect(m_accounts, &views::AccountsPage::openRequested, this, &Program::openAccount);
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
    // After the first list: a start shows that and waits for nothing else.
    connect(m_accounts, &views::AccountsPage::stateChanged, this, &Program::showToday,
            Qt::SingleShotConnection);
    m_window->setBook({m_session->name(), m_session->path(),
                       m_session->isWritable() ? views::BookState::Writable : views::BookState::ReadOnly});
    m_window->showPage(u"accounts"_s);
    showUndo();
    m_window->setSaveNote(m_session->isWritable() ? tr("All changes saved") : tr("Read-only"));
    if (remember)
        m_settings.rememberBook(m_session->path());
    if (m_handover)
        m_handover->setBook(&m_session->book());
    m_backups = std::make_unique<BackupWatch>(*m_session, m_window->messages());
    connect(m_backups.get(), &BackupWatch::failed, this, &Program::tell);
    m_rates = std::make_unique<RateWatch>(*m_session, m_window->messages());
    connect(m_rates.get(), &RateWatch::ratesWanted, this, [this] { askSettings(SettingsPart::Rates); });
    fillPalette();
    m_sources = std::make_unique<SourceWatch>(*m_session, m_window->rail());
    buildTouchLog();
    m_segments = std::make_unique<SegmentRail>(*m_session, *m_accounts, *m_window, m_localeName);
    connect(m_segments.get(), &SegmentRail::failed, this, &Program::tell);
    connect(m_segments.get(), &SegmentRail::listRequested, this, [this] { showList(); });
    showFacts();
    followExamination(remember);
}

void Program::takeFile(const QString& path) {
    if (isBook(path)) {
        openBook(path);
        return;
    }
    if (m_session || isMail(path) || isCalendar(path))
        importFile(path);
    else
        importIntoNewBook(path);
}

} // namespace tenure::app
