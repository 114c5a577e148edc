// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/drawing.h"

#include "views/shell/fonts.h"
#include "views/widgets/plain_text.h"
#include "views/widgets/tag_badge.h"

#include <QPainter>

namespace tenure::views {

Drawing::Drawing(QSizeF pixels, Draw draw, QWidget* parent)
    : QWidget(parent), m_pixels(pixels), m_draw(std::move(draw)) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Drawing::Drawing(int pixels, Draw draw, QWidget* parent)
    : Drawing(QSizeF(pixels, pixels), std::move(draw), parent) {}

void Drawing::setDraw(Draw draw) {
    m_draw = std::move(draw);
    update();
}

void Drawing::setPixels(QSizeF pixels) {
    m_pixels = pixels;
    updateGeometry();
}

QSize Drawing::sizeHint() const {
    return {scaled(m_pixels.width()), scaled(m_pixels.height())};
}

void Drawing::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (m_draw)
        m_draw(painter, rect(), tokensOf(this));
}

Drawing* newAvatar(const QString& name, QWidget* parent) {
    auto* avatar = new Drawing(
        20,
        [initials = initialsOf(name)](QPainter& painter, const QRectF& box, const Tokens& tokens) {
            paintAvatar(painter, box, initials, tokens);
        },
        parent);
    avatar->setAccessibleName(name);
    setPlainToolTip(avatar, name);
    return avatar;
}

} // namespace tenure::views
