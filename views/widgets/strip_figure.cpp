// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/strip_figure.h"

#include "views/shell/fonts.h"
#include "views/shell/number_painter.h"
#include "views/shell/tokens.h"

#include <QKeyEvent>
#include <QPainter>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

StripFigure::StripFigure(const QString& caption, QWidget* parent)
    : QAbstractButton(parent), m_number(u"—"_s) {
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCaption(caption);
}

void StripFigure::setCaption(const QString& caption) {
    setText(caption);
    tell();
}

void StripFigure::setFigure(const QString& number, const QString& note) {
    m_number = number;
    m_note = note;
    tell();
}

void StripFigure::tell() {
    setAccessibleName(text() + u": "_s + m_number);
    setAccessibleDescription(m_note);
    update();
}

QSize StripFigure::sizeHint() const {
    return {scaled(150), scaled(70)};
}

void StripFigure::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

void StripFigure::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& tokens = tokensOf(this);
    if (underMouse() || isDown())
        painter.fillRect(rect().adjusted(1, 0, 0, -1), isDown() ? tokens.pressed : tokens.hover);
    painter.fillRect(QRect(0, scaled(8), 1, height() - scaled(16)), tokens.line);
    const int left = scaled(20);
    const int room = width() - left - scaled(8);
    const auto line = [&](int top, int height, TextRole role, const QColor& ink, const QString& words) {
        const QFont font = roleFont(role);
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(QRect(left, scaled(top), room, scaled(height)),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetrics(font).elidedText(words, Qt::ElideRight, room));
    };
    line(9, 14, TextRole::Caption, tokens.text2, text());
    painter.setPen(tokens.text);
    const NumberPainter numbers(roleFont(TextRole::Title));
    numbers.draw(painter, QRectF(left, scaled(23), room, scaled(26)), Qt::AlignLeft | Qt::AlignVCenter,
                 m_number);
    line(48, 15, TextRole::Caption, tokens.text3, m_note);
}

} // namespace tenure::views
