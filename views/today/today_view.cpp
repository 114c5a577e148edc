// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/today/today_view.h"

#include "items/today_model.h"
#include "views/accounts/account_cells.h"
#include "views/accounts/list_rows.h"
#include "views/shell/fonts.h"
#include "views/shell/ui_settings.h"
#include "views/today/today_delegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;
using items::TodayModel;

namespace {

constexpr int accountInset = 45; ///< of a head: behind the shape of the kind of work
constexpr int dueInset = 14;
constexpr int accountWidth = 208;
constexpr int adviceWidth = 190;
constexpr int arrWidth = 90;
constexpr int dueWidth = 112;

} // namespace

TodayView::TodayView(TodayModel& model, const UiSettings& settings, QWidget* parent)
    : QTreeView(parent), m_model(model), m_settings(settings), m_delegate(new TodayDelegate(this)) {
    setObjectName(u"todayList"_s);
    setAccessibleName(tr("Today's work"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setUniformRowHeights(false);
    makeList(*this, new ListHead({{TodayModel::Account, {accountInset, cellPadding}},
                                  {TodayModel::Due, {cellPadding, dueInset}}},
                                 this));
    header()->setObjectName(u"todayHeads"_s);
    header()->setSectionResizeMode(TodayModel::Why, QHeaderView::Stretch);
    header()->resizeSection(TodayModel::Account, scaled(accountWidth));
    header()->resizeSection(TodayModel::Advice, scaled(adviceWidth));
    header()->resizeSection(TodayModel::Arr, scaled(arrWidth));
    header()->resizeSection(TodayModel::Due, scaled(dueWidth));
    connect(this, &QTreeView::collapsed, this,
            [this](const QModelIndex& group) { m_closed.append(group.data().toString()); });
    connect(this, &QTreeView::expanded, this,
            [this](const QModelIndex& group) { m_closed.removeAll(group.data().toString()); });
}

void TodayView::setRowHeight(int pixels) {
    m_delegate->setRowHeight(pixels);
    doItemsLayout();
}

qint64 TodayView::currentAccount() const {
    const operations::WorkItem* item = m_model.itemAt(currentIndex());
    return item != nullptr ? item->account.value : 0;
}

void TodayView::restore(const QString& key) {
    for (int group = 0; group < m_model.rowCount(); ++group) {
        const QModelIndex index = m_model.index(group, 0);
        setFirstColumnSpanned(group, {}, true);
        setExpanded(index, !m_closed.contains(index.data().toString()));
    }
    const QModelIndex same = m_model.indexOf(key);
    if (same.isValid())
        return setCurrentIndex(same);
    scrollToTop();
    const QModelIndex first = m_model.index(0, 0);
    if (first.isValid())
        setCurrentIndex(isExpanded(first) ? m_model.index(0, 0, first) : first);
}

void TodayView::move(int steps) {
    const QModelIndex now =
        currentIndex().isValid() ? currentIndex().siblingAtColumn(0) : m_model.index(0, 0);
    const QModelIndex next = steps > 0 ? indexBelow(now) : indexAbove(now);
    if (next.isValid())
        setCurrentIndex(next.siblingAtColumn(0));
}

void TodayView::goSideways(bool right) {
    const QModelIndex now = currentIndex().siblingAtColumn(0);
    if (!now.isValid())
        return;
    if (m_model.itemAt(now) == nullptr)
        setExpanded(now, right);
    else if (!right)
        setCurrentIndex(now.parent());
}

bool TodayView::handle(QKeyEvent* event) {
    const auto command = m_settings.keys.get().command(*event);
    if (!command)
        return false;
    const QModelIndex row = currentIndex().siblingAtColumn(0);
    const bool isItem = m_model.itemAt(row) != nullptr;
    switch (*command) {
    case KeyCommand::MoveDown:
        move(1);
        return true;
    case KeyCommand::MoveUp:
        move(-1);
        return true;
    case KeyCommand::Unfold:
        goSideways(event->key() == Qt::Key_Right);
        return true;
    case KeyCommand::Open:
        if (isItem && currentAccount() != 0)
            Q_EMIT openRequested(currentAccount());
        else if (row.isValid() && !isItem)
            setExpanded(row, !isExpanded(row));
        return true;
    case KeyCommand::Done:
        if (isItem)
            Q_EMIT doneRequested(row);
        return true;
    case KeyCommand::Snooze:
        if (isItem)
            Q_EMIT snoozeRequested(row, viewport()->mapToGlobal(visualRect(row).bottomLeft()));
        return true;
    case KeyCommand::NewTask:
        Q_EMIT newTaskRequested(currentAccount());
        return true;
    default:
        return false;
    }
}

void TodayView::keyPressEvent(QKeyEvent* event) {
    if (!handle(event))
        return QTreeView::keyPressEvent(event);
    event->accept();
}

void TodayView::mousePressEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->position().toPoint());
    const QModelIndex row = index.siblingAtColumn(0);
    const operations::WorkItem* item = m_model.itemAt(row);
    QTreeView::mousePressEvent(event);
    if (event->button() != Qt::LeftButton || !row.isValid())
        return;
    if (item == nullptr)
        setExpanded(row, !isExpanded(row));
    else if (item->task && index.column() == 0 &&
             TodayDelegate::symbolBox(visualRect(row))
                 .adjusted(-5, -5, 5, 5)
                 .contains(event->position().toPoint()))
        Q_EMIT doneRequested(row);
}

void TodayView::mouseDoubleClickEvent(QMouseEvent*) {
    if (currentAccount() != 0)
        Q_EMIT openRequested(currentAccount());
}

void TodayView::drawBranches(QPainter*, const QRect&, const QModelIndex&) const {}

void TodayView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTreeView::currentChanged(current, previous);
    viewport()->update();
    Q_EMIT currentAccountChanged(currentAccount());
}

void TodayView::resizeEvent(QResizeEvent* event) {
    QTreeView::resizeEvent(event);
    // In a narrow window advice gives way first: the reason is more.
    header()->resizeSection(TodayModel::Advice, scaled(width() < scaled(760) ? 130 : adviceWidth));
}

} // namespace tenure::views
