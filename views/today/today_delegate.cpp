// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/today/today_delegate.h"

#include "items/roles.h"
#include "items/today_model.h"
#include "views/accounts/account_cells.h"
#include "views/accounts/list_rows.h"
#include "views/shell/fonts.h"
#include "views/shell/icons.h"
#include "views/widgets/state_shape.h"
#include "views/widgets/tick_box.h"
#include "views/widgets/tier_bars.h"

#include <QAbstractItemView>
#include <QPainter>

namespace tenure::views {

using items::TodayModel;
using operations::WorkKind;

namespace {

constexpr int groupHeight = 26;

bool isGroup(const QModelIndex& index) {
    return index.data(items::KindRole).toInt() == int(items::RowKind::Group);
}

void paintSymbol(QPainter& painter, const QRect& box, const QModelIndex& index, const Tokens& tokens) {
    switch (static_cast<WorkKind>(index.data(TodayModel::WorkKindRole).toInt())) {
    case WorkKind::Task:
        paintTick(painter, box, Tick::Off, tokens);
        break;
    case WorkKind::FollowUp:
        paintIcon(painter, QRectF(box), Icon::Phone, tokens.text2);
        break;
    case WorkKind::Gap:
        paintStateShape(painter, QRectF(box).adjusted(1, 1, -1, -1),
                        index.data(TodayModel::SevereRole).toBool() ? StateShape::AtRisk : StateShape::Watch,
                        tokens);
        break;
    }
}

} // namespace

QRect TodayDelegate::symbolBox(const QRect& cell) {
    return squareIn(cell, cell.left() + scaled(13), scaled(14));
}

QSize TodayDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    return {scaled(40), isGroup(index) ? scaled(groupHeight) : m_rowHeight};
}

void TodayDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const Tokens& tokens = tokensOf(option.widget);
    painter->save();
    paintRowGround(*painter, option, index,
                   isGroup(index)                  ? RowGround::Group
                   : isInCurrentRow(option, index) ? RowGround::Selected
                                                   : RowGround::Plain,
                   tokens);
    if (isGroup(index))
        paintGroup(*painter, option.rect, index, (option.state & QStyle::State_Open) != 0, tokens);
    else if (index.column() == TodayModel::Account)
        paintAccount(*painter, option.rect, index, tokens);
    else
        paintValue(*painter, option.rect, index, tokens);
    painter->restore();
}

void TodayDelegate::paintGroup(QPainter& painter, const QRect& cell, const QModelIndex& index, bool open,
                               const Tokens& tokens) const {
    paintIcon(painter, QRectF(symbolBox(cell)), open ? Icon::Down : Icon::Right, tokens.text2);
    const QRect box = cell.adjusted(scaled(38), 0, -scaled(14), 0);
    const QString title = index.data().toString();
    drawCellText(painter, box, Qt::AlignLeft, title, TextRole::Emphasis, tokens.text);
    const int used = QFontMetrics(roleFont(TextRole::Emphasis)).horizontalAdvance(title) + scaled(6);
    drawCellText(painter, box.adjusted(used, 0, 0, 0), Qt::AlignLeft,
                 index.data(items::GroupCountRole).toString(), TextRole::Base, tokens.text3);
    if (const int fresh = index.data(TodayModel::NewCountRole).toInt(); fresh > 0)
        drawCellText(painter, box, Qt::AlignRight, tr("%n new", nullptr, fresh), TextRole::Small,
                     tokens.accentText);
}

void TodayDelegate::paintAccount(QPainter& painter, const QRect& cell, const QModelIndex& index,
                                 const Tokens& tokens) const {
    paintSymbol(painter, symbolBox(cell), index, tokens);
    QRect box = cell.adjusted(scaled(45), 0, -scaled(cellPadding), 0);
    if (const QVariant tier = index.data(items::TierRole); tier.isValid()) {
        paintTierBars(painter, squareIn(box, box.left(), scaled(12)), static_cast<domain::Tier>(tier.toInt()),
                      tokens);
        box.adjust(scaled(19), 0, 0, 0);
    }
    drawCellText(painter, box, Qt::AlignLeft, index.data().toString(), TextRole::Strong, tokens.text);
}

void TodayDelegate::paintValue(QPainter& painter, const QRect& cell, const QModelIndex& index,
                               const Tokens& tokens) const {
    const bool last = index.column() == TodayModel::Due;
    const QRect box = cell.adjusted(scaled(cellPadding), 0, -scaled(last ? 14 : cellPadding), 0);
    const QString words = index.data().toString();
    if (index.column() != TodayModel::Arr && !last) {
        drawCellText(painter, box, Qt::AlignLeft, words, TextRole::Base,
                     index.column() == TodayModel::Why ? tokens.text : tokens.text2);
        return;
    }
    paintDue(painter, box, index, tokens);
}

} // namespace tenure::views
