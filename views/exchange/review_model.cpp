// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/exchange/review_model.h"

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 page = 100;

} // namespace

ReviewModel::ReviewModel(ImportJob& job, QObject* parent) : QAbstractTableModel(parent), m_job(job) {}

void ReviewModel::show(exchange::RowAction action, const words::Fields& fields) {
    beginResetModel();
    m_action = action;
    m_fields = fields;
    m_columns = m_job.state().proposal.columns;
    m_lines.clear();
    m_fetched = 0;
    m_more = true;
    m_fetching = false;
    ++m_generation;
    endResetModel();
    fetchMore({});
}

int ReviewModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ReviewModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columnCount_;
}

bool ReviewModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && m_more && !m_fetching;
}

void ReviewModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent))
        return;
    m_fetching = true;
    m_job.rows(m_action, m_fetched, page,
               [this, generation = m_generation](const std::vector<exchange::ImportRow>& rows) {
                   if (generation != m_generation)
                       return;
                   m_fetching = false;
                   m_more = qint64(rows.size()) == page;
                   m_fetched += qint64(rows.size());
                   append(rows);
               });
}

void ReviewModel::append(const std::vector<exchange::ImportRow>& rows) {
    std::vector<Line> lines;
    for (const exchange::ImportRow& row : rows) {
        bool first = true;
        for (const exchange::ValueChange& change : row.changes) {
            lines.push_back({row.row, row.name, change, first});
            first = false;
        }
        if (first) // left out or as it was: nothing but its name
            lines.push_back({row.row, row.name, {}, true});
    }
    if (lines.empty())
        return;
    const int at = rowCount();
    beginInsertRows({}, at, at + static_cast<int>(lines.size()) - 1);
    m_lines.insert(m_lines.end(), lines.begin(), lines.end());
    endInsertRows();
}

QVariant ReviewModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Row:
        return tr("Row");
    case Name:
        return tr("Name");
    case Field:
        return tr("Field");
    case Before:
        return tr("Now");
    default:
        return tr("Will be");
    }
}

QString ReviewModel::text(const Line& line, int column) const {
    const bool nothing = line.change.target.isEmpty();
    switch (column) {
    case Row:
        return QString::number(line.row);
    case Name:
        return line.name;
    case Field:
        return nothing ? QString() : m_fields.label(line.change.target, m_columns);
    case Before:
        return nothing || m_action == exchange::RowAction::Create
                   ? QString()
                   : m_fields.value(line.change.target, line.change.before);
    default:
        return nothing ? QString() : m_fields.value(line.change.target, line.change.after);
    }
}

QVariant ReviewModel::data(const QModelIndex& index, int role) const {
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case FirstRole:
        return line.first;
    case Qt::DisplayRole:
        // A row's number and name stand once, at its first value.
        return index.column() <= Name && !line.first ? QString() : text(line, index.column()).simplified();
    case Qt::ToolTipRole:
        return text(line, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Row
                   ? tr("Row %1, %2, %3: %4, now %5")
                         .arg(line.row)
                         .arg(line.name, text(line, Field), text(line, After), text(line, Before))
                   : text(line, index.column());
    default:
        return {};
    }
}

} // namespace tenure::views
