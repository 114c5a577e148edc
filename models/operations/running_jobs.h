// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QWaitCondition>

#include <memory>

namespace tenure::operations {

/// Counts the work that goes on on other threads with something that must outlive it.
class RunningJobs {
public:
    /// A job begins; it has ended when the last copy of the result is gone, on whichever thread.
    [[nodiscard]] std::shared_ptr<void> begin() {
        const QMutexLocker lock(&m_state->mutex);
        ++m_state->running;
        return {nullptr, [state = m_state](void*) {
                    const QMutexLocker end(&state->mutex);
                    if (--state->running == 0)
                        state->none.wakeAll();
                }};
    }
    /// Returns when no job is running.
    void wait() {
        const QMutexLocker lock(&m_state->mutex);
        while (m_state->running > 0)
            m_state->none.wait(&m_state->mutex);
    }

private:
    struct State {
        QMutex mutex;
        QWaitCondition none;
        int running = 0;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace tenure::operations
