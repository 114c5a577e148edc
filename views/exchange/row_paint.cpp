// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/exchange/row_paint.h"

#include <QAbstractItemView>
#include <QPainter>

namespace tenure::views::rowpaint {

void ground(QPainter& painter, const QAbstractItemView& view, const QStyleOptionViewItem& option,
            const QModelIndex& index) {
    const Tokens& tokens = tokensOf(&view);
    const QRect row(0, option.rect.top(), view.viewport()->width(), option.rect.height());
    const bool current = view.currentIndex().isValid() && view.currentIndex().row() == index.row() &&
                         view.currentIndex().parent() == index.parent();
    if (current)
        painter.fillRect(row, tokens.select);
    else if (view.viewport()->underMouse() && row.contains(view.viewport()->mapFromGlobal(QCursor::pos())))
        painter.fillRect(row, tokens.hover);
    painter.fillRect(QRect(0, row.bottom(), row.width(), 1), tokens.line);
    if (current && view.hasFocus())
        painter.fillRect(QRect(0, row.top(), 3, row.height()), tokens.focus);
}

int text(QPainter& painter, const QRect& box, const QString& words, TextRole role, const QColor& ink,
         Qt::Alignment alignment) {
    const QFont font = roleFont(role);
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(words, Qt::ElideRight, box.width());
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(box, int(alignment | Qt::AlignVCenter | Qt::TextSingleLine), shown);
    return metrics.horizontalAdvance(shown);
}

} // namespace tenure::views::rowpaint
