// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/fonts.h"
#include "views/shell/tokens.h"

#include <QRect>
#include <QString>

class QAbstractItemView;
class QHeaderView;
class QModelIndex;
class QPainter;
class QStyleOptionViewItem;
class QWidget;

/// What the tables of the import paint alike.
namespace tenure::views::rowpaint {

/// Whether the current row is marked also while the focus is elsewhere.
enum class Current { Always, WithFocus };

/// Ground of a whole row: current, hovered or plain, a hairline below, the bar of the current row while the
/// view has the focus.
void ground(QPainter& painter, const QAbstractItemView& view, const QStyleOptionViewItem& option,
            const QModelIndex& index, Current mark = Current::WithFocus);

/// The distance of the first column from the edge; its head stands at it too.
inline constexpr int gutter = 18;

/// The room for what a cell shows: its padding and the hairline below are left out.
[[nodiscard]] QRect cellBox(const QRect& cell, int column);

/// A header whose first section stands at the gutter.
[[nodiscard]] QHeaderView* gutterHeader(QWidget* parent);

/// One line of text, cut with an ellipsis. Returns the pixels it takes.
int text(QPainter& painter, const QRect& box, const QString& words, TextRole role, const QColor& ink,
         Qt::Alignment alignment = Qt::AlignLeft);

} // namespace tenure::views::rowpaint
