// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/account_list_model.h"
#include "operations/book_session.h"
#include "tests/views/window_fixture.h"
#include "views/accounts/account_view.h"
#include "views/accounts/accounts_page.h"

#include <QSignalSpy>
#include <QTest>

/// The demo book of 19 March 2026 in a window of 1440 × 900 with the account page on it, wired as the program
/// does.
class AccountsFixture {
public:
    /// @p columns are the keys of the columns to show, empty for the usual ones.
    explicit AccountsFixture(const QStringList& columns = {});
    ~AccountsFixture();

    [[nodiscard]] tenure::views::MainWindow& window() { return m_window.window(); }
    [[nodiscard]] tenure::views::UiSettings& settings() { return m_window.settings(); }
    [[nodiscard]] QString settingsPath() const { return m_window.settingsPath(); }
    [[nodiscard]] tenure::views::AccountsPage& page() { return *m_page; }
    [[nodiscard]] tenure::operations::BookSession& session() { return *m_session; }
    [[nodiscard]] tenure::views::AccountView& view() {
        return *child<tenure::views::AccountView>("accountList");
    }
    [[nodiscard]] const tenure::items::AccountListModel& model();
    /// What the page told, the latest last.
    [[nodiscard]] const QStringList& notices() const { return m_notices; }

    /// A part of the window by its objectName; fails the test program if there is none.
    template <class T>
    [[nodiscard]] T* child(const char* name) {
        T* found = window().findChild<T*>(QString::fromLatin1(name));
        if (found == nullptr)
            qFatal("The window has no %s", name);
        return found;
    }

    /// The accounts in the order of the list; of one group, if it is named.
    [[nodiscard]] QStringList names(const QString& group = {});
    [[nodiscard]] QModelIndex cell(const QString& account, const QString& column);
    [[nodiscard]] QString text(const QString& account, const QString& column);
    /// Makes the cell current, with the focus on the list.
    void go(const QString& account, const QString& column = QStringLiteral("name"));
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// The editor that is open in the list, or null.
    [[nodiscard]] QWidget* editor();
    /// Types into whatever has the focus.
    void type(const QString& text);
    /// Writes into the query box as somebody who types.
    void query(const QString& text);

private:
    WindowFixture m_window;
    std::unique_ptr<tenure::operations::BookSession> m_session;
    tenure::views::AccountsPage* m_page = nullptr;
    QStringList m_notices;
};
