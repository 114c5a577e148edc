// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/accounts/list_rows.h"

#include "views/accounts/account_cells.h"
#include "views/shell/icons.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTreeView>

namespace tenure::views {

namespace {

constexpr int headHeight = 28;
constexpr int rowPixels = 30;

} // namespace

bool isInCurrentRow(const QStyleOptionViewItem& option, const QModelIndex& index) {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const QModelIndex current = view != nullptr ? view->currentIndex() : QModelIndex();
    return current.isValid() && current.siblingAtColumn(0) == index.siblingAtColumn(0);
}

void paintRowGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                    RowGround ground, const Tokens& tokens) {
    const bool hovered = (option.state & QStyle::State_MouseOver) != 0;
    const QRect& box = option.rect;
    painter.fillRect(box, ground == RowGround::Group      ? tokens.subtle
                          : ground == RowGround::Selected ? tokens.select
                          : hovered                       ? tokens.hover
                                                          : tokens.surface);
    painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), tokens.line);
    if (index.column() == 0 && isInCurrentRow(option, index))
        painter.fillRect(QRect(box.left(), box.top(), scaled(3), box.height()), tokens.focus);
}

void paintDue(QPainter& painter, const QRect& box, const QModelIndex& index, const Tokens& tokens) {
    const auto tone = static_cast<items::Tone>(index.data(items::ToneRole).toInt());
    const bool late = tone == items::Tone::Late;
    const QString words = index.data().toString();
    const NumberPainter numbers(roleFont(late ? TextRole::Emphasis : TextRole::Base));
    painter.setPen(toneInk(tone, tokens));
    numbers.draw(painter, QRectF(box), Qt::AlignRight | Qt::AlignVCenter, words);
    if (!late)
        return;
    const int side = scaled(12);
    const int left = box.right() - int(numbers.width(words)) - side - scaled(5);
    paintIcon(painter, QRectF(squareIn(box, left, side)), Icon::Clock, tokens.risk);
}

ListHead::ListHead(std::map<int, Inset> insets, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), m_insets(std::move(insets)) {
    setAccessibleName(tr("Columns"));
    setSectionsMovable(false);
    setHighlightSections(false);
}

QSize ListHead::sizeHint() const {
    return {QHeaderView::sizeHint().width(), scaled(headHeight)};
}

void ListHead::paintSection(QPainter* painter, const QRect& rect, int section) const {
    if (!rect.isValid() || model() == nullptr)
        return;
    const Tokens& tokens = tokensOf(this);
    painter->save();
    painter->fillRect(rect, tokens.surface);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.border);
    const auto found = m_insets.find(section);
    const Inset inset = found == m_insets.end() ? Inset{cellPadding, cellPadding} : found->second;
    const QRect box = rect.adjusted(scaled(inset.left), 0, -scaled(inset.right), -1);
    const QFont font = roleFont(TextRole::Caption);
    painter->setFont(font);
    painter->setPen(tokens.text3);
    painter->drawText(
        box, model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt(),
        QFontMetrics(font).elidedText(model()->headerData(section, orientation(), Qt::DisplayRole).toString(),
                                      Qt::ElideRight, box.width()));
    painter->restore();
}

void ListRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const Tokens& tokens = tokensOf(option.widget);
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    painter->save();
    paintRowGround(*painter, option, index, selected ? RowGround::Selected : RowGround::Plain, tokens);
    const auto side = Qt::Alignment::fromInt(index.data(Qt::TextAlignmentRole).toInt());
    drawCellText(*painter, option.rect.adjusted(scaled(cellPadding), 0, -scaled(cellPadding), 0),
                 side & Qt::AlignRight ? Qt::AlignRight : Qt::AlignLeft, index.data().toString(),
                 index.column() == 0 ? TextRole::Strong : TextRole::Base,
                 index.column() == 0 ? tokens.text : tokens.text2);
    painter->restore();
}

QSize ListRowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const QFontMetrics metrics(roleFont(index.column() == 0 ? TextRole::Strong : TextRole::Base));
    return {metrics.horizontalAdvance(index.data().toString()) + 2 * scaled(cellPadding) + scaled(2),
            scaled(rowPixels)};
}

void makeList(QTreeView& view, ListHead* head) {
    view.setRootIsDecorated(false);
    view.setIndentation(0);
    view.setFrameShape(QFrame::NoFrame);
    view.setSelectionMode(QAbstractItemView::NoSelection);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setExpandsOnDoubleClick(false);
    view.setMouseTracking(true);
    view.setHeader(head);
    head->setStretchLastSection(false);
    head->setSectionResizeMode(QHeaderView::Fixed);
}

} // namespace tenure::views
