// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/tasks/task_view.h"

#include "items/task_list_model.h"
#include "views/accounts/account_cells.h"
#include "views/accounts/list_rows.h"
#include "views/shell/fonts.h"
#include "views/shell/ui_settings.h"
#include "views/tasks/task_delegate.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

#include <array>

namespace tenure::views {

using items::TaskListModel;

namespace {

constexpr std::array<std::pair<int, int>, 7> widths{{{TaskListModel::Account, 170},
                                                     {TaskListModel::Contact, 130},
                                                     {TaskListModel::Day, 110},
                                                     {TaskListModel::Priority, 92},
                                                     {TaskListModel::Assignee, 130},
                                                     {TaskListModel::Waiting, 96},
                                                     {TaskListModel::Repeats, 124}}};
/// Below it what is rarely told gives way to the title.
constexpr int titleInset = 38; ///< of a head: behind the box of a row
constexpr int roomy = 960;

} // namespace

TaskView::TaskView(TaskListModel& model, const UiSettings& settings, bool withAccount, QWidget* parent)
    : QTreeView(parent), m_settings(settings), m_withAccount(withAccount),
      m_delegate(new TaskDelegate(this)) {
    setAccessibleName(tr("Tasks"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setUniformRowHeights(true);
    makeList(*this, new ListHead({{TaskListModel::Title, {titleInset, cellPadding}}}, this));
    header()->setSectionResizeMode(TaskListModel::Title, QHeaderView::Stretch);
    for (const auto& [column, width] : widths)
        header()->resizeSection(column, scaled(width));
    setColumnHidden(TaskListModel::Account, !withAccount);
}

void TaskView::setRowHeight(int pixels) {
    m_delegate->setRowHeight(pixels);
    doItemsLayout();
}

void TaskView::move(int steps) {
    const int row = currentIndex().isValid() ? currentIndex().row() + steps : 0;
    if (row >= 0 && row < model()->rowCount())
        setCurrentIndex(model()->index(row, 0));
}

void TaskView::leaveCurrent() {
    if (!currentIndex().isValid())
        return;
    const int row = currentIndex().row();
    const int next = row + 1 < model()->rowCount() ? row + 1 : row - 1;
    if (next >= 0)
        setCurrentIndex(model()->index(next, 0));
}

QPoint TaskView::menuPlace() const {
    return viewport()->mapToGlobal(visualRect(currentIndex().siblingAtColumn(0)).bottomLeft());
}

void TaskView::keyPressEvent(QKeyEvent* event) {
    const auto command = m_settings.keys.get().command(*event);
    if (!command || !keyRow(*command).places.testFlag(KeyPlace::List)) {
        if (event->text().isEmpty())
            QTreeView::keyPressEvent(event); // paging
        else
            event->ignore(); // letters are no type-ahead here
        return;
    }
    event->accept();
    if (*command == KeyCommand::MoveDown)
        move(1);
    else if (*command == KeyCommand::MoveUp)
        move(-1);
    else
        Q_EMIT commandRequested(*command);
}

void TaskView::mousePressEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->position().toPoint());
    QTreeView::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && index.isValid() && index.column() == 0 &&
        TaskDelegate::tickBox(visualRect(index)).adjusted(-5, -5, 5, 5).contains(event->position().toPoint()))
        Q_EMIT commandRequested(KeyCommand::Done);
}

void TaskView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (indexAt(event->position().toPoint()).isValid())
        Q_EMIT commandRequested(KeyCommand::Edit);
}

void TaskView::contextMenuEvent(QContextMenuEvent* event) {
    if (currentIndex().isValid())
        Q_EMIT menuRequested(event->reason() == QContextMenuEvent::Mouse ? event->globalPos() : menuPlace());
}

void TaskView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTreeView::currentChanged(current, previous);
    viewport()->update();
}

void TaskView::resizeEvent(QResizeEvent* event) {
    QTreeView::resizeEvent(event);
    const bool narrow = width() < scaled(m_withAccount ? roomy : roomy - 170);
    for (const int column : {TaskListModel::Contact, TaskListModel::Repeats})
        setColumnHidden(column, narrow);
}

} // namespace tenure::views
