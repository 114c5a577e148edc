// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/rail.h"

#include "views/shell/fonts.h"
#include "views/shell/rail_item.h"
#include "views/widgets/button.h"
#include "views/widgets/plain_text.h"

#include <QButtonGroup>
#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

Rail::Rail(QWidget* parent)
    : QWidget(parent), m_switcher(new RailItem(RailItem::Kind::Book, this)), m_column(new QVBoxLayout),
      m_group(new QButtonGroup(this)), m_segmentHead(new QWidget(this)),
      m_segmentCaption(new PlainLabel(tr("Segments"), TextRole::Caption, &Tokens::text2, m_segmentHead)),
      m_addSegment(new Button(QString(), Button::Kind::Quiet, m_segmentHead)),
      m_segmentArea(new QScrollArea(this)), m_segments(new SegmentList), m_sources(new SourceList(this)) {
    setObjectName(u"rail"_s);
    setAccessibleName(tr("Navigation"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_switcher->setObjectName(u"bookSwitcher"_s);
    m_switcher->setSymbol(Icon::Db);
    m_group->setExclusive(false); // the window decides which destination is shown
    m_column->setSpacing(1);
    m_column->addWidget(m_switcher);
    m_column->addSpacing(scaled(6));
    m_destinations = m_column->count();
    buildSegments();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(m_column, 1);
    all->addWidget(m_sources);
    setMargins();
    setBook({});
}

void Rail::buildSegments() {
    m_segmentHead->setObjectName(u"segmentHead"_s);
    m_addSegment->setObjectName(u"addSegment"_s);
    m_addSegment->setSymbol(Icon::Plus);
    m_addSegment->setAccessibleName(tr("Save the query as a segment"));
    setPlainToolTip(m_addSegment, tr("Save the query as a segment"));
    connect(m_addSegment, &QPushButton::clicked, this, &Rail::addSegmentRequested);
    auto* head = new QHBoxLayout(m_segmentHead);
    head->setContentsMargins(scaled(8), scaled(8), 0, 0);
    head->addWidget(m_segmentCaption, 1);
    head->addWidget(m_addSegment);
    m_segmentArea->setObjectName(u"segmentArea"_s);
    m_segmentArea->setFrameShape(QFrame::NoFrame);
    m_segmentArea->setWidgetResizable(true);
    m_segmentArea->setFocusPolicy(Qt::NoFocus);
    m_segmentArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_segmentArea->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    auto* inside = new QWidget;
    inside->setAutoFillBackground(false);
    auto* rows = new QVBoxLayout(inside);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_segments);
    rows->addStretch(1);
    m_segmentArea->setWidget(inside);
    m_segmentArea->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    m_column->addWidget(m_segmentHead);
    m_column->addWidget(m_segmentArea, 1);
}

void Rail::setMargins() {
    m_column->setContentsMargins(scaled(8), scaled(9), scaled(9), scaled(8));
}

void Rail::setSegments(const QList<RailSegment>& segments, bool writable) {
    m_segments->setSegments(segments);
    m_segments->setWritable(writable);
    m_addSegment->setVisible(writable && !m_collapsed);
}

void Rail::setCurrentSegment(qint64 id) {
    m_segments->setCurrent(id);
    for (RailItem* each : std::as_const(m_items))
        each->setYielding(id != 0);
}

void Rail::addDestination(const QString& key, Icon symbol, const QString& label) {
    auto* destination = new RailItem(RailItem::Kind::Destination, this);
    destination->setObjectName(u"rail_"_s + key);
    destination->key = key;
    destination->setSymbol(symbol);
    destination->setText(label);
    destination->setCollapsed(m_collapsed);
    destination->setEnabled(m_switcher->hasBook());
    connect(destination, &QAbstractButton::clicked, this, [this, key] { Q_EMIT destinationChosen(key); });
    m_column->insertWidget(m_destinations++, destination);
    m_items.append(destination);
}

RailItem* Rail::item(const QString& key) const {
    const auto found = std::ranges::find_if(m_items, [&](const RailItem* each) { return each->key == key; });
    return found == m_items.end() ? nullptr : *found;
}

void Rail::setCount(const QString& key, std::optional<qint64> count) {
    if (RailItem* destination = item(key))
        destination->setCount(count);
}

void Rail::setCurrent(const QString& key) {
    for (RailItem* each : std::as_const(m_items))
        each->setCurrent(each->key == key);
}

void Rail::setBook(const QString& name) {
    m_switcher->setBook(name.isEmpty() ? tr("No book open") : name, !name.isEmpty());
    for (RailItem* each : std::as_const(m_items))
        each->setEnabled(!name.isEmpty());
    m_segmentHead->setVisible(!name.isEmpty());
    m_segmentArea->setVisible(!name.isEmpty());
    if (name.isEmpty()) {
        setSegments({}, false);
        setCurrentSegment(0);
        setSources({});
    }
}

void Rail::setBookMenu(QMenu* menu) {
    connect(m_switcher, &QAbstractButton::clicked, menu,
            [this, menu] { menu->popup(m_switcher->mapToGlobal(QPoint(0, m_switcher->height()))); });
}

void Rail::setCollapsed(bool collapsed) {
    m_collapsed = collapsed;
    m_switcher->setCollapsed(collapsed);
    for (RailItem* each : std::as_const(m_items))
        each->setCollapsed(collapsed);
    m_segments->setCollapsed(collapsed);
    m_sources->setCollapsed(collapsed);
    m_segmentCaption->setVisible(!collapsed);
    m_addSegment->setVisible(!collapsed && m_segments->isWritable());
    updateGeometry();
}

QSize Rail::sizeHint() const {
    return {scaled(m_collapsed ? 48 : 200), scaled(300)};
}

void Rail::takeFocus() {
    const auto current =
        std::ranges::find_if(m_items, [](const RailItem* each) { return each->isCurrent(); });
    QWidget* target = m_switcher;
    if (current != m_items.end() && (*current)->isEnabled())
        target = *current;
    target->setFocus(Qt::TabFocusReason);
}

bool Rail::event(QEvent* event) {
    if (event->type() == QEvent::ApplicationFontChange) {
        setMargins();
        updateGeometry();
    }
    return QWidget::event(event);
}

void Rail::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& tokens = tokensOf(this);
    painter.fillRect(rect(), tokens.window);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), tokens.border);
}

} // namespace tenure::views
