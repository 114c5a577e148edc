// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>
#include <QTimer>

#include <functional>

namespace tenure::test {

/// Measures how long the event loop of its thread was held up while it lives: the longest time between two
/// turns of a timer of one millisecond. Prints it at its end. Waits that sleep (QTest::qWait, QTRY_…) count
/// as held up by up to 10 ms: measure with runUntil().
class EventLoopWatch {
public:
    explicit EventLoopWatch(QString what);
    ~EventLoopWatch();
    EventLoopWatch(const EventLoopWatch&) = delete;
    EventLoopWatch& operator=(const EventLoopWatch&) = delete;

    /// Runs the event loop until @p done, which is asked every few milliseconds, or @p timeoutMs went by.
    /// Whether it was done.
    bool runUntil(const std::function<bool()>& done, int timeoutMs = 10'000);

    /// The longest gap so far, in milliseconds.
    [[nodiscard]] double worstMs() const { return static_cast<double>(m_worstNs) / 1e6; }

private:
    QString m_what;
    QElapsedTimer m_clock;
    QTimer m_tick;
    qint64 m_lastNs = 0;
    qint64 m_worstNs = 0;
};

} // namespace tenure::test
