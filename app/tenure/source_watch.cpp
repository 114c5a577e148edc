// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tenure/source_watch.h"

#include "views/shell/rail.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>

namespace tenure::app {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int mostSources = 4;

} // namespace

QString ageText(const operations::SourceState& state, QDate today) {
    const QDateTime local = state.lastImport.toLocalTime();
    if (!state.stale && local.date() == today)
        return local.toString(u"HH:mm"_s);
    const QDate last = state.stale ? state.lastDay : local.date();
    const int days = int(std::max<qint64>(0, last.daysTo(today)));
    return QCoreApplication::translate("SourceWatch", "%n d old", nullptr, days);
}

SourceWatch::SourceWatch(operations::BookSession& session, views::Rail& rail)
    : m_session(session), m_rail(rail) {
    m_later.setSingleShot(true);
    m_later.setInterval(300ms); // once for a burst of changes; and the first list goes before
    connect(&m_later, &QTimer::timeout, this, &SourceWatch::look);
    connect(&session, &operations::BookSession::changed, &m_later, qOverload<>(&QTimer::start));
    m_ageing.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_ageing, &QTimer::timeout, this, &SourceWatch::look);
    m_ageing.start(10min); // ages grow without a change
    m_later.start();
}

void SourceWatch::look() {
    m_session.inBackground(
        this, [&book = m_session.book()] { return operations::sourceStates(book, mostSources); },
        [this](const domain::Result<std::vector<operations::SourceState>>& states) {
            if (states)
                show(*states);
        });
}

void SourceWatch::show(const std::vector<operations::SourceState>& states) {
    QList<views::RailSource> sources;
    for (const operations::SourceState& state : states) {
        sources.append({state.name.isEmpty() ? tr("Imports (CSV)") : state.name,
                        ageText(state, m_session.today()), state.stale});
    }
    m_rail.setSources(std::move(sources));
}

} // namespace tenure::app
