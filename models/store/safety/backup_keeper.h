// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/book.h"
#include "store/safety/backup_files.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <chrono>

namespace tenure::store {

/// Backs an open book up every 30 minutes if something changed, by a timer and not by the time of day. The
/// first look comes sooner, so that a program that is only open for minutes has backups too. Lives on the
/// thread of its owner and goes before the book.
class BackupKeeper : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::minutes firstLook{2};
    static constexpr std::chrono::minutes interval{30};

    explicit BackupKeeper(Book& book, QObject* parent = nullptr);
    /// Stops a backup that is being made and waits for that.
    ~BackupKeeper() override;

    /// Makes a backup now if something changed since the last one and backups aren't paused; on a worker
    /// thread.
    void backUpIfChanged();
    /// Stops the backup that is being made, and begins no other; the result ends with it.
    QFuture<void> stop();
    /// After a restore backups wait until the user says so. Gives once that is written.
    static QFuture<domain::Result<void>> resume(Book& book);
    /// Whether the book waits so.
    [[nodiscard]] static bool isPaused(Book& book);

Q_SIGNALS:
    void backedUp(const tenure::store::BackupFile& backup);
    void failed(const tenure::domain::Error& error);

private:
    Book& m_book;
    QTimer m_timer;
    std::atomic<bool> m_changed = true; ///< unknown at the start: backUp compares with the newest one
    std::atomic<bool> m_stopped = false;
    QFuture<void> m_running;
};

} // namespace tenure::store
