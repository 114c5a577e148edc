// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/account/account_loader.h"

#include "operations/book_session.h"

namespace tenure::views {

AccountLoader::AccountLoader(operations::BookSession& session, QObject* parent)
    : QObject(parent), m_session(session) {}

void AccountLoader::load(qint64 account) {
    m_wanted = account;
    if (m_running)
        m_again = true;
    else
        run();
}

void AccountLoader::run() {
    m_running = true;
    m_again = false;
    m_session.inBackground(
        this,
        [&book = m_session.book(), context = m_session.context(), account = m_wanted] {
            return operations::accountSheet(book, context, {account});
        },
        [this, account = m_wanted](const domain::Result<std::optional<operations::AccountSheet>>& sheet) {
            m_running = false;
            if (m_again) // somebody walked on: this one is stale
                run();
            else if (!sheet)
                Q_EMIT failed(sheet.error());
            else if (*sheet)
                Q_EMIT loaded(**sheet);
            else
                Q_EMIT missing(account);
        });
}

} // namespace tenure::views
