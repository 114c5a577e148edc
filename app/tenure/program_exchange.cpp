// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tenure/file_question.h"
#include "app/tenure/mail_import.h"
#include "app/tenure/program.h"
#include "store/safety/backup.h"
#include "store/settings.h"
#include "views/accounts/accounts_page.h"
#include "views/exchange/export_dialog.h"
#include "views/exchange/import_wizard.h"
#include "views/shell/main_window.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/toast.h"

#include <QFileDialog>
#include <QFileInfo>

namespace tenure::app {

using namespace Qt::Literals::StringLiterals;

void Program::importFile(const QString& path) {
    if (!m_session && isMail(path))
        tell({domain::ErrorKind::Usage,
              tr("Open a book first: a mail becomes a touchpoint of an account."),
              {}});
    if (!m_session && isCalendar(path))
        tell({domain::ErrorKind::Usage,
              tr("Open a book first: a calendar's meetings belong to its accounts."),
              {}});
    if (!m_session)
        return;
    if (!m_session->isWritable()) {
        tell({domain::ErrorKind::ReadOnly,
              tr("Nothing can be imported into this book: it is open for reading only."), QString()});
        return;
    }
    const ImportDoor door{*m_session, *m_window,
                          [this, of = m_session.get()] { return m_session.get() == of; },
                          [this](const domain::Error& error) { tell(error); }};
    if (isMail(path))
        importMail(door, path);
    else if (isCalendar(path))
        importCalendar(door, path);
    else
        showWizard(path, false);
}

/// The wizard lives above the window; closing the book stops it.
void Program::showWizard(const QString& path, bool newBook) {
    if (!m_session)
        return;
    const QList<views::ImportWizard*> wizards = m_window->findChildren<views::ImportWizard*>();
    for (views::ImportWizard* open : wizards) {
        if (!open->isVisible())
            continue;  // of a book that is being closed
        open->raise(); // a file of another start of the program
        return;
    }
    store::Book& book = m_session->book();
    views::ImportHost host;
    host.beforeMerge = [&book](const exchange::ImportProgress& progress) {
        return store::backupBefore(book, store::BackupReason::Import,
                                   [&progress] { return progress.isCancelled(); })
            .map([](const store::BackupFile&) {});
    };
    if (newBook) {
        host.setCurrency = [&book](const QString& code) -> domain::Result<void> {
            const auto currency = domain::Currency::fromCode(code);
            Q_ASSERT(currency);
            const auto written = book.writeAndWait(
                {.label = tr("Set the book's currency")}, [&](store::Transaction& transaction) {
                    store::Settings(transaction.connection()).setBaseCurrency(transaction, *currency);
                });
            if (!written)
                return tl::unexpected(written.error());
            return {};
        };
    }
    auto* wizard = new views::ImportWizard(*m_session, std::move(host), m_window.get());
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &views::ImportWizard::imported, this, [this](const exchange::ImportResult& result) {
        if (!result.transaction.isValid())
            m_window->toast().present({.text = tr("Nothing to change: the book has all of it")});
    });
    connect(wizard, &views::ImportWizard::otherFileChosen, this, &Program::importFile);
    if (!path.isEmpty())
        wizard->setFile(path);
    wizard->open();
}

void Program::askImport(std::function<void(const QString&)> done) {
    auto* dialog = new QFileDialog(m_window.get(), tr("Import a file"), QString(),
                                   tr("Lists (*.csv *.tsv *.txt);;All files (*)"));
    dialog->setObjectName(u"importFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, std::move(done));
    dialog->open();
}

void Program::importIntoNewBook(const QString& path) {
    const QFileInfo file(path);
    askSavePath(m_window.get(), u"newBookForFile"_s, tr("Where shall the new book be?"),
                file.dir().filePath(file.completeBaseName() + u".tenure"_s),
                [this, path](const QString& book) {
                    if (createBook(book))
                        showWizard(path, true);
                });
}

void Program::askExport() {
    if (!m_session || m_accounts == nullptr)
        return;
    const views::ExportScope scope{m_accounts->queryText(), m_accounts->total(), m_accounts->shownColumns()};
    auto* dialog = new views::ExportDialog(*m_session, scope, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &views::ExportDialog::exported, this, [this](qint64 rows, const QString& path) {
        m_window->toast().present(
            {.text = tr("%Ln row(s) written to %1", nullptr, static_cast<int>(rows)).arg(path)});
    });
    dialog->open();
}

} // namespace tenure::app
