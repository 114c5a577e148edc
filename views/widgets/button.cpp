// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/button.h"

#include "views/shell/fonts.h"
#include "views/widgets/keycap.h"
#include "views/widgets/plain_text.h"

#include <QEvent>
#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>
#include <cmath>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int symbolSize = 14;
constexpr int chevronSize = 12;

int pixelsOf(Button::Height height) {
    switch (height) {
    case Button::Height::Small:
        return 24;
    case Button::Height::Large:
        return 32;
    case Button::Height::Normal:
        break;
    }
    return 28;
}

} // namespace

Button::Button(const QString& text, Kind kind, QWidget* parent) : QPushButton(text, parent), m_kind(kind) {
    setAutoDefault(false);
    setFont(roleFont(TextRole::Strong));
    setFlat(kind == Kind::Link || kind == Kind::Quiet);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    if (kind == Kind::Link)
        setCursor(Qt::PointingHandCursor);
}

void Button::setSymbol(Icon symbol) {
    m_symbol = symbol;
    updateGeometry();
    update();
}

void Button::setKey(const QKeySequence& key) {
    m_cap = key.isEmpty() ? QString() : keycapText(key);
    updateGeometry();
    update();
}

void Button::setChevron(bool shown) {
    m_chevron = shown;
    updateGeometry();
    update();
}

void Button::setLeading(int pixels) {
    m_leading = pixels;
    updateGeometry();
    update();
}

void Button::setHeight(Height height) {
    m_height = height;
    updateGeometry();
}

int Button::leadingPadding() const {
    if (m_kind == Kind::Link)
        return 0;
    if (m_kind == Kind::Quiet)
        return scaled(5);
    if (m_height == Height::Large)
        return scaled(15);
    return m_symbol == Icon::None ? scaled(11) : scaled(m_leading);
}

int Button::trailingPadding() const {
    const bool tight = !m_cap.isEmpty() && m_kind == Kind::Plain && m_height != Height::Large;
    return tight                                             ? scaled(9)
           : m_symbol != Icon::None && m_kind == Kind::Plain ? scaled(11)
                                                             : leadingPadding();
}

int Button::symbolGap() const {
    if (text().isEmpty())
        return 0;
    return scaled(m_kind == Kind::Link ? 7 : 6);
}

int Button::capGap() const {
    return scaled(m_kind == Kind::Link ? 8 : m_height == Height::Large ? 10 : 9);
}

/// Without the mark of the mnemonic, as it is measured.
QString Button::shownText() const {
    return drawnText(text());
}

QSize Button::sizeHint() const {
    int width = leadingPadding() + trailingPadding() +
                int(std::ceil(QFontMetricsF(font()).horizontalAdvance(shownText())));
    if (m_symbol != Icon::None)
        width += scaled(symbolSize) + symbolGap();
    if (!m_cap.isEmpty())
        width += capGap() + keycapSize(m_cap).width();
    if (m_chevron)
        width += symbolGap() + scaled(chevronSize);
    return {std::max(width, scaled(24)), scaled(isFlat() ? 24 : pixelsOf(m_height))};
}

bool Button::event(QEvent* event) {
    if (event->type() == QEvent::ApplicationFontChange) {
        setFont(roleFont(TextRole::Strong));
        updateGeometry();
    }
    return QPushButton::event(event);
}

void Button::initStyleOption(QStyleOptionButton* option) const {
    QPushButton::initStyleOption(option);
    option->features.setFlag(QStyleOptionButton::DefaultButton, m_kind == Kind::Primary || isDefault());
}

void Button::paintEvent(QPaintEvent*) {
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const Tokens& tokens = tokensOf(this);
    const bool accent = option.features & QStyleOptionButton::DefaultButton;
    if (m_kind != Kind::Link)
        painter.drawPrimitive(QStyle::PE_PanelButtonCommand, option);

    QColor ink = accent ? tokens.onAccent : tokens.text;
    QColor symbolInk = accent ? tokens.onAccent : tokens.text2;
    if (m_kind == Kind::Link)
        ink = symbolInk = tokens.accentText;
    if (!isEnabled())
        ink = symbolInk = tokens.disabled;

    int left = leadingPadding();
    if (m_kind != Kind::Link) // a stretched button keeps its contents in the middle
        left += std::max(0, (width() - sizeHint().width()) / 2);
    if (m_symbol != Icon::None) {
        paintIcon(painter, QRectF(left, 0, scaled(symbolSize), height()), m_symbol, symbolInk);
        left += scaled(symbolSize) + symbolGap();
    }
    painter.setPen(ink);
    QFont face = font();
    face.setUnderline(m_kind == Kind::Link && underMouse() && isEnabled());
    painter.setFont(face);
    const int textWidth = int(std::ceil(QFontMetricsF(font()).horizontalAdvance(shownText())));
    painter.drawText(QRect(left, 0, textWidth + 1, height()),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | Qt::TextShowMnemonic, text());
    if (!m_cap.isEmpty())
        paintKeycap(painter, QRectF(left + textWidth + capGap(), 0, 0, height()), m_cap, tokens,
                    accent ? KeycapGround::Accent : KeycapGround::Plain);
    if (m_chevron)
        paintIcon(painter, QRectF(left + textWidth + symbolGap(), 0, scaled(chevronSize), height()),
                  Icon::Down, symbolInk);
}

} // namespace tenure::views
