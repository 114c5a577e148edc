// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tenure/backup_watch.h"

#include "views/widgets/message_bar.h"

namespace tenure::app {

BackupWatch::BackupWatch(operations::BookSession& session, views::MessageBar& messages)
    : m_session(session), m_messages(messages), m_keeper(session.book()) {
    // The keeper tells from its worker.
    connect(&m_keeper, &store::BackupKeeper::failed, this, &BackupWatch::tellFailure, Qt::QueuedConnection);
    connect(
        &m_keeper, &store::BackupKeeper::backedUp, this, [this] { m_messages.withdraw(m_failure); },
        Qt::QueuedConnection);
    if (session.isWritable() && store::BackupKeeper::isPaused(session.book()))
        tellPause();
}

void BackupWatch::tellFailure(const domain::Error& error) {
    views::Message message{views::Message::Level::Warning, tr("The automatic backup failed"), error.text};
    message.actions = {{tr("Try again"), [this] { backUpNow(); }}};
    m_failure = m_messages.post(std::move(message));
}

void BackupWatch::tellPause() {
    views::Message message{views::Message::Level::Info, tr("Automatic backups wait"),
                           tr("This book was restored from a backup. Resume them when you have looked it "
                              "over: then they are made of this state.")};
    message.actions = {{tr("Resume backups"), [this] { resume(); }}};
    message.mayClose = false;
    m_pause = m_messages.post(std::move(message));
}

void BackupWatch::resume() {
    store::BackupKeeper::resume(m_session.book()).then(this, [this](const domain::Result<void>& resumed) {
        if (!resumed) {
            Q_EMIT failed(resumed.error());
            return;
        }
        m_messages.withdraw(m_pause);
        backUpNow();
    });
}

} // namespace tenure::app
