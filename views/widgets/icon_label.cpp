// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/icon_label.h"

#include "views/shell/fonts.h"

#include <QPainter>

namespace tenure::views {

IconLabel::IconLabel(Icon symbol, Ink ink, QWidget* parent, int pixels)
    : QWidget(parent), m_symbol(symbol), m_ink(ink), m_pixels(pixels) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setSymbol(Icon symbol, Ink ink) {
    m_symbol = symbol;
    m_ink = ink;
    update();
}

QSize IconLabel::sizeHint() const {
    return {scaled(m_pixels), scaled(m_pixels)};
}

void IconLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintIcon(painter, rect(), m_symbol, tokensOf(this).*m_ink);
}

} // namespace tenure::views
