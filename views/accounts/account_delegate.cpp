// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/accounts/account_delegate.h"

#include "views/accounts/list_rows.h"
#include "views/shell/fonts.h"
#include "views/shell/shapes.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QPainter>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isGroup(const QModelIndex& index) {
    return index.data(items::KindRole).toInt() == int(items::RowKind::Group);
}

constexpr double staleOpacity = 0.6;

} // namespace

AccountDelegate::AccountDelegate(int rowHeight, CellEditing editing, QObject* parent)
    : CellDelegate(std::move(editing), parent), m_rowHeight(rowHeight) {}

QSize AccountDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {scaled(40), m_rowHeight};
}

void AccountDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const Tokens& tokens = tokensOf(option.widget);
    painter->save();
    paintGround(*painter, option, index, tokens);
    painter->setOpacity(m_stale ? staleOpacity : 1);
    if (isGroup(index))
        m_cells.paintGroup(*painter, option.rect, index, (option.state & QStyle::State_Open) != 0, tokens);
    else
        m_cells.paintAccount(*painter, option.rect, index, tokens);
    painter->restore();
}

void AccountDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index, const Tokens& tokens) const {
    const bool selected = index.siblingAtColumn(0).data(items::SelectedRole).toBool();
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const QModelIndex current = view != nullptr ? view->currentIndex() : QModelIndex();
    paintRowGround(painter, option, index,
                   isGroup(index) ? RowGround::Group
                   : selected     ? RowGround::Selected
                                  : RowGround::Plain,
                   tokens);
    // By keyboard one has to see which cell E edits.
    const bool byKeys =
        view != nullptr && view->hasFocus() && view->window()->testAttribute(Qt::WA_KeyboardFocusChange);
    if (byKeys && current == index && index.column() != 0)
        paintBox(painter, QRectF(option.rect).adjusted(1, 1, -1, -2), radius::button, {}, tokens.focus, 2);
}

void AccountDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                           const QModelIndex& index) const {
    QRect box = option.rect;
    if (index.column() == 0)
        box.setLeft(nameCellLayout(option.rect, false, false).text.left() - scaled(6));
    // A date or a list of tags is longer than what the column shows of it.
    const int least = scaled(qobject_cast<QComboBox*>(editor) != nullptr ? 130 : 110);
    if (box.width() < least) {
        const int room = editor->parentWidget()->width();
        box.setWidth(least);
        box.moveRight(std::min(std::max(option.rect.right(), box.left() + least - 1), room - 1));
        if (index.data(items::PaintRole).toInt() == int(items::CellPaint::Number))
            box.moveRight(option.rect.right());
    }
    editor->setGeometry(box.adjusted(1, 1, -1, -1));
}

} // namespace tenure::views
