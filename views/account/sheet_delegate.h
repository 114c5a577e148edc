// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/accounts/cell_delegate.h"
#include "views/shell/tokens.h"

namespace tenure::views {

/// Where the words of rows begin, in design pixels.
inline constexpr int sheetIndent = 34;

/// Draws the tables of the account page: groups on a ground of their own with a chevron, below them rows
/// whose first column is what the others are about. Makes editors where the model lets cells be edited.
class SheetDelegate : public CellDelegate {
    Q_OBJECT
public:
    explicit SheetDelegate(CellEditing editing = {}, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    [[nodiscard]] static QRect textBox(const QRect& cell, const QModelIndex& index);
};

} // namespace tenure::views
