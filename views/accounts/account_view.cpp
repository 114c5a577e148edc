// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/accounts/account_view.h"

#include "items/account_list_model.h"
#include "items/account_selection.h"
#include "views/accounts/account_delegate.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace tenure::views {

AccountView::AccountView(items::AccountListModel& model, items::AccountSelection& selection, QWidget* parent)
    : QTreeView(parent), m_model(model), m_selection(selection) {
    setObjectName(QStringLiteral("accountList"));
    setAccessibleName(tr("Accounts"));
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
    header()->setSectionsMovable(true);
    header()->setFirstSectionMovable(false);
    header()->setSectionsClickable(true);
    header()->setTextElideMode(Qt::ElideRight);
    header()->setStretchLastSection(true);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
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

void AccountView::move(int steps, bool extend) {
    QModelIndex index = currentIndex().isValid() ? currentIndex() : m_model.index(0, 0);
    if (extend && currentAccount() != 0)
        m_selection.set(currentAccount(), true);
    for (int i = 0; i < std::abs(steps); ++i) {
        QModelIndex next = steps > 0 ? indexBelow(index) : indexAbove(index);
        if (!next.isValid())
            break;
        index = next;
    }
    if (!index.isValid())
        return;
    setCurrentIndex(index.siblingAtColumn(std::max(0, currentIndex().column())));
    if (extend && currentAccount() != 0)
        m_selection.set(currentAccount(), true);
}

void AccountView::toggleGroup(const QModelIndex& group) {
    const std::vector<qint64> accounts = m_model.accountsUnder(group);
    const bool all =
        std::ranges::all_of(accounts, [&](qint64 account) { return m_selection.contains(account); });
    if (all)
        m_selection.remove(accounts);
    else
        m_selection.add(accounts);
}

void AccountView::toggleCurrent() {
    if (currentAccount() != 0)
        m_selection.toggle(currentAccount());
    else if (currentIndex().isValid())
        toggleGroup(currentIndex().siblingAtColumn(0));
}

bool AccountView::handleKey(QKeyEvent* event) {
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) {
        if (event->matches(QKeySequence::SelectAll)) {
            m_selection.add(m_model.accountsUnder({}));
            return true;
        }
        return false;
    }
    const QModelIndex row = currentIndex().siblingAtColumn(0);
    switch (event->key()) {
    case Qt::Key_J:
    case Qt::Key_Down:
        move(1, shift);
        return true;
    case Qt::Key_K:
    case Qt::Key_Up:
        move(-1, shift);
        return true;
    case Qt::Key_Space:
        toggleCurrent();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_O:
        if (currentAccount() != 0)
            Q_EMIT openRequested(currentAccount());
        else if (row.isValid())
            setExpanded(row, !isExpanded(row));
        return true;
    case Qt::Key_E:
    case Qt::Key_F2:
        if (currentIndex().flags().testFlag(Qt::ItemIsEditable))
            edit(currentIndex());
        return true;
    case Qt::Key_Escape:
        Q_EMIT clearRequested();
        return true;
    case Qt::Key_Right:
    case Qt::Key_Left: {
        const bool right = event->key() == Qt::Key_Right;
        if (row.isValid() && currentAccount() == 0) {
            setExpanded(row, right);
            return true;
        }
        const int columns = m_model.columnCount();
        const int next =
            std::clamp(header()->visualIndex(currentIndex().column()) + (right ? 1 : -1), 0, columns - 1);
        if (currentIndex().isValid())
            setCurrentIndex(currentIndex().siblingAtColumn(header()->logicalIndex(next)));
        return true;
    }
    default:
        return false;
    }
}

void AccountView::keyPressEvent(QKeyEvent* event) {
    if (handleKey(event))
        event->accept();
    else if (event->text().isEmpty())
        QTreeView::keyPressEvent(event); // paging; letters are no type-ahead here
    else
        event->ignore();
}

void AccountView::mousePressEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && event->button() == Qt::LeftButton) {
        const bool group = m_model.accountAt(index) == 0;
        const NameCellLayout layout = nameCellLayout(visualRect(index), group, false);
        if (group) {
            setCurrentIndex(index);
            setExpanded(index.siblingAtColumn(0), !isExpanded(index.siblingAtColumn(0)));
            return;
        }
        if (index.column() == 0 && layout.hit.contains(event->pos())) {
            setCurrentIndex(index);
            m_selection.toggle(m_model.accountAt(index));
            return;
        }
        if (event->modifiers().testFlag(Qt::ControlModifier))
            m_selection.toggle(m_model.accountAt(index));
    }
    QTreeView::mousePressEvent(event);
}

void AccountView::mouseDoubleClickEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->pos());
    if (m_model.accountAt(index) == 0)
        return;
    if (index.flags().testFlag(Qt::ItemIsEditable) && index.column() != 0)
        edit(index);
    else
        Q_EMIT openRequested(m_model.accountAt(index));
}

void AccountView::drawBranches(QPainter*, const QRect&, const QModelIndex&) const {
    // The delegate draws the chevron of a group.
}

void AccountView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTreeView::currentChanged(current, previous);
    viewport()->update(); // the bar of the current row is in column 0, whichever cell is current
    Q_EMIT currentAccountChanged(m_model.accountAt(current));
}

} // namespace tenure::views
