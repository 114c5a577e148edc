// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/accounts/account_view.h"

#include "items/account_list_model.h"
#include "items/account_selection.h"
#include "views/accounts/account_delegate.h"
#include "views/accounts/account_header.h"
#include "views/shell/tokens.h"

#include <QPaintEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

namespace tenure::views {

AccountView::AccountView(items::AccountListModel& model, items::AccountSelection& selection, QWidget* parent)
    : QTreeView(parent), m_model(model), m_selection(selection), m_heads(new AccountHeader(this)) {
    setObjectName(QStringLiteral("accountList"));
    setAccessibleName(tr("Accounts"));
    setHeader(m_heads);
    m_heads->setSectionsClickable(true); // which setHeader() takes away
    setModel(&model);
    setUniformRowHeights(true); // lists of 100,000 rows are measured by one row
    setIndentation(0);
    setRootIsDecorated(false);
    setSelectionMode(QAbstractItemView::NoSelection); // selected accounts are kept by id
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setExpandsOnDoubleClick(false);
    setTabKeyNavigation(false);
}

qint64 AccountView::currentAccount() const {
    return m_model.accountAt(currentIndex());
}

void AccountView::goTo(qint64 account) {
    const QModelIndex index = m_model.indexOf(account);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

ListPlace AccountView::place() const {
    ListPlace place{.account = currentAccount(), .column = std::max(0, currentIndex().column())};
    if (place.account == 0)
        place.group = currentIndex().siblingAtColumn(0).data().toString();
    QModelIndex anchor = currentIndex();
    if (place.account == 0 || !viewport()->rect().intersects(visualRect(anchor))) {
        anchor = indexAt(QPoint(0, stickyBox().height()));
        if (anchor.isValid() && m_model.accountAt(anchor) == 0)
            anchor = indexBelow(anchor);
    }
    place.anchor = m_model.accountAt(anchor);
    if (place.anchor != 0)
        place.top = visualRect(anchor).top();
    return place;
}

bool AccountView::restore(const ListPlace& place) {
    QModelIndex row = m_model.indexOf(place.account);
    for (int group = 0; group < m_model.rowCount() && !place.group.isEmpty(); ++group) {
        if (m_model.index(group, 0).data().toString() == place.group)
            row = m_model.index(group, 0);
    }
    if (row.isValid())
        setCurrentIndex(row.siblingAtColumn(std::min(place.column, m_model.columnCount() - 1)));
    const QModelIndex anchor = m_model.indexOf(place.anchor);
    if (anchor.isValid() && isExpanded(anchor.parent())) {
        const int now = visualRect(anchor).top();
        verticalScrollBar()->setValue(verticalScrollBar()->value() + now - place.top);
    }
    return row.isValid();
}

QModelIndex AccountView::stickyGroup() const {
    const QModelIndex first = indexAt(QPoint(0, 0));
    if (!first.isValid())
        return {};
    if (m_model.accountAt(first) != 0)
        return first.parent();
    const bool cut = visualRect(first).top() < 0 && isExpanded(first);
    return cut ? first.siblingAtColumn(0) : QModelIndex();
}

QRect AccountView::stickyBox() const {
    const QModelIndex group = stickyGroup();
    if (!group.isValid())
        return {};
    const int height = visualRect(group).height();
    int top = 0;
    // The next group pushes it away.
    const QModelIndex next = group.siblingAtRow(group.row() + 1);
    if (next.isValid())
        top = std::min(0, visualRect(next).top() - height);
    return {0, top, viewport()->width(), height};
}

void AccountView::paintEvent(QPaintEvent* event) {
    QTreeView::paintEvent(event);
    const QModelIndex group = stickyGroup();
    const QRect box = stickyBox();
    if (!group.isValid() || !event->rect().intersects(box))
        return;
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.state |= QStyle::State_Open;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        option.rect = QRect(columnViewportPosition(column), box.top(), columnWidth(column), box.height());
        itemDelegate()->paint(&painter, option, group.siblingAtColumn(column));
    }
    const int used = m_heads->length() - m_heads->offset();
    if (used < box.width())
        painter.fillRect(QRect(used, box.top(), box.width() - used, box.height()), tokensOf(this).subtle);
    painter.fillRect(QRect(0, box.bottom(), box.width(), 1), tokensOf(this).line);
}

void AccountView::scrollContentsBy(int dx, int dy) {
    QTreeView::scrollContentsBy(dx, dy);
    viewport()->update(); // the sticky head must not move with the rows
}

void AccountView::scrollTo(const QModelIndex& index, ScrollHint hint) {
    const int across = horizontalScrollBar()->value();
    QTreeView::scrollTo(index, hint);
    if (index.column() == 0)
        horizontalScrollBar()->setValue(across); // a row is gone to, not its first cell
    const bool account = m_model.accountAt(index) != 0;
    const QRect row = visualRect(index);
    if (account && row.top() < row.height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + row.top() - row.height());
}

void AccountView::resizeEvent(QResizeEvent* event) {
    QTreeView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        Q_EMIT widthChanged();
}

void AccountView::drawBranches(QPainter*, const QRect&, const QModelIndex&) const {
    // The delegate draws the chevron of a group.
}

void AccountView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTreeView::currentChanged(current, previous);
    viewport()->update(); // the bar of the current row is in column 0, whichever cell is current
    Q_EMIT currentAccountChanged(m_model.accountAt(current));
}

QModelIndex AccountView::besideInRow(const QModelIndex& from, int step) const {
    const int columns = m_model.columnCount();
    for (int visual = m_heads->visualIndex(from.column()) + step; visual >= 0 && visual < columns;
         visual += step) {
        const QModelIndex index = from.siblingAtColumn(m_heads->logicalIndex(visual));
        if (index.flags().testFlag(Qt::ItemIsEditable))
            return index;
    }
    return {};
}

void AccountView::editBeside(const QModelIndex& from, int step) {
    QModelIndex next = besideInRow(from, step);
    // At the row's end it goes on in the next one that is an account.
    QModelIndex row = from.siblingAtColumn(0);
    while (!next.isValid() && row.isValid()) {
        row = step > 0 ? indexBelow(row) : indexAbove(row);
        if (m_model.accountAt(row) == 0)
            continue;
        const int edge = step > 0 ? 0 : m_model.columnCount() - 1;
        const QModelIndex begin = row.siblingAtColumn(m_heads->logicalIndex(edge));
        next = begin.flags().testFlag(Qt::ItemIsEditable) ? begin : besideInRow(begin, step);
        break;
    }
    if (!next.isValid())
        return;
    setCurrentIndex(next);
    edit(next);
}

void AccountView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
    const QModelIndex edited = currentIndex();
    const bool next = hint == QAbstractItemDelegate::EditNextItem;
    const bool previous = hint == QAbstractItemDelegate::EditPreviousItem;
    QTreeView::closeEditor(editor, next || previous ? QAbstractItemDelegate::NoHint : hint);
    if (next || previous)
        editBeside(edited, next ? 1 : -1);
    if (!isEditing())
        Q_EMIT editingEnded();
}

} // namespace tenure::views
