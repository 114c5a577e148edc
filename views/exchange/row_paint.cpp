// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/exchange/row_paint.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QPainter>

namespace tenure::views::rowpaint {

void ground(QPainter& painter, const QAbstractItemView& view, const QStyleOptionViewItem& option,
            const QModelIndex& index, Current mark) {
    const Tokens& tokens = tokensOf(&view);
    const QRect row(0, option.rect.top(), view.viewport()->width(), option.rect.height());
    const bool current = view.currentIndex().isValid() && view.currentIndex().row() == index.row() &&
                         view.currentIndex().parent() == index.parent();
    if (current && (mark == Current::Always || view.hasFocus()))
        painter.fillRect(row, tokens.select);
    else if (view.viewport()->underMouse() && row.contains(view.viewport()->mapFromGlobal(QCursor::pos())))
        painter.fillRect(row, tokens.hover);
    painter.fillRect(QRect(0, row.bottom(), row.width(), 1), tokens.line);
    if (current && view.hasFocus())
        painter.fillRect(QRect(0, row.top(), 3, row.height()), tokens.focus);
}

QHeaderView* gutterHeader(QWidget* parent) {
    class GutterHeader final : public QHeaderView {
    public:
        explicit GutterHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
            setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
            setSectionsMovable(false);
            setStretchLastSection(true);
            setFixedHeight(scaled(28));
        }

    protected:
        void paintSection(QPainter* painter, const QRect& rect, int section) const override {
            const int indent = section == 0 ? scaled(gutter) - scaled(7) : 0;
            if (indent > 0) {
                painter->fillRect(rect, tokensOf(this).surface);
                painter->fillRect(QRect(rect.left(), rect.bottom(), indent, 1), tokensOf(this).border);
            }
            QHeaderView::paintSection(painter, rect.adjusted(indent, 0, 0, 0), section);
        }
    };
    return new GutterHeader(parent);
}

QRect cellBox(const QRect& cell, int column) {
    constexpr int padding = 7;
    return cell.adjusted(scaled(column == 0 ? gutter : padding), 0, -scaled(padding), -1);
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
