// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/keys/key_commands.h"

#include <QTreeView>

namespace tenure::items {
class TaskListModel;
}

namespace tenure::views {

class TaskDelegate;
class UiSettings;

/// A list of tasks. J K and arrows move; the other keys of the table leave as a signal. A click into the box
/// of a task makes it done, a double click opens it.
class TaskView : public QTreeView {
    Q_OBJECT
public:
    /// @p withAccount: whether the column of the account is there.
    TaskView(items::TaskListModel& model, const UiSettings& settings, bool withAccount,
             QWidget* parent = nullptr);

    void setRowHeight(int pixels);
    /// The row behind the current one becomes current, before it if that is the last.
    void leaveCurrent();
    /// Below the current row, on the screen: where a menu about it opens.
    [[nodiscard]] QPoint menuPlace() const;

Q_SIGNALS:
    void commandRequested(tenure::views::KeyCommand command);
    void menuRequested(QPoint where);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void move(int steps);

    const UiSettings& m_settings;
    bool m_withAccount;
    TaskDelegate* m_delegate;
};

} // namespace tenure::views
