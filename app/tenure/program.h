// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tenure/opening_note.h"
#include "operations/book_session.h"
#include "operations/book_settings.h"

#include <QFuture>
#include <QList>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

class QStackedWidget;

namespace tenure::views {
class AccountPage;
class AccountsPage;
class TodayPage;
class TouchLog;
class MainWindow;
class Theme;
class UiSettings;
struct KeyHint;
} // namespace tenure::views

namespace tenure::app {

class BackupWatch;
class ClosingBook;
class RateWatch;
class SegmentRail;
class SourceWatch;
class TaskParts;
class HandoverServer;

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
    /// The page of one account; null until the first is opened.
    [[nodiscard]] views::AccountPage* accountPage() { return m_account; }
    /// Shows an account on its own page.
    void openAccount(qint64 account);
    /// Back from an account's page to the list, with @p account current if one is given.
    void showList(qint64 account = 0);
    /// Null before the first list of accounts is there.
    [[nodiscard]] views::TodayPage* today() { return m_today; }
    [[nodiscard]] TaskParts& tasks() { return *m_tasks; }
    /// Null while no book is open.
    [[nodiscard]] BackupWatch* backups() { return m_backups.get(); }

    /// Shows the window: with the list of a book that is being opened, but soon in any case.
    void showWindow();
    /// Hears further starts of the program and commands of tenure-cli from now on. The caller has found no
    /// other window.
    void serveOtherStarts();

    /// Opens a book on a worker; the present one is closed when the new one is there, and stays if that
    /// can't be opened, which the message bar tells. Then settled() is emitted.
    void openBook(const QString& path);
    void open(const OpenRequest& request);
    /// The same with an opening that was started before there was a program.
    void takeOpening(const OpenRequest& request, const QFuture<std::shared_ptr<OpenOutcome>>& opening);
    /// The demo book: made in the program's data folder if it is not there, dated anew each day it is opened.
    void openDemo();
    /// False if it can't be made: told in the message bar.
    bool createBook(const QString& path, domain::Currency base);
    /// In the currency of the system's country.
    bool createBook(const QString& path);
    /// Closes the book while the window goes on; @p then is called when it and every one before are closed.
    void closeBook(std::function<void()> then = {});
    [[nodiscard]] bool isClosing() const { return !m_closing.empty(); }
    /// A .tenure file is opened; others are offered to the import.
    void takeFile(const QString& path);
    [[nodiscard]] bool isOpening() const { return !m_opening.isEmpty(); }

Q_SIGNALS:
    /// The last book that was asked for is shown, or it was told why not.
    void settled();
    /// No book is being closed any more.
    void bookClosed();

private:
    void beginClosing();
    void takeClosed(ClosingBook& book);
    [[nodiscard]] bool isClosing(const QString& path) const;
    void addTodayPage();
    /// Makes the page, unless it is there.
    void showToday();
    void wireActions();
    void wireEdits();
    void takeOpened(OpenOutcome& outcome);
    void take(std::unique_ptr<operations::BookSession> session, bool remember);
    void showSession(bool remember);
    /// A book that turns out to be damaged when it is shown already is opened once more, looked at first.
    void followExamination(bool remember);
    void takeBack(bool redo);
    void fillPalette();
    void emptyPalette();
    /// What an undo left as it is, if there is any.
    void tellKept(const store::UndoOutcome& outcome, bool redo);
    void toastChange(const operations::BookChange& change);
    void buildAccountPage();
    void addStakeholdersTab();
    void addNotesTab();
    void addFieldsTab();
    void addHistoryTab();
    void addTimelineTab();
    void buildTouchLog();
    void logTouch();
    /// What the page that is seen is about: the account, or those that are selected.
    [[nodiscard]] QList<qint64> currentAccounts() const;
    [[nodiscard]] bool showsAccount() const;
    void takeAccountsFocus();
    [[nodiscard]] QList<views::KeyHint> accountsKeys() const;
    void showFacts();
    void tell(const domain::Error& error);
    void comeToFront();
    void takeFileOfOtherStart(const QString& path);
    void askOpen();
    void askNew();
    void askImport(std::function<void(const QString&)> done);
    void importFile(const QString& path);
    void showWizard(const QString& path, bool newBook);
    void importIntoNewBook(const QString& path);
    void askExport();
    void askNewAccount();
    void askTrash();
    void restoreAccounts(const std::vector<domain::AccountId>& accounts);

    enum class SettingsPart { All, Rates };
    void askSettings(SettingsPart part);
    void showSettings(const std::optional<operations::BookSettings>& settings, SettingsPart part);
    void changeBookSettings(const operations::BookSettingsChange& change);
    void setMe(domain::PersonId me);

    void askBackUp();
    /// Offers the backups of @p bookPath first; empty: of the open book, or of the recent ones.
    void askRestore(const QString& bookPath = {});
    void askRestoreFile();
    void askRestoreTarget(const QString& bookPath, const QString& backup);
    void restore(const QString& backup, const QString& target);
    /// Closes the book, if it is open, and puts @p backup in its place.
    void replaceWithBackup(const QString& bookPath, const QString& backup);
    void putInPlace(const QString& bookPath, const QString& backup);

    void tellNotes(const std::vector<OpeningNote>& notes, const OpeningSubject& subject);
    void withdrawNotes();
    void act(OpeningAct act, const OpeningSubject& subject);
    void locate(const QString& missing);
    void askTakeOver(const QString& path);
    void askSaveCopy();
    void saveCopy(const QString& target);
    void askMove();
    void moveBook(const QString& folder);
    void moveClosedBook(const QString& path, const QString& folder);

    views::UiSettings& m_settings;
    std::shared_ptr<const domain::Clock> m_clock;
    bool m_dayFixed;
    QString m_localeName;
    std::unique_ptr<views::MainWindow> m_window;
    std::unique_ptr<HandoverServer> m_handover;
    std::unique_ptr<operations::BookSession> m_session;
    std::unique_ptr<BackupWatch> m_backups; ///< of the session, as all until m_accountsHost
    std::unique_ptr<RateWatch> m_rates;
    std::unique_ptr<SourceWatch> m_sources;
    std::unique_ptr<SegmentRail> m_segments;
    std::unique_ptr<views::TouchLog> m_touches;
    std::unique_ptr<TaskParts> m_tasks;
    std::shared_ptr<std::atomic_bool> m_stop; ///< ends backups and copies that a person asked for
    std::vector<std::unique_ptr<ClosingBook>> m_closing;
    std::vector<std::function<void()>> m_whenClosed;
    QStackedWidget* m_todayHost;
    views::TodayPage* m_today = nullptr; ///< in m_todayHost while a book is open
    QStackedWidget* m_accountsHost;
    views::AccountsPage* m_accounts = nullptr; ///< in m_accountsHost while a book is open
    views::AccountPage* m_account = nullptr;   ///< the same, from the first account on
    QString m_opening;                         ///< the path that is being opened now
    int m_waitingFile = 0;                     ///< the message about a file of another start
    int m_openNumber = 0;                      ///< a newer request makes what an older one gives stale
    QFuture<std::shared_ptr<OpenOutcome>> m_opened;
    int m_refusedEdits = 0;   ///< of the book that turned out to be damaged and is opened once more
    std::vector<int> m_notes; ///< messages about the last opening
};

} // namespace tenure::app
