// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/shapes.h"
#include "views/shell/style_parts.h"
#include "views/shell/tokens.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace tenure::views::parts {

void scrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& thumb) {
    if (option.maximum <= option.minimum)
        return;
    const Tokens& tokens = tokensFor(option.palette);
    const bool lit = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const double across = lit ? 10 : 6;
    QRectF shape(thumb);
    if (option.orientation == Qt::Vertical)
        shape = QRectF(shape.center().x() - across / 2, shape.top() + 1, across, shape.height() - 2);
    else
        shape = QRectF(shape.left() + 1, shape.center().y() - across / 2, shape.width() - 2, across);
    paintBox(painter, shape, across / 2, lit ? tokens.strong : tokens.border, {});
}

void progressGroove(QPainter& painter, const QStyleOption& option) {
    paintBox(painter, option.rect, std::min(3.0, option.rect.height() / 2.0), tokensFor(option.palette).line,
             {});
}

void progressContents(QPainter& painter, const QStyleOptionProgressBar& option) {
    const Tokens& tokens = tokensFor(option.palette);
    QRectF bar(option.rect);
    const double corner = std::min(3.0, bar.height() / 2);
    const qint64 span = qint64(option.maximum) - option.minimum;
    if (span <= 0) { // busy: a still bar over the whole width, for nothing moves on its own
        paintBox(painter, bar, corner, tokens.accentSoft, tokens.accent);
        return;
    }
    const double done = std::clamp(double(qint64(option.progress) - option.minimum) / double(span), 0.0, 1.0);
    const bool mirrored = (option.direction == Qt::RightToLeft) != option.invertedAppearance;
    const double length = bar.width() * done;
    if (mirrored)
        bar.setLeft(bar.right() - length);
    else
        bar.setWidth(length);
    if (length > 0)
        paintBox(painter, bar, corner, tokens.accent, {});
}

void headerSection(QPainter& painter, const QStyleOption& option) {
    const Tokens& tokens = tokensFor(option.palette);
    const bool lit = (option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled);
    painter.fillRect(option.rect, lit ? tokens.hover : tokens.surface);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.border);
}

void tabShape(QPainter& painter, const QStyleOptionTab& option) {
    const Tokens& tokens = tokensFor(option.palette);
    if (option.state & QStyle::State_Selected) {
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2),
                         tokens.accent);
    } else if (option.state & QStyle::State_MouseOver) {
        paintBox(painter, QRectF(option.rect).adjusted(2, 4, -2, -4), radius::button, tokens.hover, {});
    }
}

void splitterLine(QPainter& painter, const QStyleOption& option) {
    const Tokens& tokens = tokensFor(option.palette);
    const bool lit = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    QRect line = option.rect;
    // State_Horizontal: the parts lie beside each other, so the line stands upright.
    if (option.state & QStyle::State_Horizontal)
        line = QRect(line.center().x(), line.top(), 1, line.height());
    else
        line = QRect(line.left(), line.center().y(), line.width(), 1);
    painter.fillRect(line, lit ? tokens.strong : tokens.border);
}

void itemGround(QPainter& painter, const QStyleOptionViewItem& option) {
    const Tokens& tokens = tokensFor(option.palette);
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, tokens.select);
    else if ((option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled))
        painter.fillRect(option.rect, tokens.hover);
    else if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
}

} // namespace tenure::views::parts
