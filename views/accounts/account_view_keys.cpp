// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What keys and clicks do in the account list.
#include "items/account_list_model.h"
#include "items/account_selection.h"
#include "views/accounts/account_cells.h"
#include "views/accounts/account_header.h"
#include "views/accounts/account_view.h"

#include <QKeyEvent>

#include <algorithm>

namespace tenure::views {

void AccountView::move(int steps, bool extend) {
    QModelIndex index = currentIndex().isValid() ? currentIndex() : m_model.index(0, 0);
    for (int i = 0; i < std::abs(steps); ++i) {
        const QModelIndex next = steps > 0 ? indexBelow(index) : indexAbove(index);
        if (!next.isValid())
            break;
        index = next;
    }
    if (!index.isValid())
        return;
    if (extend)
        selectTo(index);
    else
        m_anchor = 0;
    setCurrentIndex(index.siblingAtColumn(std::max(0, currentIndex().column())));
}

AccountView::Span AccountView::spanTo(const QModelIndex& end) const {
    const QModelIndex anchor = m_model.indexOf(m_anchor);
    const auto& groups = m_model.list().groups;
    const auto first = [&](const QModelIndex& group) {
        return groups.at(static_cast<std::size_t>(group.row())).first;
    };
    const std::size_t from = first(anchor.parent()) + static_cast<std::size_t>(anchor.row());
    if (m_model.accountAt(end) == 0) { // the head of a group stands before its first account
        const std::size_t to = first(end);
        return to > from ? Span{from, to} : Span{to, from + 1};
    }
    const std::size_t to = first(end.parent()) + static_cast<std::size_t>(end.row());
    return {std::min(from, to), std::max(from, to) + 1};
}

std::vector<qint64> AccountView::shownIn(const Span& span, const Span& without) const {
    std::vector<qint64> accounts;
    const operations::AccountList& list = m_model.list();
    for (std::size_t group = 0; group < list.groups.size(); ++group) {
        if (!isExpanded(m_model.index(static_cast<int>(group), 0)))
            continue; // nobody sees them
        const std::size_t begin = list.groups[group].first;
        const std::size_t end = begin + static_cast<std::size_t>(list.groups[group].count);
        for (std::size_t i = std::max(begin, span.first); i < std::min(end, span.last); ++i) {
            if (i < without.first || i >= without.last)
                accounts.push_back(list.ids[i]);
        }
    }
    return accounts;
}

void AccountView::selectTo(const QModelIndex& index) {
    if (m_anchor == 0 || !m_model.indexOf(m_anchor).isValid())
        m_anchor = currentAccount() != 0 ? currentAccount() : m_model.accountAt(index);
    if (m_anchor == 0)
        return;
    const Span wanted = spanTo(index);
    if (currentIndex().isValid())
        m_selection.remove(shownIn(spanTo(currentIndex()), wanted)); // one turned round
    m_selection.add(shownIn(wanted, {}));
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
    m_anchor = currentAccount();
    if (m_anchor != 0)
        m_selection.toggle(m_anchor);
    else if (currentIndex().isValid())
        toggleGroup(currentIndex().siblingAtColumn(0));
}

void AccountView::toggleOpen(const QModelIndex& group) {
    if (group.isValid())
        setExpanded(group, !isExpanded(group));
}

void AccountView::openCurrent() {
    if (currentAccount() != 0)
        Q_EMIT openRequested(currentAccount());
    else
        toggleOpen(currentIndex().siblingAtColumn(0));
}

void AccountView::moveColumn(int step) {
    const int from = m_heads->visualIndex(currentIndex().column());
    const int to = from + step;
    if (from >= 1 && to >= 1 && to < m_model.columnCount()) // the name stays the first
        m_heads->moveSection(from, to);
}

void AccountView::goSideways(const QKeyEvent& event) {
    const int step = event.key() == Qt::Key_Right ? 1 : -1;
    const QModelIndex row = currentIndex().siblingAtColumn(0);
    if (!row.isValid())
        return;
    const int visual = m_heads->visualIndex(currentIndex().column());
    if (currentAccount() == 0)
        setExpanded(row, step > 0);
    else if (visual == 0 && step < 0)
        setCurrentIndex(row.parent());
    else
        setCurrentIndex(currentIndex().siblingAtColumn(
            m_heads->logicalIndex(std::clamp(visual + step, 0, m_model.columnCount() - 1))));
}

bool AccountView::handleCommand(KeyCommand command, const QKeyEvent& event) {
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    switch (command) {
    case KeyCommand::MoveDown:
        move(1, shift);
        return true;
    case KeyCommand::MoveUp:
        move(-1, shift);
        return true;
    case KeyCommand::Extend:
        move(event.key() == Qt::Key_Down ? 1 : -1, true);
        return true;
    case KeyCommand::Select:
        toggleCurrent();
        return true;
    case KeyCommand::Open:
        openCurrent();
        return true;
    case KeyCommand::Edit:
        if (currentIndex().flags().testFlag(Qt::ItemIsEditable))
            edit(currentIndex());
        return true;
    case KeyCommand::Unfold:
        goSideways(event);
        return true;
    case KeyCommand::MoveColumn:
        moveColumn(event.key() == Qt::Key_Right ? 1 : -1);
        return true;
    case KeyCommand::Clear:
        Q_EMIT clearRequested();
        return true;
    default:
        break;
    }
    const bool listed = keyRow(command).places.testFlag(KeyPlace::List);
    if (listed)
        Q_EMIT commandRequested(command);
    return listed;
}

bool AccountView::handleKey(QKeyEvent* event) {
    if (event->matches(QKeySequence::SelectAll)) {
        m_selection.add(m_model.list().ids);
        return true;
    }
    const auto command = m_keys.command(*event);
    return command && handleCommand(*command, *event);
}

void AccountView::keyPressEvent(QKeyEvent* event) {
    // An editor lets Enter through; it is not meant for the list.
    const bool editors = isEditing() && !hasFocus();
    if (editors || handleKey(event))
        event->accept();
    else if (event->text().isEmpty())
        QTreeView::keyPressEvent(event); // paging; letters are no type-ahead here
    else
        event->ignore();
}

void AccountView::mousePressEvent(QMouseEvent* event) {
    const QModelIndex sticky = stickyGroup();
    const bool onHead = sticky.isValid() && stickyBox().contains(event->pos());
    const QModelIndex index = onHead ? sticky : indexAt(event->pos());
    if (!index.isValid() || event->button() != Qt::LeftButton)
        return QTreeView::mousePressEvent(event);
    if (m_model.accountAt(index) == 0) {
        setCurrentIndex(index);
        toggleOpen(index.siblingAtColumn(0));
        return;
    }
    const NameCellLayout layout = nameCellLayout(visualRect(index), false, false);
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        selectTo(index);
        setCurrentIndex(index);
        return;
    }
    if (index.column() == 0 && layout.hit.contains(event->pos())) {
        setCurrentIndex(index);
        toggleCurrent();
        return;
    }
    if (event->modifiers().testFlag(Qt::ControlModifier))
        m_selection.toggle(m_model.accountAt(index));
    m_anchor = m_model.accountAt(index);
    QTreeView::mousePressEvent(event);
}

void AccountView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (stickyBox().contains(event->pos()))
        return mousePressEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (m_model.accountAt(index) == 0)
        return mousePressEvent(event);
    if (index.flags().testFlag(Qt::ItemIsEditable) && index.column() != 0)
        edit(index);
    else
        Q_EMIT openRequested(m_model.accountAt(index));
}

} // namespace tenure::views
