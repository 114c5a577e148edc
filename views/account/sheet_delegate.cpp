// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/account/sheet_delegate.h"

#include "items/roles.h"
#include "views/accounts/account_cells.h"
#include "views/accounts/list_rows.h"
#include "views/shell/fonts.h"
#include "views/shell/icons.h"
#include "views/shell/shapes.h"
#include "views/widgets/plain_text.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace tenure::views {

namespace {

constexpr int rowPixels = 30;
constexpr int chevronLeft = 14;
constexpr int chevronSide = 12;

bool isGroup(const QModelIndex& index) {
    return !index.parent().isValid();
}

TextRole roleOf(const QModelIndex& index) {
    if (isGroup(index))
        return index.column() == 0 ? TextRole::Emphasis : TextRole::Small;
    return index.column() > 1 && index.data(items::FieldKeyRole).isValid() ? TextRole::Small : TextRole::Base;
}

QColor inkOf(const QModelIndex& index, const Tokens& tokens) {
    const QVariant tone = index.data(items::ToneRole);
    if (tone.isValid())
        return toneInk(static_cast<items::Tone>(tone.toInt()), tokens);
    if (isGroup(index))
        return index.column() == 0 ? tokens.text : tokens.text2;
    return index.column() == 0 ? tokens.text2 : tokens.text;
}

} // namespace

SheetDelegate::SheetDelegate(CellEditing editing, QObject* parent)
    : CellDelegate(std::move(editing), parent) {}

QSize SheetDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {scaled(60), scaled(rowPixels)};
}

QRect SheetDelegate::textBox(const QRect& cell, const QModelIndex& index) {
    const int left = index.column() == 0 ? scaled(sheetIndent) : scaled(cellPadding);
    return cell.adjusted(left, 0, -scaled(cellPadding), -1);
}

void SheetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const Tokens& tokens = tokensOf(option.widget);
    painter->save();
    paintRowGround(*painter, option, index, isGroup(index) ? RowGround::Group : RowGround::Plain, tokens);
    if (isGroup(index) && index.column() == 0 && index.model()->hasChildren(index)) {
        const bool open = (option.state & QStyle::State_Open) != 0;
        paintIcon(*painter,
                  QRectF(option.rect.left() + scaled(chevronLeft), option.rect.top(), scaled(chevronSide),
                         option.rect.height()),
                  open ? Icon::Down : Icon::Right, tokens.text2);
    }
    painter->setFont(roleFont(roleOf(index)));
    painter->setPen(inkOf(index, tokens));
    const QRect box = textBox(option.rect, index);
    const QString text =
        QFontMetricsF(painter->font()).elidedText(index.data().toString(), Qt::ElideRight, box.width());
    painter->drawText(box, int(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine), text);
    painter->restore();
}

void SheetDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                         const QModelIndex&) const {
    editor->setGeometry(option.rect.adjusted(1, 1, -1, -2));
}

bool SheetDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                              const QModelIndex& index) {
    const QString text = index.data().toString();
    const double width = QFontMetricsF(roleFont(roleOf(index))).horizontalAdvance(text);
    if (width > textBox(option.rect, index).width())
        QToolTip::showText(event->globalPos(), escapedToolTip(text), view);
    else
        QToolTip::hideText();
    return true;
}

} // namespace tenure::views
