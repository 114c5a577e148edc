// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/stakeholders/chain_view.h"

#include "views/shell/fonts.h"
#include "views/shell/shapes.h"
#include "views/stakeholders/chain_access.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace tenure::views {

ChainView::ChainView(QWidget* parent) : QAbstractScrollArea(parent) {
    installChainAccess();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
}

void ChainView::setBoard(items::ContactBoardPtr board, bool writable) {
    const domain::ContactId before = current();
    m_board = std::move(board);
    m_writable = writable;
    setLinking(std::nullopt);
    layOut();
    const int again = m_picture.indexOf(before, domain::ContactRole::None);
    m_current = again >= 0 ? again : m_picture.nodes().empty() ? -1 : 0;
    if (current() != before)
        Q_EMIT currentChanged(current());
    updateGeometry();
}

void ChainView::layOut() {
    if (!m_board)
        return;
    m_picture = ChainPicture(m_board, viewport()->width());
    const QSize size = m_picture.size();
    verticalScrollBar()->setRange(0, std::max(0, size.height() - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(scaled(30));
    horizontalScrollBar()->setRange(0, std::max(0, size.width() - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(scaled(30));
    viewport()->update();
}

QSize ChainView::sizeHint() const {
    return {scaled(700), m_picture.size().height() + 2};
}

QPoint ChainView::offset() const {
    return {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

QRect ChainView::shownBox(int node) const {
    return m_picture.boxOf(node).translated(-offset());
}

domain::ContactId ChainView::current() const {
    return m_current < 0 || m_current >= int(m_picture.nodes().size())
               ? domain::ContactId{}
               : m_picture.nodes()[std::size_t(m_current)].contact;
}

void ChainView::setCurrent(domain::ContactId contact) {
    if (const int node = m_picture.indexOf(contact, domain::ContactRole::None); node >= 0)
        setCurrentNode(node);
}

void ChainView::setCurrentNode(int node) {
    if (node < 0 || node == m_current)
        return;
    m_current = node;
    const QRect box = m_picture.boxOf(node).adjusted(-scaled(12), -scaled(12), scaled(12), scaled(12));
    const QRect seen(offset(), viewport()->size());
    if (box.top() < seen.top() || box.bottom() > seen.bottom())
        verticalScrollBar()->setValue(box.top() < seen.top() ? box.top() : box.bottom() - seen.height());
    if (box.left() < seen.left() || box.right() > seen.right())
        horizontalScrollBar()->setValue(box.left() < seen.left() ? box.left() : box.right() - seen.width());
    viewport()->update();
    Q_EMIT currentChanged(current());
    QAccessibleEvent focused(this, QAccessible::Focus);
    focused.setChild(node);
    QAccessible::updateAccessibility(&focused);
}

void ChainView::activate(int node) {
    if (node < 0)
        return;
    const domain::ChainNode& chosen = m_picture.nodes().at(std::size_t(node));
    if (chosen.contact.isValid())
        Q_EMIT editRequested(chosen.contact);
    else
        Q_EMIT addRequested(chosen.role);
}

void ChainView::setLinking(std::optional<int> node) {
    if (m_linking == node)
        return;
    m_linking = node;
    viewport()->update();
    Q_EMIT linkingChanged();
}

void ChainView::finishLink(int target) {
    const int from = m_linking.value_or(-1);
    setLinking(std::nullopt);
    if (from < 0 || target < 0 || from == target)
        return;
    const domain::ContactId contact = m_picture.nodes().at(std::size_t(from)).contact;
    const domain::ContactId superior = m_picture.nodes().at(std::size_t(target)).contact;
    if (contact.isValid() && superior.isValid())
        Q_EMIT superiorChosen(contact, superior);
}

void ChainView::keyPressEvent(QKeyEvent* event) {
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (m_current < 0 || !plain)
        return event->ignore();
    event->accept();
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrentNode(m_picture.beside(m_current, 0, -1));
    case Qt::Key_Right:
        return setCurrentNode(m_picture.beside(m_current, 0, 1));
    case Qt::Key_Up:
        return setCurrentNode(m_picture.beside(m_current, -1, 0));
    case Qt::Key_Down:
        return setCurrentNode(m_picture.beside(m_current, 1, 0));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return isLinking() ? finishLink(m_current) : activate(m_current);
    case Qt::Key_R:
        if (m_writable && current().isValid())
            return setLinking(m_current);
        break;
    case Qt::Key_Escape:
        if (isLinking() || m_dragged) {
            m_dragged.reset();
            return setLinking(std::nullopt);
        }
        break;
    default:
        break;
    }
    event->ignore();
}

int ChainView::nodeUnder(const QMouseEvent& event) const {
    return m_picture.nodeAt(event.position().toPoint() + offset());
}

void ChainView::mousePressEvent(QMouseEvent* event) {
    const int node = nodeUnder(*event);
    m_pressed = event->position().toPoint();
    m_dragged.reset();
    setLinking(std::nullopt);
    setCurrentNode(node);
    if (node >= 0 && !current().isValid())
        activate(node);
}

void ChainView::mouseMoveEvent(QMouseEvent* event) {
    const QPoint at = event->position().toPoint();
    const bool far = (at - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!m_writable || !(event->buttons() & Qt::LeftButton) || (!m_dragged && !far))
        return;
    if (!m_dragged) {
        const int node = m_picture.nodeAt(m_pressed + offset());
        if (node < 0 || !m_picture.nodes()[std::size_t(node)].contact.isValid())
            return;
        setLinking(node);
    }
    m_dragged = at;
    viewport()->update();
}

void ChainView::mouseReleaseEvent(QMouseEvent* event) {
    if (!m_dragged)
        return;
    m_dragged.reset();
    finishLink(nodeUnder(*event));
}

void ChainView::mouseDoubleClickEvent(QMouseEvent* event) {
    activate(nodeUnder(*event));
}

void ChainView::focusInEvent(QFocusEvent*) {
    viewport()->update();
}

void ChainView::focusOutEvent(QFocusEvent*) {
    viewport()->update();
}

void ChainView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    const domain::ContactId before = current();
    layOut();
    if (before.isValid())
        m_current = m_picture.indexOf(before, domain::ContactRole::None);
}

void ChainView::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    const Tokens& tokens = tokensOf(this);
    painter.fillRect(event->rect(), tokens.surface);
    painter.translate(-offset());
    m_picture.paint(painter, event->rect().translated(offset()), viewport()->width(), tokens);
    paintMarks(painter);
}

/// The current card, the one that is being linked, and the line that is drawn by the pointer.
void ChainView::paintMarks(QPainter& painter) const {
    const Tokens& tokens = tokensOf(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_current >= 0 && m_current < int(m_picture.nodes().size()))
        paintBox(painter, QRectF(m_picture.boxOf(m_current)).adjusted(-3, -3, 3, 3), radius::card + 2, {},
                 hasFocus() ? tokens.focus : tokens.strong, hasFocus() ? 2 : 1);
    if (!m_linking)
        return;
    const QRectF from = m_picture.boxOf(*m_linking);
    QPen pen(tokens.focus, 1.6, Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(from.adjusted(-3, -3, 3, 3), radius::card + 2, radius::card + 2);
    if (m_dragged)
        painter.drawLine(from.center(), QPointF(*m_dragged + offset()));
    else if (m_current >= 0 && m_current != *m_linking)
        painter.drawLine(from.center(), QRectF(m_picture.boxOf(m_current)).center());
}

} // namespace tenure::views
