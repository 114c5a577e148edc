// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/icons.h"
#include "views/shell/shapes.h"
#include "views/shell/style_parts.h"

#include <QPainter>
#include <QStyle>

namespace tenure::views::parts {

namespace {

QColor neutralGround(const QStyleOption& option, const Tokens& tokens, const QColor& resting) {
    if (!(option.state & QStyle::State_Enabled))
        return resting;
    if (option.state & QStyle::State_Sunken)
        return tokens.pressed;
    return option.state & QStyle::State_MouseOver ? tokens.hover : resting;
}

} // namespace

bool isPrimary(const QStyleOption& option) {
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    return button && (button->features & QStyleOptionButton::DefaultButton);
}

void buttonGround(QPainter& painter, const QStyleOption& option) {
    const Tokens& tokens = tokensFor(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    if (isPrimary(option) && enabled) {
        const bool lit = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
        paintBox(painter, option.rect, radius::button, lit ? tokens.accentHover : tokens.accent, {});
        return;
    }
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    const bool flat = button && (button->features & QStyleOptionButton::Flat);
    if (option.state & QStyle::State_On) {
        paintBox(painter, option.rect, radius::button, tokens.select, tokens.border);
        return;
    }
    const QColor ground = neutralGround(option, tokens, flat ? QColor() : tokens.surface);
    paintBox(painter, option.rect, radius::button, ground, flat ? QColor() : tokens.border);
}

void toolButtonGround(QPainter& painter, const QStyleOption& option) {
    const Tokens& tokens = tokensFor(option.palette);
    const bool raisedOnly = option.state & QStyle::State_AutoRaise;
    QColor ground = neutralGround(option, tokens, raisedOnly ? QColor() : tokens.surface);
    if (option.state & QStyle::State_On)
        ground = tokens.select;
    paintBox(painter, option.rect, radius::button, ground, raisedOnly ? QColor() : tokens.border);
}

void checkBox(QPainter& painter, const QStyleOption& option) {
    const Tokens& tokens = tokensFor(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool mixed = option.state & QStyle::State_NoChange;
    if (!mixed && !(option.state & QStyle::State_On)) {
        const QColor ground = neutralGround(option, tokens, tokens.surface);
        paintBox(painter, option.rect, 3, ground, enabled ? tokens.strong : tokens.border, 1.2);
        return;
    }
    paintBox(painter, option.rect, 3, enabled ? tokens.accent : tokens.disabled, {});
    const QColor glyph = enabled ? tokens.onAccent : tokens.surface;
    const QRectF box(option.rect);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(glyph, box.width() * 0.12, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    if (mixed)
        painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
    else
        painter.drawPolyline(QPolygonF({at(0.26, 0.53), at(0.44, 0.71), at(0.77, 0.35)}));
    painter.restore();
}

void radioButton(QPainter& painter, const QStyleOption& option) {
    const Tokens& tokens = tokensFor(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const double corner = option.rect.width() / 2.0;
    if (!(option.state & QStyle::State_On)) {
        paintBox(painter, option.rect, corner, neutralGround(option, tokens, tokens.surface),
                 enabled ? tokens.strong : tokens.border, 1.2);
        return;
    }
    paintBox(painter, option.rect, corner, enabled ? tokens.accent : tokens.disabled, {});
    const double inset = option.rect.width() * 0.3;
    const QRectF dot = QRectF(option.rect).adjusted(inset, inset, -inset, -inset);
    paintBox(painter, dot, dot.width() / 2, enabled ? tokens.onAccent : tokens.surface, {});
}

} // namespace tenure::views::parts
