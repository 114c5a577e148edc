// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/book_session.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace tenure::views {

/// How many accounts queries find, counted on a worker and kept until the book is changed.
class QueryCounts : public QObject {
    Q_OBJECT
public:
    explicit QueryCounts(operations::BookSession& session, QObject* parent = nullptr);

    /// "3 accounts" if it is known; else it is counted, and counted() tells when it is there.
    [[nodiscard]] QString text(const QString& query);
    [[nodiscard]] operations::BookSession& session() const { return m_session; }

Q_SIGNALS:
    void counted();

private:
    [[nodiscard]] std::optional<qint64> count(const QString& query);
    void countNext();

    operations::BookSession& m_session;
    QHash<QString, qint64> m_counts;
    QStringList m_wanted;
    bool m_counting = false;
    int m_state = 0; ///< of the book: what was counted at an earlier one is not kept
};

} // namespace tenure::views
