// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/exchange/sample_model.h"

namespace tenure::views {

namespace {

/// A file may have thousands of columns; a look at it needs no more than these.
constexpr qsizetype shownColumns = 200;

} // namespace

void SampleModel::setProposal(const exchange::ImportProposal& proposal) {
    beginResetModel();
    m_header = proposal.layout.header.mid(0, shownColumns);
    m_rows = proposal.firstRows;
    endResetModel();
}

int SampleModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SampleModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_header.size());
}

QVariant SampleModel::data(const QModelIndex& index, int role) const {
    if (role != Qt::DisplayRole)
        return {};
    return m_rows[static_cast<std::size_t>(index.row())].value(index.column()).simplified();
}

QVariant SampleModel::headerData(int section, Qt::Orientation orientation, int role) const {
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(m_header.value(section))
                                                                    : QVariant();
}

} // namespace tenure::views
