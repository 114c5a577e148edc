// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/book_session.h"
#include "query/suggest.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace tenure::views {

/// How many accounts queries find, counted on worker threads, a few at a time, in the order in which they
/// were asked for. What was asked before and has not been begun is forgotten; what was begun before the book
/// changed is dropped by its number.
class LiveCounts : public QObject {
    Q_OBJECT
public:
    explicit LiveCounts(operations::BookSession& session, QObject* parent = nullptr);

    /// Those that are known already are told at once by known(), not by the signal.
    void ask(const std::vector<query::Query>& queries);
    [[nodiscard]] std::optional<qint64> known(const query::Query& query) const;
    /// The book changed: nothing is known any more.
    void forget();

Q_SIGNALS:
    void counted();

private:
    void runNext();

    operations::BookSession& m_session;
    std::shared_ptr<const operations::QueryContext> m_context;
    std::vector<query::Query> m_waiting; ///< the next one last
    QHash<QString, qint64> m_known;      ///< by canonical text
    int m_running = 0;
    int m_number = 0; ///< of the state of the book
};

} // namespace tenure::views
