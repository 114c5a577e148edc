// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/book_session.h"
#include "views/shell/page.h"

#include <QWidget>

namespace tenure::views {

class QueryBar;
class TaskBoard;
class TaskDesk;
class UiSettings;

/// All tasks: a query chooses their accounts, words the tasks themselves.
class TasksPage : public QWidget {
    Q_OBJECT
public:
    TasksPage(operations::BookSession& session, TaskDesk& desk, UiSettings& settings,
              const QString& localeName, QWidget* parent = nullptr);

    [[nodiscard]] TaskBoard& board() const { return *m_board; }
    [[nodiscard]] QList<KeyHint> keyHints() const;
    /// "12 tasks".
    [[nodiscard]] QStringList facts() const;
    void focusList();
    void focusQuery();

Q_SIGNALS:
    void stateChanged();
    void accountRequested(qint64 account);
    void failed(const tenure::domain::Error& error);

private:
    QueryBar* m_query;
    TaskBoard* m_board;
};

} // namespace tenure::views
