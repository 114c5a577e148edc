// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tenure/file_question.h"
#include "app/tenure/program.h"
#include "store/safety/backup.h"
#include "store/safety/lock.h"
#include "store/safety/move_book.h"
#include "views/shell/main_window.h"
#include "views/shell/ui_settings.h"
#include "views/widgets/message_bar.h"

#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

/// What is told of a book that did not open as it should, and what a person can do about it.
namespace tenure::app {

using namespace Qt::Literals::StringLiterals;

void Program::tellNotes(const std::vector<OpeningNote>& notes, const OpeningSubject& subject) {
    withdrawNotes();
    for (const OpeningNote& note : notes) {
        views::Message message{note.grave ? views::Message::Level::Alert : views::Message::Level::Warning,
                               note.cause, note.facts};
        for (const OpeningAct what : note.acts)
            message.actions.push_back({actText(what), [this, what, subject] { act(what, subject); }});
        m_notes.push_back(m_window->messages().post(std::move(message)));
    }
}

void Program::withdrawNotes() {
    for (const int note : m_notes)
        m_window->messages().withdraw(note);
    m_notes.clear();
}

void Program::act(OpeningAct act, const OpeningSubject& subject) {
    switch (act) {
    case OpeningAct::OpenReadOnly:
        return open({.path = subject.path, .readOnly = true});
    case OpeningAct::TryAgain:
        return openBook(subject.path);
    case OpeningAct::TakeOver:
        return askTakeOver(subject.path);
    case OpeningAct::Locate:
        return locate(subject.path);
    case OpeningAct::Forget:
        withdrawNotes();
        return m_settings.forgetBook(subject.path);
    case OpeningAct::RestoreNewest:
        return replaceWithBackup(subject.path, subject.backup);
    case OpeningAct::ChooseBackup:
        return askRestore(subject.path);
    case OpeningAct::SaveCopy:
        return askSaveCopy();
    case OpeningAct::Move:
        return askMove();
    case OpeningAct::OpenConflict:
        return open({.path = subject.conflictCopy, .remember = false, .readOnly = true});
    }
}

void Program::locate(const QString& missing) {
    askOpenPath(m_window.get(), u"locateDialog"_s, tr("Where is %1?").arg(QFileInfo(missing).fileName()),
                QFileInfo(missing).path(), [this, missing](const QString& found) {
                    m_settings.forgetBook(missing);
                    openBook(found);
                });
}

void Program::askTakeOver(const QString& path) {
    const auto holder = store::lockHolder(path);
    auto* question = new QMessageBox(QMessageBox::Warning, tr("Open all the same?"),
                                     (holder ? store::lockText(*holder) + u' ' : QString()) +
                                         tr("If it still is open there, two programs write into one book and "
                                            "edits can be lost. Go on only "
                                            "if that program has ended or crashed."),
                                     QMessageBox::Cancel, m_window.get());
    question->setObjectName(u"takeOverQuestion"_s);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* go = question->addButton(tr("Open all the same"), QMessageBox::AcceptRole);
    go->setObjectName(u"takeOver"_s);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(go, &QPushButton::clicked, this, [this, path] {
        // The stale lock goes; opening then examines the book as one that nobody holds.
        auto lock = store::BookLock::takeOver(path, m_clock->now());
        if (!lock) {
            tell(lock.error());
            return;
        }
        lock->release();
        openBook(path);
    });
    question->open();
}

void Program::askSaveCopy() {
    if (!m_session)
        return;
    const QString name = tr("%1 copy").arg(m_session->name()) + u".tenure"_s;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    askSavePath(m_window.get(), u"saveCopyDialog"_s, tr("Save a copy"), folder + u'/' + name,
                [this](const QString& target) { saveCopy(target); });
}

void Program::saveCopy(const QString& target) {
    if (!m_session)
        return;
    m_session->inBackground(
        this,
        [&book = m_session->book(), target, stop = m_stop] {
            return book.read([&](store::Connection& source) {
                return store::copyBook(source, target, [stop] { return stop->load(); });
            });
        },
        [this, target](const domain::Result<QByteArray>& hash) {
            if (!hash && hash.error().kind == domain::ErrorKind::Cancelled)
                return; // with its book
            if (!hash) {
                tell(hash.error());
                return;
            }
            views::Message message{views::Message::Level::Info, tr("A copy was saved"), target};
            message.actions = {{tr("Open it"), [this, target] { openBook(target); }}};
            m_window->messages().post(std::move(message));
        });
}

void Program::askMove() {
    const QString start = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    askFolder(m_window.get(), u"moveDialog"_s, tr("Move the book to which folder?"), start,
              [this](const QString& folder) { moveBook(folder); });
}

void Program::moveBook(const QString& folder) {
    if (!m_session)
        return;
    closeBook([this, path = m_session->path(), folder] { moveClosedBook(path, folder); });
}

void Program::moveClosedBook(const QString& path, const QString& folder) {
    m_window->setWork(tr("Moving %1").arg(QFileInfo(path).completeBaseName()), false);
    operations::inBackground(
        this, [path, folder, now = m_clock->now()] { return store::moveBook(path, folder, now); },
        [this, path](const domain::Result<store::MovedBook>& moved) {
            m_window->setWork(QString());
            if (!moved) {
                openBook(path);
                tell(moved.error());
                return;
            }
            m_settings.forgetBook(path);
            openBook(moved->path);
            if (!moved->leftovers.isEmpty()) {
                m_window->messages().post({views::Message::Level::Warning, tr("Moved, but not all is gone"),
                                           tr("%1 could not be removed.").arg(moved->leftovers)});
            }
        });
}

} // namespace tenure::app
