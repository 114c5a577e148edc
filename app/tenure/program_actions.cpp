// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tenure/file_question.h"
#include "app/tenure/program.h"
#include "app/tenure/segment_rail.h"
#include "app/tenure/task_parts.h"

#include "operations/account_edit.h"
#include "views/account/account_page.h"
#include "views/accounts/accounts_page.h"
#include "views/book/new_book_dialog.h"
#include "views/shell/main_window.h"
#include "views/shell/start_page.h"
#include "views/shell/ui_settings.h"
#include "views/tasks/tasks_page.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/toast.h"

#include <QInputDialog>

namespace tenure::app {

using namespace Qt::Literals::StringLiterals;
using views::ActionId;

void Program::wireActions() {
    views::Actions& actions = m_window->actions();
    actions.on(ActionId::NewBook, this, [this] { askNew(); });
    actions.on(ActionId::OpenBook, this, [this] { askOpen(); });
    actions.on(ActionId::OpenDemo, this, [this] { openDemo(); });
    actions.on(ActionId::CloseBook, this, [this] { closeBook(); });
    actions.on(ActionId::BackUp, this, [this] { askBackUp(); });
    actions.on(ActionId::Restore, this, [this] { askRestore(); });
    actions.on(ActionId::Settings, this, [this] { askSettings(SettingsPart::All); });
    actions.on(ActionId::Quit, this, [this] { m_window->close(); });
    const views::StartPage& start = m_window->startPage();
    connect(&start, &views::StartPage::demoRequested, this, [this] { openDemo(); });
    connect(&start, &views::StartPage::openRequested, this, &Program::askOpen);
    connect(&start, &views::StartPage::restoreRequested, this, [this] { askRestore(); });
    connect(&start, &views::StartPage::newAccountRequested, this, &Program::askNew);
    connect(&start, &views::StartPage::importRequested, this,
            [this] { askImport([this](const QString& path) { importIntoNewBook(path); }); });
    actions.on(ActionId::Import, this, [this] { importFile(QString()); });
    actions.on(ActionId::Export, this, [this] { askExport(); });
    connect(&start, &views::StartPage::recentBookChosen, this,
            [this](const QString& path) { openBook(path); });
    connect(m_window.get(), &views::MainWindow::recentBookChosen, this,
            [this](const QString& path) { openBook(path); });
    connect(m_window.get(), &views::MainWindow::fileDropped, this, &Program::takeFile);
}

void Program::wireEdits() {
    views::Actions& actions = m_window->actions();
    actions.on(ActionId::Undo, this, [this] { takeBack(false); });
    actions.on(ActionId::Redo, this, [this] { takeBack(true); });
    const auto withPage = [this](auto work) {
        return [this, work] {
            if (m_accounts && !showsAccount() && m_tasks->shown() == nullptr)
                work(*m_accounts);
        };
    };
    actions.on(ActionId::Find, this, [this] {
        if (views::TasksPage* tasks = m_tasks->shown())
            return tasks->focusQuery();
        if (!m_accounts || (showsAccount() && m_account->find()))
            return;
        if (showsAccount())
            showList(m_account->account());
        m_accounts->focusQuery();
    });
    actions.on(ActionId::SaveSegment, this, [this] {
        if (m_segments)
            m_segments->askSave();
    });
    actions.on(ActionId::SelectAll, this, withPage([](views::AccountsPage& page) { page.selectAll(); }));
    actions.on(ActionId::EditCell, this, withPage([](views::AccountsPage& page) { page.editCell(); }));
    actions.on(ActionId::EditSelected, this,
               withPage([](views::AccountsPage& page) { page.editSelected(); }));
    actions.on(ActionId::AssignSelected, this,
               withPage([](views::AccountsPage& page) { page.editSelected(u"owner"_s); }));
    actions.on(ActionId::TagSelected, this,
               withPage([](views::AccountsPage& page) { page.editSelected(u"tags"_s); }));
    actions.on(ActionId::DeleteSelected, this,
               withPage([](views::AccountsPage& page) { page.trashSelected(); }));
    actions.on(ActionId::LogTouch, this, [this] { logTouch(); });
    actions.on(ActionId::NewAccount, this, [this] { askNewAccount(); });
    actions.on(ActionId::Trash, this, [this] { askTrash(); });
    connect(&m_settings.density, &views::SettingBase::changed, this, [this] {
        if (m_accounts)
            m_accounts->setDensity();
    });
    connect(&m_settings.previewPane, &views::SettingBase::changed, this, [this] {
        if (m_accounts)
            m_accounts->setPreviewShown(m_settings.previewPane.get());
    });
}

void Program::takeBack(bool redo) {
    if (!m_session)
        return;
    const auto done = [this, redo](const domain::Result<store::UndoOutcome>& outcome) {
        if (!outcome) {
            tell(outcome.error());
            return;
        }
        tellKept(*outcome, redo);
    };
    if (redo)
        m_session->redo(done);
    else
        m_session->undo(done);
}

void Program::tellKept(const store::UndoOutcome& outcome, bool redo) {
    if (outcome.keptRows == 0)
        return;
    m_window->messages().post(
        {views::Message::Level::Warning,
         redo ? tr("Not everything was made again") : tr("Not everything was taken back"),
         tr("%n row(s) were changed since or are still needed, first: %1", nullptr,
            static_cast<int>(outcome.keptRows))
             .arg(outcome.kept.front().name)});
}

void Program::toastChange(const operations::BookChange& change) {
    if (change.label.isEmpty()) // the day turned
        return;
    const bool undone = m_session->redoLabel() == change.label;
    views::ToastMessage toast;
    toast.text = undone ? tr("Undone: %1").arg(change.label) : change.label;
    toast.actionText = undone ? tr("Redo") : tr("Undo");
    toast.key = undone ? QKeySequence(QKeySequence::Redo) : QKeySequence(QKeySequence::Undo);
    toast.act = [this, undone] { takeBack(undone); };
    if (undone || m_session->undoLabel() == change.label)
        m_window->toast().present(std::move(toast));
    m_window->setSaveNote(tr("All changes saved"));
}

void Program::askOpen() {
    askOpenPath(m_window.get(), u"openBookDialog"_s, tr("Open book"), QString(),
                [this](const QString& path) { openBook(path); });
}

void Program::askNew() {
    auto* dialog = new views::NewBookDialog(m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &views::NewBookDialog::chosen, this, [this](domain::Currency base) {
        askSavePath(m_window.get(), u"newBookPlace"_s, tr("New book"), QString(),
                    [this, base](const QString& path) { createBook(path, base); });
    });
    dialog->open();
}

void Program::askNewAccount() {
    if (!m_session)
        return;
    auto* dialog = new QInputDialog(m_window.get());
    dialog->setObjectName(u"newAccountDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("New account"));
    dialog->setLabelText(tr("Name of the account"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& name) {
        if (!m_session)
            return; // closed meanwhile
        domain::Account account;
        account.name = name.trimmed();
        operations::createAccount(m_session->book(), account)
            .then(this, [this](const domain::Result<store::Written<domain::AccountId>>& result) {
                if (!result)
                    tell(result.error());
                else if (m_accounts)
                    showList(result->value.value);
            });
    });
    dialog->open();
}

} // namespace tenure::app
