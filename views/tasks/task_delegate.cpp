// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/tasks/task_delegate.h"

#include "items/roles.h"
#include "items/task_list_model.h"
#include "views/accounts/account_cells.h"
#include "views/shell/fonts.h"
#include "views/shell/icons.h"
#include "views/widgets/tick_box.h"

#include <QAbstractItemView>
#include <QPainter>

namespace tenure::views {

using items::TaskListModel;

namespace {

void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                 const Tokens& tokens) {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const bool current =
        view != nullptr && view->currentIndex().isValid() && view->currentIndex().row() == index.row();
    const bool hovered = (option.state & QStyle::State_MouseOver) != 0;
    painter.fillRect(option.rect, current ? tokens.select : hovered ? tokens.hover : tokens.surface);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.line);
    if (current && index.column() == 0)
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), scaled(3), option.rect.height()),
                         tokens.focus);
}

void paintTitle(QPainter& painter, const QRect& cell, const QModelIndex& index, const Tokens& tokens) {
    const bool closed = index.data(TaskListModel::ClosedRole).toBool();
    paintTick(painter, TaskDelegate::tickBox(cell), closed ? Tick::On : Tick::Off, tokens);
    drawCellText(painter, cell.adjusted(scaled(38), 0, -scaled(cellPadding), 0), Qt::AlignLeft,
                 index.data().toString(), TextRole::Strong, closed ? tokens.text3 : tokens.text);
}

void paintDay(QPainter& painter, const QRect& cell, const QModelIndex& index, const Tokens& tokens) {
    const auto tone = static_cast<items::Tone>(index.data(items::ToneRole).toInt());
    const bool late = tone == items::Tone::Late;
    const QString words = index.data().toString();
    const QRect box = cell.adjusted(scaled(cellPadding), 0, -scaled(cellPadding), 0);
    const NumberPainter numbers(roleFont(late ? TextRole::Emphasis : TextRole::Base));
    painter.setPen(toneInk(tone, tokens));
    numbers.draw(painter, QRectF(box), Qt::AlignRight | Qt::AlignVCenter, words);
    if (late) {
        const int side = scaled(12);
        const int left = box.right() - int(numbers.width(words)) - side - scaled(5);
        paintIcon(painter, QRectF(squareIn(box, left, side)), Icon::Clock, tokens.risk);
    }
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
    paintGround(*painter, option, index, tokens);
    switch (index.column()) {
    case TaskListModel::Title:
        paintTitle(*painter, option.rect, index, tokens);
        break;
    case TaskListModel::Day:
        paintDay(*painter, option.rect, index, tokens);
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
