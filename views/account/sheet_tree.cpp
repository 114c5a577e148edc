// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/account/sheet_tree.h"

#include "views/account/sheet_delegate.h"
#include "views/accounts/account_cells.h"
#include "views/shell/fonts.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace tenure::views {

namespace {

/// Heads whose first one begins where the words of the rows do.
class SheetHeads : public QHeaderView {
public:
    explicit SheetHeads(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
        setSectionsClickable(false);
        setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override {
        QHeaderView::paintSection(painter, rect, section);
        if (section != 0)
            return;
        painter->fillRect(rect.adjusted(0, 0, 0, -1), tokensOf(this).surface);
        QHeaderView::paintSection(painter, rect.adjusted(scaled(sheetIndent - cellPadding), 0, 0, 0),
                                  section);
    }
};

} // namespace

SheetTree::SheetTree(QWidget* parent) : QTreeView(parent) {
    setHeader(new SheetHeads(this));
    setFrameShape(QFrame::NoFrame);
    setIndentation(0);
    setUniformRowHeights(true);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setHighlightSections(false);
    header()->setSectionsMovable(false);
}

void SheetTree::move(int step) {
    const QModelIndex now = currentIndex();
    const QModelIndex next = !now.isValid() ? model()->index(0, 0)
                             : step > 0     ? indexBelow(now)
                                            : indexAbove(now);
    if (next.isValid())
        setCurrentIndex(now.isValid() ? next.siblingAtColumn(now.column()) : next);
}

void SheetTree::editCurrent() {
    const QModelIndex value = currentIndex().siblingAtColumn(1);
    if (value.flags().testFlag(Qt::ItemIsEditable))
        edit(value);
}

void SheetTree::keyPressEvent(QKeyEvent* event) {
    // An editor lets Enter through; it is not meant for the table.
    if (isEditing() && !hasFocus())
        return event->accept();
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    switch (plain ? event->key() : 0) {
    case Qt::Key_J:
        move(1);
        return event->accept();
    case Qt::Key_K:
        move(-1);
        return event->accept();
    case Qt::Key_E:
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        editCurrent();
        return event->accept();
    default:
        break;
    }
    if (event->text().isEmpty())
        QTreeView::keyPressEvent(event); // paging and arrows; letters are no type-ahead here
    else
        event->ignore();
}

void SheetTree::drawBranches(QPainter*, const QRect&, const QModelIndex&) const {
    // The delegate draws the group's chevron.
}

void SheetTree::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTreeView::currentChanged(current, previous);
    viewport()->update(); // the bar of the row before goes
    Q_EMIT currentRowChanged();
}

} // namespace tenure::views
