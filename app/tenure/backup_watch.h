// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/book_session.h"
#include "store/safety/backup_keeper.h"

#include <QObject>

namespace tenure::views {
class MessageBar;
}

namespace tenure::app {

/// Backs the open book up by itself and tells in the message bar what a person has to know of it: that it
/// failed, and that it waits after a restore. Goes before the session.
class BackupWatch : public QObject {
    Q_OBJECT
public:
    BackupWatch(operations::BookSession& session, views::MessageBar& messages);

    /// Makes a backup now if something changed since the last one.
    void backUpNow() { m_keeper.backUpIfChanged(); }
    /// No backup from now on; the result ends with the one that is being made, which stops.
    QFuture<void> stop() { return m_keeper.stop(); }

Q_SIGNALS:
    void failed(const tenure::domain::Error& error);

private:
    void tellFailure(const domain::Error& error);
    void tellPause();
    void resume();

    operations::BookSession& m_session;
    views::MessageBar& m_messages;
    store::BackupKeeper m_keeper;
    int m_failure = 0; ///< the message about it
    int m_pause = 0;
};

} // namespace tenure::app
