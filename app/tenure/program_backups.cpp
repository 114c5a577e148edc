// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tenure/file_question.h"
#include "app/tenure/program.h"
#include "store/safety/backup.h"
#include "store/safety/lock.h"
#include "views/book/restore_dialog.h"
#include "views/shell/main_window.h"
#include "views/shell/ui_settings.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/toast.h"

#include <QDir>
#include <QFileInfo>

/// Backups that a person asks for, and back from them.
namespace tenure::app {

using namespace Qt::Literals::StringLiterals;

namespace {

QString reasonText(store::BackupReason reason) {
    using store::BackupReason;
    switch (reason) {
    case BackupReason::Scheduled:
        return Program::tr("Automatic");
    case BackupReason::Import:
        return Program::tr("Before an import");
    case BackupReason::Migration:
        return Program::tr("Before an update of the program");
    case BackupReason::Restore:
        return Program::tr("Before a restore");
    case BackupReason::Merge:
        return Program::tr("Before a merge");
    case BackupReason::Asked:
        return Program::tr("Asked for");
    }
    Q_UNREACHABLE();
}

QList<views::BackupChoice> choicesOf(const QString& bookPath) {
    QList<views::BackupChoice> choices;
    for (const store::BackupFile& backup : store::listBackups(bookPath))
        choices.prepend({backup.path, backup.at, reasonText(backup.reason), QFileInfo(backup.path).size()});
    return choices;
}

/// "/books/acme.tenure" → "/books/acme restored.tenure", with a number if that is taken.
QString targetFor(const QString& bookPath) {
    const QFileInfo book(bookPath);
    const QString name = Program::tr("%1 restored").arg(book.completeBaseName());
    QString target = book.dir().filePath(name + u".tenure"_s);
    for (int number = 2; QFileInfo::exists(target); ++number)
        target = book.dir().filePath(u"%1 %2.tenure"_s.arg(name).arg(number));
    return target;
}

/// Puts a backup in the place of what is left of a book, and keeps that beside it; the name of what was kept.
domain::Result<QString> replaceBook(const QString& backup, const QString& bookPath, const QDateTime& now) {
    const domain::Result<store::BookLock> lock = store::BookLock::take(bookPath, now);
    if (!lock)
        return tl::unexpected(lock.error());
    return store::replaceDamagedBook(backup, bookPath, now);
}

} // namespace

void Program::askBackUp() {
    if (!m_session)
        return;
    m_window->setWork(tr("Backing up"), false);
    m_session->inBackground(
        this,
        [&book = m_session->book(), stop = m_stop] {
            return store::backupBefore(book, store::BackupReason::Asked, [stop] { return stop->load(); });
        },
        [this](const domain::Result<store::BackupFile>& backup) {
            if (!backup && backup.error().kind == domain::ErrorKind::Cancelled)
                return; // with its book
            m_window->setWork(QString());
            if (backup)
                m_window->toast().present({.text = tr("Backed up and verified: %1").arg(backup->path)});
            else
                tell(backup.error());
        });
}

void Program::askRestore(const QString& bookPath) {
    QList<views::BackedUpBook> books;
    const auto add = [&books](const QString& path) {
        const bool known = std::ranges::any_of(books, [&](const auto& book) { return book.path == path; });
        if (!path.isEmpty() && !known)
            books.append({QFileInfo(path).completeBaseName(), path});
    };
    add(bookPath);
    if (m_session)
        add(m_session->path());
    const QStringList recent = m_settings.recentBooks.get();
    for (const QString& path : recent) {
        if (!store::listBackups(path).empty())
            add(path);
    }
    if (books.isEmpty()) {
        askRestoreFile();
        return;
    }
    auto* dialog = new views::RestoreDialog(books, choicesOf, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &views::RestoreDialog::fileWanted, this, &Program::askRestoreFile);
    connect(dialog, &views::RestoreDialog::backupChosen, this, &Program::askRestoreTarget);
    dialog->open();
}

void Program::askRestoreFile() {
    askOpenPath(m_window.get(), u"restoreFileDialog"_s, tr("Restore a backup"), QString(),
                [this](const QString& backup) { askRestoreTarget(backup, backup); });
}

void Program::askRestoreTarget(const QString& bookPath, const QString& backup) {
    askSavePath(m_window.get(), u"restoreTarget"_s, tr("Restore as"), targetFor(bookPath),
                [this, backup](const QString& target) { restore(backup, target); });
}

void Program::restore(const QString& backup, const QString& target) {
    m_window->setWork(tr("Restoring %1").arg(QFileInfo(target).completeBaseName()), false);
    operations::inBackground(
        this, [backup, target] { return store::restoreBackup(backup, target); },
        [this, target](const domain::Result<void>& restored) {
            m_window->setWork(QString());
            if (restored)
                openBook(target);
            else
                tell(restored.error());
        });
}

void Program::replaceWithBackup(const QString& bookPath, const QString& backup) {
    closeBook([this, bookPath, backup] { putInPlace(bookPath, backup); });
}

void Program::putInPlace(const QString& bookPath, const QString& backup) {
    m_window->setWork(tr("Restoring %1").arg(QFileInfo(bookPath).completeBaseName()), false);
    operations::inBackground(
        this, [bookPath, backup, clock = m_clock] { return replaceBook(backup, bookPath, clock->now()); },
        [this, bookPath](const domain::Result<QString>& kept) {
            m_window->setWork(QString());
            if (!kept) {
                tell(kept.error());
                return;
            }
            const bool anything = QFileInfo::exists(*kept);
            open({.path = bookPath,
                  .note = anything ? tr("What was there before is kept as %1.").arg(*kept) : QString()});
        });
}

} // namespace tenure::app
