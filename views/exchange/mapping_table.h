// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace tenure::views {

class MappingModel;

/// The table of the mapping step. Up and down move, Space, F2, Alt+Down or a click open the fields of a row;
/// letters find one there.
class MappingTable : public QTreeView {
    Q_OBJECT
public:
    explicit MappingTable(MappingModel& model, QWidget* parent = nullptr);

    /// Opens the choice of fields of a row.
    void openFields(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                 const QModelIndex& index) const override;

private:
    MappingModel& m_model;
};

} // namespace tenure::views
