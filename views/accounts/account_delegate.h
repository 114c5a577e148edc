// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/accounts/account_cells.h"
#include "views/accounts/cell_delegate.h"

namespace tenure::views {

/// Draws the rows of the account list and makes its editors.
class AccountDelegate : public CellDelegate {
    Q_OBJECT
public:
    AccountDelegate(int rowHeight, CellEditing editing, QObject* parent = nullptr);

    void setRowHeight(int pixels) { m_rowHeight = pixels; }
    /// Rows that are not what was asked for, while that takes long, are drawn paler.
    void setStale(bool stale) { m_stale = stale; }
    [[nodiscard]] bool isStale() const { return m_stale; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

private:
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                     const Tokens& tokens) const;

    int m_rowHeight;
    bool m_stale = false;
    mutable CellPainter m_cells;
};

} // namespace tenure::views
