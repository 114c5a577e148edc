// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/accounts/list_loader.h"

#include "items/list_order.h"

namespace tenure::views {

ListLoader::ListLoader(operations::BookSession& session, QObject* parent)
    : QObject(parent), m_session(session) {}

void ListLoader::load(operations::ListRequest request) {
    m_order.reset();
    want(std::move(request));
}

void ListLoader::refresh(operations::ListRequest request, const operations::AccountList& shown) {
    const bool same = request.query == m_shown.query && request.groupBy == m_shown.groupBy;
    if (same)
        m_order = shown;
    else
        m_order.reset();
    want(std::move(request));
}

void ListLoader::want(operations::ListRequest request) {
    m_wanted = std::move(request);
    if (m_running)
        m_again = true;
    else
        run();
}

void ListLoader::run() {
    m_running = true;
    m_again = false;
    Q_EMIT started();
    const operations::ListRequest request = m_wanted;
    const auto totals = m_hasShown ? operations::Totals::Added : operations::Totals::Left;
    m_session.inBackground(
        this,
        [&book = m_session.book(), context = m_session.context(), request, totals, order = m_order] {
            auto list = operations::listAccounts(book, context, request, totals);
            if (list && order)
                *list = items::keepOrder(*order, std::move(*list));
            return list;
        },
        [this, request, totals](const domain::Result<operations::AccountList>& list) {
            m_running = false;
            if (m_again) { // somebody typed on: this answer is stale
                run();
            } else if (list) {
                m_shown = request;
                m_hasShown = true;
                Q_EMIT loaded(*list);
                if (totals == operations::Totals::Left && !m_running)
                    run();
            } else {
                Q_EMIT failed(list.error());
            }
        });
}

} // namespace tenure::views
