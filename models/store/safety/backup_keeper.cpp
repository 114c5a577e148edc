// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/safety/backup_keeper.h"

#include "store/book_info.h"
#include "store/safety/backup.h"

#include <QPromise>
#include <QThreadPool>

namespace tenure::store {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto stateKey = "automatic_backups"_L1;

} // namespace

BackupKeeper::BackupKeeper(Book& book, QObject* parent) : QObject(parent), m_book(book) {
    connect(
        &m_book, &Book::committed, this, [this] { m_changed = true; }, Qt::DirectConnection);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_timer.start(interval);
        backUpIfChanged();
    });
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    m_timer.start(firstLook);
}

BackupKeeper::~BackupKeeper() {
    stop().waitForFinished();
}

QFuture<void> BackupKeeper::stop() {
    m_timer.stop();
    m_stopped = true;
    return m_running;
}

void BackupKeeper::backUpIfChanged() {
    if (m_stopped || m_running.isRunning() || m_book.writeState() != WriteState::Writable ||
        isPaused(m_book) || !m_changed.exchange(false))
        return;
    auto promise = std::make_shared<QPromise<void>>();
    m_running = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([this, promise] {
        const domain::Result<BackupFile> backup =
            backupBefore(m_book, BackupReason::Scheduled, [this] { return m_stopped.load(); });
        if (backup) {
            Q_EMIT backedUp(*backup);
        } else if (!m_stopped) {
            m_changed = true; // again at the next look
            Q_EMIT failed(backup.error());
        }
        promise->finish();
    });
}

QFuture<domain::Result<void>> BackupKeeper::resume(Book& book) {
    return book.maintain([](Connection& connection) { setBookInfo(connection, stateKey, u"on"_s); });
}

bool BackupKeeper::isPaused(Book& book) {
    return book.read([](Connection& connection) { return bookInfo(connection, stateKey) == u"paused"_s; })
        .value_or(false);
}

} // namespace tenure::store
