// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/query/completion_model.h"
#include "views/shell/tokens.h"

#include <QStyledItemDelegate>

namespace tenure::views {

/// Draws the lines of the completion list: headings of 26, others of 28 px.
class CompletionDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    [[nodiscard]] static int heightOf(const CompletionRow& row);

private:
    void paintHeading(QPainter& painter, const QRect& box, const CompletionRow& row,
                      const Tokens& tokens) const;
    void paintItem(QPainter& painter, const QRect& box, const CompletionRow& row, const Tokens& tokens) const;
};

} // namespace tenure::views
