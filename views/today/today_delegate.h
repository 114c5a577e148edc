// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/number_painter.h"
#include "views/shell/tokens.h"

#include <QStyledItemDelegate>

namespace tenure::views {

/// Draws Today's rows: what kind of work it is as a shape, the account with its tier, why, what to do, ARR,
/// by when.
class TodayDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setRowHeight(int pixels) { m_rowHeight = pixels; }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

    /// Where the box of a task lies, which a click makes done; tested without a window.
    [[nodiscard]] static QRect symbolBox(const QRect& cell);

private:
    void paintGroup(QPainter& painter, const QRect& cell, const QModelIndex& index, bool open,
                    const Tokens& tokens) const;
    void paintAccount(QPainter& painter, const QRect& cell, const QModelIndex& index,
                      const Tokens& tokens) const;
    void paintValue(QPainter& painter, const QRect& cell, const QModelIndex& index,
                    const Tokens& tokens) const;

    int m_rowHeight = 32;
};

} // namespace tenure::views
