// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace tenure::items {
class AccountListModel;
class AccountSelection;
} // namespace tenure::items

namespace tenure::views {

/// The account list as a tree of groups. Keys of visual-language.md, 8: J K and arrows move, Space selects,
/// Shift with arrows extends, Ctrl+A takes all, Enter or O opens, E or F2 edits, → ← open and close a group,
/// Esc clears.
class AccountView : public QTreeView {
    Q_OBJECT
public:
    AccountView(items::AccountListModel& model, items::AccountSelection& selection,
                QWidget* parent = nullptr);

    /// Makes @p account the current row and shows it, if it is in the list.
    void goTo(qint64 account);
    [[nodiscard]] qint64 currentAccount() const;
    /// The row below or above the current one that shows an account, opening nothing.
    void move(int steps, bool extend);

Q_SIGNALS:
    void currentAccountChanged(qint64 account);
    void openRequested(qint64 account);
    /// A key that is not the list's own; emitted for letters so that the page may use them.
    void clearRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    bool handleKey(QKeyEvent* event);
    void toggleCurrent();
    void toggleGroup(const QModelIndex& group);

    items::AccountListModel& m_model;
    items::AccountSelection& m_selection;
};

} // namespace tenure::views
