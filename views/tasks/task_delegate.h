// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/number_painter.h"
#include "views/shell/tokens.h"

#include <QStyledItemDelegate>

namespace tenure::views {

/// Draws rows of tasks: a box that is ticked, what to do, by when, the rest as words.
class TaskDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setRowHeight(int pixels) { m_rowHeight = pixels; }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

    /// Where the box lies in a row's first cell.
    [[nodiscard]] static QRect tickBox(const QRect& cell);

private:
    int m_rowHeight = 32;
};

} // namespace tenure::views
