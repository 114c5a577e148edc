// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/tokens.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

#include <map>

class QStyleOptionViewItem;
class QTreeView;

namespace tenure::views {

/// What a row is, which decides its ground.
enum class RowGround { Plain, Group, Selected };

/// Whether a row holds the current cell of its view.
[[nodiscard]] bool isInCurrentRow(const QStyleOptionViewItem& option, const QModelIndex& index);

/// The ground of a cell, the hairline below it, and the bar of the current row at the left of the first
/// column.
void paintRowGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                    RowGround ground, const Tokens& tokens);

/// A day or a number in the ink of the index's tone, at the right; a late one is bold behind a clock.
void paintDue(QPainter& painter, const QRect& box, const QModelIndex& index, const Tokens& tokens);

/// The heads of a list, which only name the columns.
class ListHead : public QHeaderView {
    Q_OBJECT
public:
    /// Room beside the words of a head in design pixels.
    struct Inset {
        int left;
        int right;
    };

    /// @p insets by column, for those that differ from the padding of cells.
    explicit ListHead(std::map<int, Inset> insets, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    std::map<int, Inset> m_insets;
};

/// Draws the cells of a list that says everything in words: on its ground, with the padding of its heads.
class ListRowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// Makes a tree one of our lists: flat, without frame and selection, scrolled by the pixel, with @p head.
void makeList(QTreeView& view, ListHead* head);

} // namespace tenure::views
