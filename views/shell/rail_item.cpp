// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/rail_item.h"

#include "views/shell/fonts.h"
#include "views/shell/number_painter.h"
#include "views/shell/shapes.h"
#include "views/widgets/plain_text.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

RailItem::RailItem(Kind kind, QWidget* parent) : QAbstractButton(parent), m_kind(kind) {
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailItem::setCount(std::optional<qint64> count) {
    m_count = count;
    tell();
}

void RailItem::setCurrent(bool current) {
    m_current = current;
    tell();
}

void RailItem::setYielding(bool yielding) {
    m_yielding = yielding;
    update();
}

void RailItem::setProblem(const QString& problem) {
    m_problem = problem;
    tell();
}

void RailItem::setCollapsed(bool collapsed) {
    m_collapsed = collapsed;
    tell();
}

void RailItem::setBook(const QString& name, bool open) {
    setText(name);
    m_open = open;
    tell();
}

QString RailItem::countText() const {
    return m_count ? QLocale().toString(*m_count) : QString();
}

/// Gives the words to those who do not see them: to screen readers always, as a tooltip where they are not
/// drawn.
void RailItem::tell() {
    const QString words = m_count ? text() + u", "_s + countText() : text();
    setAccessibleName(m_kind == Kind::Book      ? tr("Book: %1").arg(text())
                      : m_kind == Kind::Segment ? tr("Segment: %1").arg(words)
                                                : words);
    const QString state = m_current ? tr("shown now") : QString();
    setAccessibleDescription(m_problem.isEmpty() ? state : m_problem);
    const bool cut = QFontMetricsF(roleFont(TextRole::Base)).horizontalAdvance(text()) > scaled(112);
    const QString hidden = m_collapsed || (m_kind == Kind::Segment && cut) ? words : QString();
    setPlainToolTip(this, m_problem.isEmpty() ? hidden : m_problem);
    update();
}

QSize RailItem::sizeHint() const {
    return {scaled(m_collapsed ? 32 : 183), scaled(m_kind == Kind::Segment ? 28 : 30)};
}

QSize RailItem::minimumSizeHint() const {
    return {scaled(32), sizeHint().height()};
}

bool RailItem::event(QEvent* event) {
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    return QAbstractButton::event(event);
}

void RailItem::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        focusNextPrevChild(event->key() == Qt::Key_Down);
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void RailItem::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& tokens = tokensOf(this);
    if (m_current && !m_yielding)
        paintBox(painter, rect(), radius::button, tokens.select, {});
    else if (isEnabled() && (underMouse() || isDown()))
        paintBox(painter, rect(), radius::button, isDown() ? tokens.pressed : tokens.hover, {});
    const int icon = scaled(m_kind == Kind::Destination ? 16 : 14);
    const int inset = m_collapsed ? (width() - icon) / 2 : scaled(8);
    paintIcon(painter, QRectF(inset, 0, icon, height()), m_symbol,
              m_current ? tokens.accentText : tokens.text3);
    if (!m_collapsed)
        paintWords(painter, tokens, inset + icon + scaled(9));
}

int RailItem::paintCount(QPainter& painter, const Tokens& tokens, int left, int right) {
    if (!m_problem.isEmpty()) {
        const int side = scaled(14);
        paintIcon(painter, QRectF(right - side, 0, side, height()), Icon::Warn, tokens.warn);
        return right - side;
    }
    if (!m_count)
        return right;
    const bool strong = m_current && m_kind == Kind::Destination;
    const NumberPainter numbers(roleFont(strong ? TextRole::Emphasis : TextRole::Small));
    painter.setPen(m_current ? tokens.text2 : tokens.text3);
    numbers.draw(painter, QRectF(left, 0, right - left, height()), Qt::AlignRight | Qt::AlignVCenter,
                 countText());
    return right - int(numbers.width(countText()));
}

void RailItem::paintWords(QPainter& painter, const Tokens& tokens, int left) {
    const bool strong = m_current || m_kind == Kind::Book;
    const QFont face = roleFont(strong ? TextRole::Emphasis : TextRole::Base);
    int right = width() - scaled(9);
    if (m_kind == Kind::Book) {
        const int side = scaled(13);
        right += scaled(2); // the chevron hangs into the margin
        paintIcon(painter, QRectF(right - side, 0, side, height()), Icon::Down, tokens.text3);
        right -= side + scaled(6);
    } else {
        right = paintCount(painter, tokens, left, right) - scaled(6);
    }
    painter.setFont(face);
    painter.setPen(!isEnabled() ? tokens.disabled : strong ? tokens.text : tokens.text2);
    const int room = std::max(0, right - left);
    painter.drawText(QRect(left, 0, room, height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetricsF(face).elidedText(text(), Qt::ElideRight, room));
}

} // namespace tenure::views
