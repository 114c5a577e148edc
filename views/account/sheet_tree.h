// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace tenure::views {

/// A table of two levels on a tab of the account page: groups, and rows below them. J and K move like the
/// arrows; other letters are the page's. → ← open and close a group.
class SheetTree : public QTreeView {
    Q_OBJECT
public:
    explicit SheetTree(QWidget* parent = nullptr);

    [[nodiscard]] bool isEditing() const { return state() == EditingState; }
    /// Enter or E on the current cell opens its editor, if it has one.
    void editCurrent();

Q_SIGNALS:
    void currentRowChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void move(int step);
};

} // namespace tenure::views
