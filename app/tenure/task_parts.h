// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/book_session.h"

#include <QObject>

#include <memory>

class QStackedWidget;

namespace tenure::views {
class AccountPage;
class AccountsPage;
class MainWindow;
class TaskDesk;
class TasksPage;
class UiSettings;
} // namespace tenure::views

namespace tenure::app {

class DueWatch;

/// Tasks in the window: their page, their tab on an account's page, who asks about them, how many are due.
class TaskParts : public QObject {
    Q_OBJECT
public:
    /// Adds the page to @p window, which outlives it.
    TaskParts(views::MainWindow& window, views::UiSettings& settings, QString localeName);
    ~TaskParts() override;

    /// A book is shown with @p accounts; both stay until end().
    void begin(operations::BookSession& session, views::AccountsPage& accounts);
    void end();
    void addTab(views::AccountPage& page);
    /// Null while no book is open.
    [[nodiscard]] views::TaskDesk* desk() { return m_desk.get(); }
    /// The page, if it is the one that is seen.
    [[nodiscard]] views::TasksPage* shown() const;
    /// Null before it is first shown.
    [[nodiscard]] views::TasksPage* page() const { return m_page; }

Q_SIGNALS:
    /// Facts, counts or keys are new.
    void stateChanged();
    void accountRequested(qint64 account);
    void failed(const tenure::domain::Error& error);
    /// The day's work is to be shown, in front of other programs.
    void todayRequested();

private:
    void addPage();
    void show();

    views::MainWindow& m_window;
    views::UiSettings& m_settings;
    QString m_localeName;
    QStackedWidget* m_host;
    operations::BookSession* m_session = nullptr;
    std::unique_ptr<views::TaskDesk> m_desk;
    std::unique_ptr<DueWatch> m_due;
    views::TasksPage* m_page = nullptr; ///< in m_host, from its first showing on
};

} // namespace tenure::app
