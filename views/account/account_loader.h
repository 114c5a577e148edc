// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/account/account_tab.h"

#include <QObject>

namespace tenure::operations {
class BookSession;
}

namespace tenure::views {

/// Reads accounts on a worker thread, one after the other: what was asked for last wins, and what was asked
/// for while another was being read is not read at all if something else was asked for since.
class AccountLoader : public QObject {
    Q_OBJECT
public:
    explicit AccountLoader(operations::BookSession& session, QObject* parent = nullptr);

    void load(qint64 account);
    [[nodiscard]] bool isBusy() const { return m_running; }

Q_SIGNALS:
    void loaded(const tenure::operations::AccountSheet& sheet);
    /// The book has no such account.
    void missing(qint64 account);
    void failed(const tenure::domain::Error& error);

private:
    void run();

    operations::BookSession& m_session;
    qint64 m_wanted = 0;
    bool m_running = false;
    bool m_again = false;
};

} // namespace tenure::views
