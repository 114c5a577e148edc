// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/accounts/account_cells.h"
#include "views/accounts/cell_edit.h"

#include <QStyledItemDelegate>

#include <functional>

namespace tenure::views {

/// What an editor needs to know of a cell's field.
struct CellEditing {
    /// What can be chosen; empty for what is written.
    std::function<QList<CellChoice>(const query::Field&)> choices;
    /// Why a text can't be the field's value; empty if it can.
    std::function<QString(const query::Field&, const QString&)> problem;
    std::function<query::Field(const QModelIndex&)> field;
    std::function<QDate()> today;
};

/// Draws the rows of the account list and makes its editors. Bad input keeps its editor: Enter and Tab do not
/// leave it.
class AccountDelegate : public QStyledItemDelegate {
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
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

Q_SIGNALS:
    /// Somebody left an editor by other means than its keys while its input could not stand: it is dropped.
    void inputDropped(const QString& reason);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                     const Tokens& tokens) const;
    [[nodiscard]] QString problemOf(const CellEdit& edit) const;

    int m_rowHeight;
    bool m_stale = false;
    CellEditing m_editing;
    mutable CellPainter m_cells;
    mutable query::Field m_field; ///< of the editor that is open
};

} // namespace tenure::views
