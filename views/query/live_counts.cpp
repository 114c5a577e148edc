// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/query/live_counts.h"

#include "query/printer.h"

#include <QThreadPool>

#include <algorithm>

namespace tenure::views {

namespace {

/// A worker stays free for the list, for which one waits more.
int mostAtOnce() {
    return std::clamp(QThreadPool::globalInstance()->maxThreadCount() - 1, 1, 3);
}

/// A text takes some dozen bytes: enough for a long day of typing.
constexpr qsizetype mostKnown = 2'000;

} // namespace

LiveCounts::LiveCounts(operations::BookSession& session, QObject* parent)
    : QObject(parent), m_session(session) {
    connect(&m_session, &operations::BookSession::changed, this, &LiveCounts::forget);
}

void LiveCounts::ask(const std::vector<query::Query>& queries) {
    m_waiting.clear();
    for (const query::Query& query : queries) {
        if (!known(query))
            m_waiting.push_back(query);
    }
    std::ranges::reverse(m_waiting);
    if (!m_waiting.empty() && !m_context)
        m_context = std::make_shared<const operations::QueryContext>(m_session.context());
    while (!m_waiting.empty() && m_running < mostAtOnce())
        runNext();
}

std::optional<qint64> LiveCounts::known(const query::Query& query) const {
    const auto found = m_known.constFind(query::print(query));
    return found == m_known.constEnd() ? std::nullopt : std::optional(*found);
}

void LiveCounts::forget() {
    ++m_number;
    m_known.clear();
    m_waiting.clear();
    m_context.reset();
}

void LiveCounts::runNext() {
    const query::Query query = std::move(m_waiting.back());
    m_waiting.pop_back();
    ++m_running;
    m_session.inBackground(
        this,
        [&book = m_session.book(), context = m_context, query] {
            return operations::countAccounts(book, *context, query);
        },
        [this, query, number = m_number](const domain::Result<qint64>& count) {
            --m_running;
            if (number == m_number && count) { // what can't be counted stands without a number
                if (m_known.size() >= mostKnown)
                    m_known.clear();
                m_known.insert(query::print(query), *count);
                Q_EMIT counted();
            }
            if (!m_waiting.empty() && m_running < mostAtOnce())
                runNext();
        });
}

} // namespace tenure::views
