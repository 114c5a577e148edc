// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/display_text.h"
#include "operations/trash.h"

#include <QAbstractTableModel>

#include <vector>

namespace tenure::items {

/// Deleted accounts, the latest first. AccountIdRole in every column.
class TrashModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Account, Arr, Owner, Deleted, DeletedBy, ColumnCount };

    explicit TrashModel(DisplayContext display, QObject* parent = nullptr);

    /// False if they are shown already: then what is marked stays so.
    bool setEntries(std::vector<operations::TrashEntry> entries);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const operations::TrashEntry& entry, int column) const;
    [[nodiscard]] QString spoken(const operations::TrashEntry& entry, int column) const;

    DisplayContext m_display;
    query::Field m_arr; ///< how ARR is shown
    std::vector<operations::TrashEntry> m_entries;
};

} // namespace tenure::items
