// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tenure/closing_book.h"

namespace tenure::app {

ClosingBook::ClosingBook(Parts parts) : m_parts(std::move(parts)), m_path(m_parts.session->path()) {
    m_thread.setMaxThreadCount(1);
    QFuture<void> backup = m_parts.backups->stop();
    runBeside(
        [session = m_parts.session.get(), backup, others = m_parts.waitForOthers]() mutable {
            others();
            backup.waitForFinished();
            session->waitForJobs();
        },
        &ClosingBook::endSession);
}

ClosingBook::~ClosingBook() {
    m_thread.waitForDone();
    dropWhatUsesIt();
}

void ClosingBook::runBeside(std::function<void()> work, void (ClosingBook::*then)()) {
    m_thread.start([this, work = std::move(work), then] {
        work();
        QMetaObject::invokeMethod(this, then, Qt::QueuedConnection);
    });
}

/// These wait for their work, which has ended.
void ClosingBook::dropWhatUsesIt() {
    for (const QPointer<QDialog>& dialog : m_parts.dialogs)
        std::unique_ptr<QDialog>(dialog.data()).reset();
    m_parts.dialogs.clear();
    m_parts.backups.reset();
}

void ClosingBook::endSession() {
    dropWhatUsesIt();
    m_parts.session->retire();
    runBeside([this] { m_parts.session.reset(); }, &ClosingBook::closed);
}

} // namespace tenure::app
