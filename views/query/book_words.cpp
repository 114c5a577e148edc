// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/query/book_words.h"

namespace tenure::views {

BookWords::BookWords(operations::BookSession& session, QObject* parent)
    : QObject(parent), m_session(session) {
    connect(&m_session, &operations::BookSession::changed, this, [this] { m_fresh = false; });
}

query::SuggestContext BookWords::context() const {
    return {m_session.context().catalogue, m_session.context().people, m_tags};
}

void BookWords::prepare() {
    if (m_fresh)
        return;
    m_fresh = true;
    m_session.inBackground(
        this, [&book = m_session.book()] { return operations::tagsByUse(book); },
        [this](const domain::Result<QStringList>& tags) {
            m_tags = tags.value_or(m_tags);
            Q_EMIT tagsRead();
        });
}

} // namespace tenure::views
