// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tenure/program.h"

#include "exchange/export.h"
#include "exchange/import.h"
#include "store/safety/backup.h"
#include "views/accounts/accounts_page.h"
#include "views/shell/main_window.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/toast.h"

#include <QFileDialog>
#include <QFileInfo>

namespace tenure::app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Rows with faults are written beside the file that they came from.
QString errorsPath(const QString& path) {
    const QFileInfo file(path);
    return file.dir().filePath(file.completeBaseName() + u"-errors.csv"_s);
}

/// Backs up, stages and merges; what has to be decided by a person is an error that says so.
domain::Result<exchange::ImportResult> importAccounts(store::Book& book, const QString& path) {
    if (const auto backup = store::backupBefore(book, store::BackupReason::Import); !backup)
        return tl::unexpected(backup.error());
    exchange::ImportOptions options;
    options.addCustomFields = true; // no column is dropped silently
    auto session = exchange::ImportSession::open(book, path, options);
    if (!session)
        return tl::unexpected(session.error());
    const auto staged = (*session)->stage();
    if (!staged)
        return tl::unexpected(staged.error());
    auto merged = (*session)->merge();
    if (merged && merged->errors > 0) {
        if (const auto written = (*session)->writeErrors(errorsPath(path)); !written)
            return tl::unexpected(written.error());
    }
    return merged;
}

} // namespace

void Program::importFile(const QString& path) {
    if (!m_session)
        return;
    m_window->setWork(tr("Importing %1").arg(QFileInfo(path).fileName()), false);
    m_session->inBackground(
        this, [&book = m_session->book(), path] { return importAccounts(book, path); },
        [this, path](const domain::Result<exchange::ImportResult>& result) {
            m_window->setWork(QString());
            if (!result) {
                tell(result.error());
                return;
            }
            if (result->errors > 0) {
                m_window->messages().post(
                    {views::Message::Level::Warning,
                     tr("%n row(s) were not imported", nullptr, static_cast<int>(result->errors)),
                     tr("They are in %1 with their reasons.").arg(errorsPath(path))});
            }
            if (!result->transaction.isValid())
                m_window->toast().present({.text = tr("Nothing to change: the book has all of it")});
        });
}

void Program::askImport(std::function<void(const QString&)> done) {
    auto* dialog = new QFileDialog(m_window.get(), tr("Import accounts"), QString(),
                                   tr("Lists (*.csv *.tsv *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, std::move(done));
    dialog->open();
}

void Program::importIntoNewBook(const QString& path) {
    const QFileInfo file(path);
    auto* dialog = new QFileDialog(m_window.get(), tr("Where shall the new book be?"),
                                   file.dir().filePath(file.completeBaseName() + u".tenure"_s),
                                   tr("Tenure books (*.tenure)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"tenure"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, path](const QString& book) {
        if (createBook(book))
            importFile(path);
    });
    dialog->open();
}

void Program::askExport() {
    if (!m_session || m_accounts == nullptr)
        return;
    auto* dialog = new QFileDialog(
        m_window.get(), tr("Export the listed accounts"),
        tr("%1 accounts.csv", "a file's name; %1 is the book's").arg(m_session->name()), tr("Lists (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        exchange::ExportOptions options;
        options.query = m_accounts != nullptr ? m_accounts->queryText() : QString();
        m_session->inBackground(
            this,
            [&book = m_session->book(), options, path] { return exchange::exportFile(book, options, path); },
            [this, path](const domain::Result<qint64>& rows) {
                if (rows)
                    m_window->toast().present(
                        {.text =
                             tr("%n account(s) written to %1", nullptr, static_cast<int>(*rows)).arg(path)});
                else
                    tell(rows.error());
            });
    });
    dialog->open();
}

} // namespace tenure::app
