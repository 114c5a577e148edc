// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/tasks/task_delegate.h"

#include "items/roles.h"
#include "items/task_list_model.h"
#include "views/accounts/account_cells.h"
#include "views/accounts/list_rows.h"
#include "views/shell/fonts.h"
#include "views/shell/icons.h"
#include "views/widgets/tick_box.h"

#include <QAbstractItemView>
#include <QPainter>

namespace tenure::views {

using items::TaskListModel;

namespace {

void paintTitle(QPainter& painter, const QRect& cell, const QModelIndex& index, const Tokens& tokens) {
    const bool closed = index.data(TaskListModel::ClosedRole).toBool();
    paintTick(painter, TaskDelegate::tickBox(cell), closed ? Tick::On : Tick::Off, tokens);
    drawCellText(painter, cell.adjusted(scaled(38), 0, -scaled(cellPadding), 0), Qt::AlignLeft,
                 index.data().toString(), TextRole::Strong, closed ? tokens.text3 : tokens.text);
}

/// A flag and words for what is out of the ordinary; the usual priority is only words, and paler.
void paintPriority(QPainter& painter, const QRect& box, const QModelIndex& index, const Tokens& tokens) {
    const bool high = index.data(TaskListModel::PriorityRole).toInt() == int(domain::TaskPriority::High);
    QRect words = box;
    if (high) {
        paintIcon(painter, QRectF(squareIn(box, box.left(), scaled(12))), Icon::Flag, tokens.risk);
        words.adjust(scaled(17), 0, 0, 0);
    }
    drawCellText(painter, words, Qt::AlignLeft, index.data().toString(),
                 high ? TextRole::Strong : TextRole::Base, high ? tokens.text : tokens.text3);
}

} // namespace

QRect TaskDelegate::tickBox(const QRect& cell) {
    return squareIn(cell, cell.left() + scaled(13), scaled(14));
}

QSize TaskDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {scaled(40), m_rowHeight};
}

void TaskDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const Tokens& tokens = tokensOf(option.widget);
    const QRect box = option.rect.adjusted(scaled(cellPadding), 0, -scaled(cellPadding), 0);
    painter->save();
    paintRowGround(*painter, option, index,
                   isInCurrentRow(option, index) ? RowGround::Selected : RowGround::Plain, tokens);
    switch (index.column()) {
    case TaskListModel::Title:
        paintTitle(*painter, option.rect, index, tokens);
        break;
    case TaskListModel::Day:
        paintDue(*painter, box, index, tokens);
        break;
    case TaskListModel::Priority:
        paintPriority(*painter, box, index, tokens);
        break;
    default:
        drawCellText(*painter, box, Qt::AlignLeft, index.data().toString(), TextRole::Base,
                     index.column() == TaskListModel::Account ? tokens.text : tokens.text2);
    }
    painter->restore();
}

} // namespace tenure::views
