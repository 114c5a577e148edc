// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/fonts.h"
#include "views/shell/icons.h"
#include "views/shell/shapes.h"
#include "views/shell/style_parts.h"

#include <QPainter>
#include <QStyle>

namespace tenure::views::parts {

namespace {

Icon chevronIcon(Qt::ArrowType direction) {
    switch (direction) {
    case Qt::UpArrow:
        return Icon::Up;
    case Qt::LeftArrow:
        return Icon::Left;
    case Qt::RightArrow:
        return Icon::Right;
    default:
        return Icon::Down;
    }
}

void smallChevron(QPainter& painter, const QRect& box, Qt::ArrowType direction, const QColor& colour) {
    const int side = std::min({scaled(13), box.width(), box.height()});
    QRectF square(0, 0, side, side);
    square.moveCenter(QRectF(box).center());
    paintIcon(painter, square, chevronIcon(direction), colour);
}

} // namespace

void inputGround(QPainter& painter, const QStyleOption& option, const QRect& box) {
    const Tokens& tokens = tokensFor(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focused = enabled && (option.state & QStyle::State_HasFocus);
    paintBox(painter, box, radius::button, enabled ? tokens.surface : tokens.window,
             focused ? tokens.focus : tokens.border, focused ? 2 : 1);
}

void comboBox(QPainter& painter, const QStyleOptionComboBox& option, const QRect& arrow) {
    const Tokens& tokens = tokensFor(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    if (option.frame) {
        QStyleOption ground = option;
        if (!option.editable)
            ground.state &= ~QStyle::State_HasFocus; // its ring lies outside
        inputGround(painter, ground, option.rect);
        if (enabled && !option.editable && (option.state & (QStyle::State_MouseOver | QStyle::State_On)))
            paintBox(painter, option.rect, radius::button, tokens.hover, tokens.border);
    }
    smallChevron(painter, arrow, Qt::DownArrow, enabled ? tokens.text3 : tokens.disabled);
}

void spinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QRect& up, const QRect& down) {
    const Tokens& tokens = tokensFor(option.palette);
    if (option.frame)
        inputGround(painter, option, option.rect);
    const auto step = [&](const QRect& box, Qt::ArrowType direction, QAbstractSpinBox::StepEnabledFlag flag) {
        smallChevron(painter, box, direction, option.stepEnabled & flag ? tokens.text3 : tokens.disabled);
    };
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    step(up, Qt::UpArrow, QAbstractSpinBox::StepUpEnabled);
    step(down, Qt::DownArrow, QAbstractSpinBox::StepDownEnabled);
}

void chevron(QPainter& painter, const QStyleOption& option, Qt::ArrowType direction) {
    const Tokens& tokens = tokensFor(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    smallChevron(painter, option.rect, direction, enabled ? tokens.text3 : tokens.disabled);
}

void innerFocus(QPainter& painter, const QStyleOption& option) {
    paintBox(painter, option.rect, radius::chip, {}, tokensFor(option.palette).focus, 2);
}

} // namespace tenure::views::parts
