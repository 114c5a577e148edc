// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/trash_model.h"

#include "items/roles.h"
#include "query/catalogue.h"

#include <array>

namespace tenure::items {

using namespace Qt::Literals::StringLiterals;

TrashModel::TrashModel(DisplayContext display, QObject* parent)
    : QAbstractTableModel(parent), m_display(std::move(display)),
      m_arr(query::Catalogue().get(u"arr").value()) {}

bool TrashModel::setEntries(std::vector<operations::TrashEntry> entries) {
    if (entries == m_entries)
        return false;
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
    return true;
}

int TrashModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int TrashModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TrashModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const operations::TrashEntry& entry = m_entries.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::AccessibleTextRole:
        return spoken(entry, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Arr ? int(Qt::AlignRight | Qt::AlignVCenter)
                                     : int(Qt::AlignLeft | Qt::AlignVCenter);
    case AccountIdRole:
        return entry.account.id.value;
    default:
        return {};
    }
}

QString TrashModel::text(const operations::TrashEntry& entry, int column) const {
    static const QString nobody = u"—"_s;
    switch (column) {
    case Account:
        return entry.account.name;
    case Arr:
        return cellText(m_arr, entry.arrMinor ? store::Cell(*entry.arrMinor) : store::Cell(), m_display);
    case Owner:
        return entry.account.ownerName.isEmpty() ? nobody : entry.account.ownerName;
    case Deleted:
        return dayText(entry.account.deletedAt.toLocalTime().date(), m_display);
    default:
        return entry.account.deletedBy.isEmpty() ? nobody : entry.account.deletedBy;
    }
}

QString TrashModel::spoken(const operations::TrashEntry& entry, int column) const {
    if (column == Account)
        return entry.account.name;
    if (column == Arr)
        return spokenText(m_arr, entry.arrMinor ? store::Cell(*entry.arrMinor) : store::Cell(), m_display);
    return tr("%1: %2").arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                            text(entry, column));
}

QVariant TrashModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Arr ? int(Qt::AlignRight | Qt::AlignVCenter)
                              : int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const std::array<QString, ColumnCount> heads{tr("Account"), m_arr.label(), tr("Owner"), tr("Deleted"),
                                                 tr("Deleted by")};
    return heads.at(static_cast<std::size_t>(section));
}

} // namespace tenure::items
