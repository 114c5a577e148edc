// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/account/account_tab.h"

#include <QWidget>

class QAbstractButton;
class QHBoxLayout;

namespace tenure::views {

class Drawing;
class ElidedLabel;
class KeyFact;
class PlainLabel;
class TabStrip;
class TitleBlock;

/// The head of the account page: who it is, its key facts, what can be done, and below it the tabs.
class AccountHeading : public QWidget {
    Q_OBJECT
public:
    explicit AccountHeading(QWidget* parent = nullptr);

    void present(const ShownAccount& account);
    [[nodiscard]] TabStrip& tabs() const { return *m_tabs; }
    /// Stands at the right, before what was added earlier.
    void addAction(QWidget* button);

Q_SIGNALS:
    /// "Accounts" of the breadcrumb was pressed.
    void listRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void buildStrip();
    void presentFacts(const ShownAccount& account);

    TitleBlock* m_title;
    KeyFact* m_arr;
    KeyFact* m_renewal;
    KeyFact* m_decision;
    QHBoxLayout* m_actions;
    TabStrip* m_tabs;
};

} // namespace tenure::views
