// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/task_list_model.h"
#include "operations/book_session.h"
#include "views/shell/page.h"

#include <QWidget>

class QLineEdit;
class QTimer;

namespace tenure::views {

class PlainLabel;
class SegmentedControl;
class TaskDesk;
class TaskView;
class UiSettings;
enum class KeyCommand;

/// Tasks by section, with what can be done to them; of the book, or of one account. Read on a worker whenever
/// the book changes and the board is seen.
class TaskBoard : public QWidget {
    Q_OBJECT
public:
    enum class Scope { Book, Account };
    /// @p desk may go before the board does nothing any more. Names of parts begin with @p name.
    TaskBoard(operations::BookSession& session, TaskDesk& desk, UiSettings& settings,
              const QString& localeName, Scope scope, const QString& name, QWidget* parent = nullptr);

    /// Only tasks of accounts that match.
    void setQuery(const query::Query& query);
    void setAccount(domain::AccountId account);
    void takeFocus();
    void setDensity();
    /// Does to the current task what a key does.
    void run(KeyCommand command);
    [[nodiscard]] QList<KeyHint> keyHints() const;
    /// Of the current task; 0 for none.
    [[nodiscard]] qint64 currentAccount() const;
    /// How many tasks the list shows; nothing before they were read.
    [[nodiscard]] std::optional<int> listed() const;

Q_SIGNALS:
    void accountRequested(qint64 account);
    void failed(const tenure::domain::Error& error);
    /// The list was read.
    void listedChanged();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build(const QString& name);
    [[nodiscard]] QWidget* buildBar(const QString& name);
    void connectParts();
    void showMenu(QPoint where);
    void want();
    void read();
    void take(const operations::TaskListRequest& request, operations::TaskList list);
    void showCounts(const operations::TaskList& list);
    void showNothing();

    operations::BookSession& m_session;
    TaskDesk& m_desk;
    UiSettings& m_settings;
    QString m_localeName;
    Scope m_scope;
    items::TaskListModel m_model;
    operations::TaskListRequest m_wanted;
    std::optional<operations::TaskListRequest> m_shown;
    bool m_running = false;
    bool m_stale = true; ///< what is shown is not what is wanted
    SegmentedControl* m_section = nullptr;
    SegmentedControl* m_whose = nullptr; ///< null on the board of an account
    QLineEdit* m_title = nullptr;
    TaskView* m_view = nullptr;
    PlainLabel* m_nothing = nullptr;
    QTimer* m_later;
};

} // namespace tenure::views
