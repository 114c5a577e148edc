// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tenure/due_watch.h"

#include <chrono>

namespace tenure::app {

using namespace std::chrono_literals;

DueWatch::DueWatch(operations::BookSession& session) : m_session(session) {
    m_later.setSingleShot(true);
    m_later.setInterval(250ms); // once for a burst of changes; and the first list of accounts goes before
    connect(&m_later, &QTimer::timeout, this, &DueWatch::count);
    connect(&session, &operations::BookSession::changed, &m_later, qOverload<>(&QTimer::start));
    m_later.start();
}

void DueWatch::count() {
    m_session.inBackground(
        this,
        [&book = m_session.book(), context = m_session.context()] {
            return operations::dueTasks(book, context);
        },
        [this, number = ++m_number](const domain::Result<operations::DueTasks>& due) {
            if (number != m_number)
                return;
            if (!due) {
                Q_EMIT failed(due.error());
                return;
            }
            m_due = *due;
            Q_EMIT counted();
        });
}

} // namespace tenure::app
