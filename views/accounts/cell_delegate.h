// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// Makes the editors of cells by the type of their field. Bad input keeps its editor: Enter and Tab do not
/// leave it. How cells are drawn is for those that inherit it.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit CellDelegate(CellEditing editing, QObject* parent = nullptr);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

Q_SIGNALS:
    /// Somebody left an editor by other means than its keys while its input could not stand: it is dropped.
    void inputDropped(const QString& reason);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QString problemOf(const CellEdit& edit) const;

    CellEditing m_editing;
    mutable query::Field m_field; ///< of the editor that is open
};

} // namespace tenure::views
