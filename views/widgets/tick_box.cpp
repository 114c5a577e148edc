// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/tick_box.h"

#include "views/shell/fonts.h"
#include "views/shell/icons.h"
#include "views/shell/shapes.h"

#include <QPainter>

namespace tenure::views {

void paintTick(QPainter& painter, const QRect& box, Tick tick, const Tokens& tokens) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool filled = tick != Tick::Off;
    paintBox(painter, box, 3, filled ? tokens.accent : tokens.surface,
             filled ? tokens.accent : tokens.strong);
    if (filled)
        paintIcon(painter, box.adjusted(1, 1, -1, -1), tick == Tick::On ? Icon::Check : Icon::Minus,
                  tokens.onAccent);
    painter.restore();
}

TickBox::TickBox(Tick tick, QWidget* parent) : QAbstractButton(parent), m_tick(tick) {
    setFixedSize(sizeHint());
    setFocusPolicy(Qt::StrongFocus);
}

QSize TickBox::sizeHint() const {
    return {scaled(24), scaled(24)};
}

void TickBox::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const int side = scaled(14);
    paintTick(painter, QRect((width() - side) / 2, (height() - side) / 2, side, side), m_tick,
              tokensOf(this));
}

} // namespace tenure::views
