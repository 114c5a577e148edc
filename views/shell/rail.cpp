// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/rail.h"

#include "views/shell/fonts.h"
#include "views/shell/rail_item.h"

#include <QButtonGroup>
#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

Rail::Rail(QWidget* parent)
    : QWidget(parent), m_switcher(new RailItem(RailItem::Kind::Book, this)), m_column(new QVBoxLayout(this)),
      m_group(new QButtonGroup(this)) {
    setObjectName(u"rail"_s);
    setAccessibleName(tr("Navigation"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_switcher->setObjectName(u"bookSwitcher"_s);
    m_switcher->setSymbol(Icon::Db);
    m_group->setExclusive(false); // the window decides which destination is shown
    m_column->setContentsMargins(scaled(8), scaled(9), scaled(9), scaled(8));
    m_column->setSpacing(1);
    m_column->addWidget(m_switcher);
    m_column->addSpacing(scaled(6));
    m_column->addStretch(1);
    setBook({});
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
    m_column->insertWidget(m_column->count() - 1, destination);
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
        m_column->setContentsMargins(scaled(8), scaled(9), scaled(9), scaled(8));
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
