// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/account/account_loader.h"
#include "views/account/account_walk.h"

#include <QWidget>

#include <optional>
#include <vector>

class QMenu;
class QStackedWidget;

namespace tenure::operations {
struct BookChange;
}

namespace tenure::views {

class AccountHeading;

/// The page of one account: its head, and tabs that are added to it. The account before stays shown until the
/// next one has been read. What it can't do itself leaves as a signal.
class AccountPage : public QWidget {
    Q_OBJECT
public:
    AccountPage(operations::BookSession& session, const QString& localeName, QWidget* parent = nullptr);

    /// Adds a tab in the order of calls; Alt+1 shows the first, Alt+9 the last.
    void addTab(AccountTab tab);
    /// Stands in the head at the right, before what was added earlier.
    void addHeadAction(QWidget* button);
    /// What the button with the three dots offers.
    [[nodiscard]] QMenu& moreMenu() const { return *m_more; }

    /// Shows @p account; [ and ] walk through @p walk.
    void open(qint64 account, AccountWalk walk);
    /// The account that was asked for last; 0 before the first.
    [[nodiscard]] qint64 account() const { return m_wanted; }
    /// The account that is seen, which may be the one before; null before the first.
    [[nodiscard]] const ShownAccountPtr& shown() const { return m_shown; }
    void showTab(const QString& key);
    [[nodiscard]] QString currentTab() const;
    /// Another one of the list that one came from; nothing happens beyond its ends.
    void walk(int step);

    [[nodiscard]] QList<KeyHint> keyHints() const;
    /// "Account 2 of 22 in “renewal<90d”".
    [[nodiscard]] QStringList facts() const;
    void takeFocus();
    /// Lets the tab that is seen find something; false if it has nothing to look through.
    bool find();
    /// Saves what is written but not yet kept: before the book is closed.
    void saveDrafts();

Q_SIGNALS:
    /// Facts, counts or keys are new.
    void stateChanged();
    /// Back to the list, to the account that was shown.
    void listRequested(qint64 account);
    void failed(const tenure::domain::Error& error);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildMore();
    void buildKeys();
    void present(const operations::AccountSheet& sheet);
    void presentTab();
    void refreshCounts();
    void takeChange(const operations::BookChange& change);
    void deleteAccount();
    [[nodiscard]] items::DisplayContext display() const;

    operations::BookSession& m_session;
    QString m_localeName;
    AccountLoader m_loader;
    AccountWalk m_walk;
    qint64 m_wanted = 0;
    ShownAccountPtr m_shown;
    std::vector<AccountTab> m_tabs;
    std::vector<ShownAccountPtr> m_presented; ///< what each tab shows
    AccountHeading* m_heading;
    QStackedWidget* m_stack;
    QMenu* m_more;
};

} // namespace tenure::views
