// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/views/accounts_fixture.h"
#include "views/account/account_page.h"

/// The demo book of 19 March 2026 with the page of one account in a window, wired as the program does.
class AccountFixture {
public:
    AccountFixture();
    ~AccountFixture();

    [[nodiscard]] AccountsFixture& list() { return m_list; }
    [[nodiscard]] tenure::views::AccountPage& page() { return *m_page; }
    [[nodiscard]] tenure::operations::BookSession& session() { return m_list.session(); }

    /// Shows the account of this name, with all accounts to walk through, and waits for it.
    void open(const QString& account);
    [[nodiscard]] QString shownName() const;
    [[nodiscard]] qint64 idOf(const QString& account);
    template <class T>
    [[nodiscard]] T* child(const char* name) {
        T* found = m_page->findChild<T*>(QString::fromLatin1(name));
        if (found == nullptr)
            qFatal("The page has no %s", name);
        return found;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    /// What the tabs could not do.
    [[nodiscard]] const QStringList& problems() const { return m_problems; }
    /// Texts of the labels on a part of the page.
    [[nodiscard]] static QStringList labels(const QWidget& part);

private:
    AccountsFixture m_list;
    QStringList m_problems;
    tenure::views::AccountPage* m_page = nullptr;
};
