// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/exchange/error_model.h"

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 page = 100;

} // namespace

ErrorModel::ErrorModel(ImportJob& job, QObject* parent) : QAbstractTableModel(parent), m_job(job) {}

void ErrorModel::refresh() {
    beginResetModel();
    ++m_generation;
    m_fetching = false;
    const auto& report = m_job.state().report;
    m_errors = report ? report->firstErrors : std::vector<exchange::RowError>();
    m_more = qint64(m_errors.size()) >= page;
    endResetModel();
}

int ErrorModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_errors.size());
}

int ErrorModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columnCount_;
}

bool ErrorModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && m_more && !m_fetching;
}

void ErrorModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent))
        return;
    m_fetching = true;
    m_job.errors(qint64(m_errors.size()), page,
                 [this, generation = m_generation](const std::vector<exchange::RowError>& errors) {
                     if (generation != m_generation)
                         return;
                     m_fetching = false;
                     m_more = qint64(errors.size()) == page;
                     if (errors.empty())
                         return;
                     const int first = rowCount();
                     beginInsertRows({}, first, first + static_cast<int>(errors.size()) - 1);
                     m_errors.insert(m_errors.end(), errors.begin(), errors.end());
                     endInsertRows();
                 });
}

bool ErrorModel::canSkip() const {
    return m_job.state().options.kind != exchange::ImportKind::Usage;
}

bool ErrorModel::canEdit(int row) const {
    return canSkip() && !error(row).column.isEmpty();
}

Qt::ItemFlags ErrorModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() == Value && canEdit(index.row()) ? flags | Qt::ItemIsEditable : flags;
}

QVariant ErrorModel::data(const QModelIndex& index, int role) const {
    const exchange::RowError& fault = error(index.row());
    if (role == Qt::AccessibleTextRole && index.column() == Row)
        return tr("Row %1, %2, “%3”: %4").arg(fault.row).arg(fault.column, fault.value, fault.reason);
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole &&
        role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Row:
        return tr("Row %1").arg(fault.row);
    case Field:
        return fault.column;
    case Value:
        return role == Qt::EditRole ? fault.value : fault.value.simplified();
    default:
        return fault.reason;
    }
}

bool ErrorModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || index.column() != Value)
        return false;
    const exchange::RowError& fault = error(index.row());
    if (value.toString() == fault.value)
        return false;
    m_job.setCell(fault.row, fault.column, value.toString());
    return true;
}

} // namespace tenure::views
