// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/segment_list.h"

#include "views/shell/fonts.h"
#include "views/shell/rail_item.h"
#include "views/shell/tokens.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <memory>
#include <utility>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

SegmentList::SegmentList(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    setObjectName(u"segments"_s);
    setAccessibleName(tr("Segments"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

RailItem* SegmentList::makeItem() {
    auto* item = new RailItem(RailItem::Kind::Segment, this);
    item->setSymbol(Icon::Filter);
    item->setCollapsed(m_collapsed);
    item->installEventFilter(this);
    connect(item, &QAbstractButton::clicked, this, [this, item] { Q_EMIT chosen(item->segment); });
    m_column->addWidget(item);
    item->show();
    return item;
}

void SegmentList::setSegments(const QList<RailSegment>& segments) {
    endDrag(false);
    while (m_items.size() > segments.size())
        std::unique_ptr<RailItem>(m_items.takeLast()).reset();
    while (m_items.size() < segments.size())
        m_items.append(makeItem());
    for (int i = 0; i < segments.size(); ++i) {
        const RailSegment& segment = segments.at(i);
        RailItem* item = m_items.at(i);
        item->segment = segment.id;
        item->setObjectName(u"segment_%1"_s.arg(segment.id));
        item->setText(segment.name);
        item->setProblem(segment.problem);
        item->setCount(segment.count);
    }
    setCurrent(m_current);
}

void SegmentList::setCurrent(qint64 id) {
    m_current = id;
    for (RailItem* item : std::as_const(m_items))
        item->setCurrent(id != 0 && item->segment == id);
}

void SegmentList::setCollapsed(bool collapsed) {
    m_collapsed = collapsed;
    for (RailItem* item : std::as_const(m_items))
        item->setCollapsed(collapsed);
}

int SegmentList::placeOf(const RailItem* item) const {
    return static_cast<int>(m_items.indexOf(item));
}

int SegmentList::gapAt(int y) const {
    int gap = 0;
    while (gap < m_items.size() && y > m_items.at(gap)->geometry().center().y())
        ++gap;
    return gap;
}

bool SegmentList::eventFilter(QObject* watched, QEvent* event) {
    auto* item = static_cast<RailItem*>(watched);
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (takeKey(item, key->key(), key->modifiers()))
            return true;
        break;
    }
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonRelease:
        if (takeMouse(item, event))
            return true;
        break;
    case QEvent::ContextMenu:
        showMenu(item, static_cast<QContextMenuEvent*>(event)->globalPos());
        return true;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

bool SegmentList::takeKey(RailItem* item, int key, Qt::KeyboardModifiers modifiers) {
    if (m_dragged != nullptr && key == Qt::Key_Escape) {
        endDrag(false);
        return true;
    }
    if (!m_writable)
        return false;
    const int place = placeOf(item);
    if (modifiers == Qt::AltModifier && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        const int wanted = place + (key == Qt::Key_Down ? 1 : -1);
        if (wanted >= 0 && wanted < m_items.size()) {
            m_items.at(wanted)->setFocus(Qt::OtherFocusReason); // its row will be the moved one's
            Q_EMIT moved(item->segment, wanted);
        }
        return true;
    }
    if (modifiers == Qt::NoModifier && key == Qt::Key_F2)
        Q_EMIT renameRequested(item->segment);
    else if (modifiers == Qt::NoModifier && key == Qt::Key_Delete)
        Q_EMIT removeRequested(item->segment);
    else
        return false;
    return true;
}

bool SegmentList::takeMouse(RailItem* item, QEvent* event) {
    const auto* mouse = static_cast<QMouseEvent*>(event);
    const QPoint here = item->mapTo(this, mouse->position().toPoint());
    if (event->type() == QEvent::MouseButtonPress) {
        m_pressed = here;
        return false;
    }
    if (event->type() == QEvent::MouseButtonRelease) {
        const bool dragged = m_dragged != nullptr;
        endDrag(true);
        return dragged;
    }
    if (!m_writable || !mouse->buttons().testFlag(Qt::LeftButton))
        return false;
    if (m_dragged == nullptr && (here - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        m_dragged = item;
        item->setDown(false);
        item->grabKeyboard(); // for Esc
    }
    if (m_dragged == nullptr)
        return false;
    m_gap = gapAt(here.y());
    update();
    return true;
}

void SegmentList::endDrag(bool drop) {
    RailItem* item = std::exchange(m_dragged, nullptr);
    const int gap = std::exchange(m_gap, -1);
    if (item == nullptr)
        return;
    item->releaseKeyboard();
    item->setDown(false);
    update();
    const int from = placeOf(item);
    const int place = gap > from ? gap - 1 : gap;
    if (drop && place != from)
        Q_EMIT moved(item->segment, place);
}

void SegmentList::showMenu(RailItem* item, QPoint where) {
    auto* menu = new QMenu(this);
    menu->setObjectName(u"segmentMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const qint64 id = item->segment;
    const int place = placeOf(item);
    const auto add = [&](const QString& text, bool enabled, auto run) {
        QAction* action = menu->addAction(text);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    add(tr("Show accounts"), true, [this, id] { Q_EMIT chosen(id); });
    menu->addSeparator();
    add(tr("Rename…"), m_writable, [this, id] { Q_EMIT renameRequested(id); })->setShortcut(Qt::Key_F2);
    add(tr("Move up"), m_writable && place > 0, [this, id, place] {
        Q_EMIT moved(id, place - 1);
    })->setShortcut(Qt::ALT | Qt::Key_Up);
    add(tr("Move down"), m_writable && place + 1 < m_items.size(), [this, id, place] {
        Q_EMIT moved(id, place + 1);
    })->setShortcut(Qt::ALT | Qt::Key_Down);
    add(tr("Delete"), m_writable, [this, id] { Q_EMIT removeRequested(id); })->setShortcut(Qt::Key_Delete);
    menu->popup(where);
}

void SegmentList::paintEvent(QPaintEvent*) {
    if (m_gap < 0 || m_items.isEmpty())
        return;
    const int y = m_gap < m_items.size() ? m_items.at(m_gap)->y() : m_items.back()->geometry().bottom();
    QPainter painter(this);
    painter.fillRect(QRect(0, std::max(0, y - 1), width(), 2), tokensOf(this).focus);
}

} // namespace tenure::views
