// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/accounts/list_loader.h"

namespace tenure::views {

ListLoader::ListLoader(operations::BookSession& session, QObject* parent)
    : QObject(parent), m_session(session) {}

void ListLoader::load(operations::ListRequest request) {
    m_wanted = std::move(request);
    if (m_running) {
        m_again = true;
        return;
    }
    run();
}

void ListLoader::run() {
    m_running = true;
    m_again = false;
    Q_EMIT started();
    const operations::ListRequest request = m_wanted;
    m_session.inBackground(
        this,
        [&book = m_session.book(), context = m_session.context(), request] {
            return operations::listAccounts(book, context, request);
        },
        [this, request](const domain::Result<operations::AccountList>& list) {
            m_running = false;
            if (m_again) { // somebody typed on: this answer is stale
                run();
            } else if (list) {
                m_shown = request;
                Q_EMIT loaded(*list);
            } else {
                Q_EMIT failed(list.error());
            }
        });
}

} // namespace tenure::views
