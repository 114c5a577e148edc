// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace tenure::items {
class TodayModel;
}

namespace tenure::views {

class TodayDelegate;
class UiSettings;

/// Today's list. Keys are those of the table of keys: J K and arrows move, D is done, S snoozes, O and Enter
/// open, → ← open and close a group. A click into the box of a task makes it done.
class TodayView : public QTreeView {
    Q_OBJECT
public:
    TodayView(items::TodayModel& model, const UiSettings& settings, QWidget* parent = nullptr);

    [[nodiscard]] qint64 currentAccount() const;
    /// The model was made anew: groups are open but for those that were closed, @p key is current again, or
    /// the first row.
    void restore(const QString& key);
    void setRowHeight(int pixels);

Q_SIGNALS:
    void currentAccountChanged(qint64 account);
    void openRequested(qint64 account);
    void doneRequested(const QModelIndex& row);
    /// A task of the account of the current row, or of none.
    void newTaskRequested(qint64 account);
    /// @p where is the global position below the row.
    void snoozeRequested(const QModelIndex& row, QPoint where);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void move(int steps);
    void goSideways(bool right);
    [[nodiscard]] bool handle(QKeyEvent* event);

    items::TodayModel& m_model;
    const UiSettings& m_settings;
    TodayDelegate* m_delegate;
    QStringList m_closed; ///< titles of groups
};

} // namespace tenure::views
