// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/palette/query_counts.h"

#include "query/parser.h"

namespace tenure::views {

namespace {

/// Of what was asked for while somebody typed only the latest is still of interest.
constexpr qsizetype mostWaiting = 16;

constexpr qint64 unknown = -1; ///< it can't be counted; not to be tried again and again

} // namespace

QueryCounts::QueryCounts(operations::BookSession& session, QObject* parent)
    : QObject(parent), m_session(session) {
    connect(&session, &operations::BookSession::changed, this, [this] {
        ++m_state;
        m_counts.clear();
    });
}

std::optional<qint64> QueryCounts::count(const QString& query) {
    if (const auto known = m_counts.constFind(query); known != m_counts.constEnd())
        return *known;
    if (!m_wanted.contains(query))
        m_wanted.append(query);
    if (m_wanted.size() > mostWaiting)
        m_wanted.removeFirst();
    countNext();
    return std::nullopt;
}

QString QueryCounts::text(const QString& query) {
    const auto known = count(query);
    return known && *known >= 0 ? tr("%n account(s)", nullptr, int(*known)) : QString();
}

void QueryCounts::countNext() {
    if (m_counting || m_wanted.isEmpty())
        return;
    const QString text = m_wanted.takeLast();
    const auto query = query::parse(text, m_session.context().catalogue);
    if (!query)
        return countNext();
    m_counting = true;
    m_session.inBackground(
        this,
        [&book = m_session.book(), context = m_session.context(), query = *query] {
            return operations::countAccounts(book, context, query);
        },
        [this, text, state = m_state](const domain::Result<qint64>& found) {
            m_counting = false;
            if (state == m_state)
                m_counts.insert(text, found.value_or(unknown));
            countNext();
            Q_EMIT counted();
        });
}

} // namespace tenure::views
