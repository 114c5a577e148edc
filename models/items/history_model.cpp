// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/history_model.h"

#include "domain/text_fold.h"

#include <algorithm>

namespace tenure::items {

using namespace Qt::Literals::StringLiterals;

void HistoryModel::setHistory(const std::vector<operations::HistoryEntry>& history,
                              const DisplayContext& context) {
    beginResetModel();
    m_entries.clear();
    for (const operations::HistoryEntry& each : history) {
        Entry entry{.transaction = each.transaction.id.value,
                    .label = each.transaction.label,
                    .who = authorText(each.transaction),
                    .when = instantText(each.transaction.at, context),
                    .undone = each.transaction.undone};
        QStringList words{entry.label, entry.who, entry.when};
        for (const operations::HistoryChange& change : each.changes) {
            const HistoryLine line = historyLine(change, context);
            words << line.field << line.before << line.after;
            entry.lines.push_back(line);
        }
        if (each.left > 0)
            entry.lines.push_back({tr("%n more value(s)", nullptr, each.left), {}, {}});
        entry.searched = domain::fold(words.join(u'\n'));
        m_entries.push_back(std::move(entry));
    }
    filter();
    endResetModel();
}

void HistoryModel::setFilter(const QString& text) {
    beginResetModel();
    m_filter = domain::fold(text.trimmed());
    filter();
    endResetModel();
}

void HistoryModel::filter() {
    m_shown.clear();
    for (std::size_t place = 0; place < m_entries.size(); ++place) {
        if (m_filter.isEmpty() || m_entries[place].searched.contains(m_filter))
            m_shown.push_back(place);
    }
}

QModelIndex HistoryModel::indexOf(qint64 transaction) const {
    const auto row = std::ranges::find_if(
        m_shown, [&](std::size_t place) { return m_entries[place].transaction == transaction; });
    return row == m_shown.end() ? QModelIndex() : index(static_cast<int>(row - m_shown.begin()), 0);
}

// A transaction's row has the internal id 0, what it changed the row's number plus one.
QModelIndex HistoryModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex HistoryModel::parent(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(index.internalId() - 1), 0, quintptr(0));
}

int HistoryModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid())
        return static_cast<int>(m_shown.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return static_cast<int>(entryAt(parent).lines.size());
}

int HistoryModel::columnCount(const QModelIndex&) const {
    return 5;
}

const HistoryModel::Entry& HistoryModel::entryAt(const QModelIndex& index) const {
    const auto row = index.internalId() == 0 ? static_cast<std::size_t>(index.row())
                                             : static_cast<std::size_t>(index.internalId() - 1);
    return m_entries.at(m_shown.at(row));
}

QString HistoryModel::entryText(const Entry& entry, HistoryColumn column) const {
    switch (column) {
    case HistoryColumn::What:
        return entry.undone ? tr("%1 (undone)").arg(entry.label) : entry.label;
    case HistoryColumn::Who:
        return entry.who;
    case HistoryColumn::When:
        return entry.when;
    case HistoryColumn::Before:
    case HistoryColumn::After:
        break;
    }
    return {};
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Entry& entry = entryAt(index);
    if (role == TransactionRole)
        return entry.transaction;
    if (role == UndoneRole)
        return entry.undone;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const auto column = static_cast<HistoryColumn>(index.column());
    if (index.internalId() == 0)
        return entryText(entry, column);
    const HistoryLine& line = entry.lines.at(static_cast<std::size_t>(index.row()));
    switch (column) {
    case HistoryColumn::What:
        if (role == Qt::AccessibleTextRole && !line.before.isEmpty())
            return tr("%1 from %2 to %3").arg(line.field, line.before, line.after);
        return line.field;
    case HistoryColumn::Before:
        return line.before;
    case HistoryColumn::After:
        return line.after;
    case HistoryColumn::Who:
    case HistoryColumn::When:
        break;
    }
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (static_cast<HistoryColumn>(section)) {
    case HistoryColumn::What:
        return tr("Change");
    case HistoryColumn::Before:
        return tr("From");
    case HistoryColumn::After:
        return tr("To");
    case HistoryColumn::Who:
        return tr("Who");
    case HistoryColumn::When:
        return tr("When");
    }
    return {};
}

} // namespace tenure::items
