// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/book_session.h"
#include "query/parser.h"

#include <QObject>

namespace tenure::views {

/// Makes lists on a worker thread, one after the other: what was asked for last wins, earlier answers are
/// dropped. The very first is given twice, without totals and then with them, so that there are rows to look
/// at while a large book is still being added up.
class ListLoader : public QObject {
    Q_OBJECT
public:
    explicit ListLoader(operations::BookSession& session, QObject* parent = nullptr);

    void load(operations::ListRequest request);
    /// Makes the same list again, its rows in the order of @p shown as far as it goes (items::keepOrder). If
    /// another one is being made already, that one is made anew.
    void refresh(operations::ListRequest request, const operations::AccountList& shown);
    [[nodiscard]] bool isBusy() const { return m_running; }
    /// The request that the last good list answered.
    [[nodiscard]] const operations::ListRequest& shownRequest() const { return m_shown; }

Q_SIGNALS:
    void started();
    void loaded(const tenure::operations::AccountList& list);
    void failed(const tenure::domain::Error& error);

private:
    void want(operations::ListRequest request);
    void run();

    operations::BookSession& m_session;
    operations::ListRequest m_wanted;
    std::optional<operations::AccountList> m_order; ///< whose order the wanted one keeps
    operations::ListRequest m_shown;
    bool m_hasShown = false;
    bool m_running = false;
    bool m_again = false;
};

} // namespace tenure::views
