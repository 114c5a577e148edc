// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/fonts.h"
#include "views/shell/tokens.h"

#include <QRect>
#include <QString>

class QAbstractItemView;
class QModelIndex;
class QPainter;
class QStyleOptionViewItem;

/// What the tables of the import paint alike.
namespace tenure::views::rowpaint {

/// Ground of a whole row: selected, hovered or plain, a hairline below, the bar of the current row while the
/// view has the focus.
void ground(QPainter& painter, const QAbstractItemView& view, const QStyleOptionViewItem& option,
            const QModelIndex& index);

/// One line of text, cut with an ellipsis. Returns the pixels it takes.
int text(QPainter& painter, const QRect& box, const QString& words, TextRole role, const QColor& ink,
         Qt::Alignment alignment = Qt::AlignLeft);

} // namespace tenure::views::rowpaint
