// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/book_session.h"

#include <QObject>

#include <optional>

namespace tenure::views {

/// Adds up the ARR of the selected accounts on a worker thread, one selection after the other: what was asked
/// for last wins.
class SelectionSum : public QObject {
    Q_OBJECT
public:
    explicit SelectionSum(operations::BookSession& session, QObject* parent = nullptr);

    void add(std::vector<qint64> accounts);

Q_SIGNALS:
    /// In minor units of the book's currency; nothing where no account has an amount.
    void added(std::optional<qint64> minor);

private:
    void run();

    operations::BookSession& m_session;
    std::vector<qint64> m_wanted;
    bool m_running = false;
    bool m_again = false;
};

/// The sum of the list's groups, which needs no reading; nothing where none has an amount.
[[nodiscard]] std::optional<qint64> sumOfList(const operations::AccountList& list, const QString& fieldKey);

} // namespace tenure::views
