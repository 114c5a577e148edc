// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/book_session.h"
#include "operations/task_list.h"

#include <QObject>
#include <QTimer>

namespace tenure::app {

/// Keeps count of the tasks that want doing today by the person at this device. Goes before the session.
class DueWatch : public QObject {
    Q_OBJECT
public:
    explicit DueWatch(operations::BookSession& session);

    /// Nothing before they were counted.
    [[nodiscard]] const std::optional<operations::DueTasks>& due() const { return m_due; }

Q_SIGNALS:
    void counted();
    void failed(const tenure::domain::Error& error);

private:
    void count();

    operations::BookSession& m_session;
    std::optional<operations::DueTasks> m_due;
    QTimer m_later;
    int m_number = 0; ///< of the newest count; what older ones give is stale
};

} // namespace tenure::app
