// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/event_loop_watch.h"

#include <QEventLoop>
#include <QtDebug>

namespace tenure::test {

EventLoopWatch::EventLoopWatch(QString what) : m_what(std::move(what)) {
    m_tick.setTimerType(Qt::PreciseTimer);
    m_tick.setInterval(1);
    QObject::connect(&m_tick, &QTimer::timeout, &m_tick, [this] {
        const qint64 now = m_clock.nsecsElapsed();
        m_worstNs = std::max(m_worstNs, now - m_lastNs);
        m_lastNs = now;
    });
    m_clock.start();
    m_tick.start();
}

EventLoopWatch::~EventLoopWatch() {
    qInfo("%s: worst gap between turns of the event loop %.1f ms", qPrintable(m_what), worstMs());
}

bool EventLoopWatch::runUntil(const std::function<bool()>& done, int timeoutMs) {
    QEventLoop loop;
    QTimer ask;
    bool wasDone = false;
    QObject::connect(&ask, &QTimer::timeout, &loop, [&] {
        wasDone = done();
        if (wasDone)
            loop.quit();
    });
    QTimer::singleShot(timeoutMs, &loop, &QEventLoop::quit);
    ask.start(5);
    m_lastNs = m_clock.nsecsElapsed(); // what went on before was not a turn
    loop.exec();
    return wasDone;
}

} // namespace tenure::test
