// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/book_session.h"

#include <QObject>

#include <functional>
#include <memory>

class QStackedWidget;

namespace tenure::views {
class AccountsPage;
class MainWindow;
class Theme;
class UiSettings;
} // namespace tenure::views

namespace tenure::app {

/// The window's composition root: opens books, puts pages into the window and wires what people ask for to
/// operations.
class Program : public QObject {
    Q_OBJECT
public:
    Program(views::Theme& theme, views::UiSettings& settings, std::shared_ptr<const domain::Clock> clock,
            bool dayFixed, const QString& localeName);
    ~Program() override;

    [[nodiscard]] views::MainWindow& window() { return *m_window; }
    [[nodiscard]] operations::BookSession* session() { return m_session.get(); }
    [[nodiscard]] views::AccountsPage* accounts() { return m_accounts; }

    /// Each closes the present book first. A failure is told in the message bar; false then.
    bool openBook(const QString& path);
    bool createBook(const QString& path);
    /// The demo book: made in the program's data folder if it is not there, dated anew each day it is opened.
    bool openDemo();
    void closeBook();
    /// A .tenure file is opened; others are offered to the import.
    void takeFile(const QString& path);

private:
    void wireActions();
    void wireEdits();
    bool take(domain::Result<std::unique_ptr<operations::BookSession>> session, bool remember);
    void showSession(bool remember);
    void takeBack(bool redo);
    void toastChange(const operations::BookChange& change);
    void showFacts();
    void tell(const domain::Error& error);
    void askOpen();
    void askNew();
    void askImport(std::function<void(const QString&)> done);
    void importFile(const QString& path);
    void showWizard(const QString& path, bool newBook);
    void importIntoNewBook(const QString& path);
    void askExport();
    void askBackUp();
    void askRestore();
    void askNewAccount();
    [[nodiscard]] store::OpenOptions openOptions() const;

    views::UiSettings& m_settings;
    std::shared_ptr<const domain::Clock> m_clock;
    bool m_dayFixed;
    QString m_localeName;
    std::unique_ptr<views::MainWindow> m_window;
    std::unique_ptr<operations::BookSession> m_session;
    QStackedWidget* m_accountsHost;
    views::AccountsPage* m_accounts = nullptr; ///< in m_accountsHost while a book is open
};

} // namespace tenure::app
