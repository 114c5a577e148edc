// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/account_list_model.h"

#include "items/account_selection.h"
#include "items/roles.h"

#include <algorithm>

namespace tenure::items {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Internal ids name the parent group. Small numbers as ids made layoutChanged with 1,600 selected rows
/// take 19.7 s: QHash of persistent indexes needs them well spread.
constexpr quint64 spread = 0x9E3779B97F4A7C15ULL;
constexpr quintptr topLevel = 0;

quintptr idOfGroup(std::size_t group) {
    return static_cast<quintptr>((static_cast<quint64>(group) + 1) * spread);
}

std::size_t groupOfId(quintptr id) {
    // spread is odd, so it has an inverse modulo 2^64.
    constexpr quint64 inverse = [] {
        quint64 x = spread;
        for (int i = 0; i < 6; ++i)
            x *= 2 - spread * x;
        return x;
    }();
    static_assert(spread * inverse == 1);
    return static_cast<std::size_t>(static_cast<quint64>(id) * inverse - 1);
}

bool haveSameRows(const operations::AccountList& one, const operations::AccountList& other) {
    return one.ids == other.ids &&
           std::ranges::equal(one.groups, other.groups,
                              [](const operations::ListGroup& a, const operations::ListGroup& b) {
                                  return a.value == b.value && a.count == b.count;
                              });
}

} // namespace

AccountListModel::AccountListModel(AccountSelection& selection, QObject* parent)
    : QAbstractItemModel(parent), m_selection(selection),
      m_cache([](const std::vector<qint64>&) { return std::vector<RowCache::Cells>(); }) {
    connect(&m_selection, &AccountSelection::changed, this, [this] { tellThatAllChanged({SelectedRole}); });
}

void AccountListModel::setList(operations::AccountList list, const query::Field& groupField, bool grouped) {
    const bool sameRows =
        grouped == m_grouped && groupField.key == m_groupField.key && haveSameRows(list, m_list);
    if (!sameRows)
        beginResetModel();
    m_list = std::move(list);
    m_groupField = groupField;
    m_grouped = grouped;
    m_cache.clear();
    if (sameRows)
        tellThatAllChanged({});
    else
        endResetModel();
}

void AccountListModel::setFields(std::vector<query::Field> fields, std::vector<query::Field> companions) {
    beginResetModel();
    m_fields = std::move(fields);
    m_companions = std::move(companions);
    m_cache.clear();
    endResetModel();
}

void AccountListModel::setSorted(const std::optional<query::Sort>& sort) {
    m_sort = sort;
    if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void AccountListModel::tellThatAllChanged(const QList<int>& roles) {
    for (int group = 0; group < rowCount(); ++group) {
        const QModelIndex parentIndex = index(group, 0);
        const int last = columnCount() - 1;
        if (const int rows = rowCount(parentIndex); rows > 0)
            Q_EMIT dataChanged(index(0, 0, parentIndex), index(rows - 1, last, parentIndex), roles);
        Q_EMIT dataChanged(parentIndex, index(group, last), roles);
    }
}

void AccountListModel::setFetch(RowCache::Fetch fetch) {
    m_cache = RowCache(std::move(fetch));
}

void AccountListModel::setDisplay(DisplayContext context) {
    m_display = std::move(context);
}

void AccountListModel::setCommit(std::function<bool(qint64, const query::Field&, const QString&)> commit) {
    m_commit = std::move(commit);
}

bool AccountListModel::isGroup(const QModelIndex& index) const {
    return index.internalId() == topLevel;
}

std::size_t AccountListModel::groupOf(const QModelIndex& index) const {
    return isGroup(index) ? static_cast<std::size_t>(index.row()) : groupOfId(index.internalId());
}

std::size_t AccountListModel::positionOf(const QModelIndex& index) const {
    return m_list.groups.at(groupOf(index)).first + static_cast<std::size_t>(index.row());
}

qint64 AccountListModel::accountAt(const QModelIndex& index) const {
    return !index.isValid() || isGroup(index) ? 0 : m_list.ids.at(positionOf(index));
}

QModelIndex AccountListModel::indexOf(qint64 account) const {
    const auto found = std::ranges::find(m_list.ids, account);
    if (found == m_list.ids.end())
        return {};
    const auto position = static_cast<std::size_t>(found - m_list.ids.begin());
    for (std::size_t group = m_list.groups.size(); group-- > 0;) {
        if (m_list.groups[group].first <= position)
            return index(static_cast<int>(position - m_list.groups[group].first), 0,
                         index(static_cast<int>(group), 0));
    }
    return {};
}

void AccountListModel::refreshRows(const std::vector<qint64>& accounts) {
    for (const qint64 account : accounts) {
        m_cache.forget(account);
        const QModelIndex row = indexOf(account);
        if (row.isValid())
            Q_EMIT dataChanged(row, row.siblingAtColumn(columnCount() - 1));
    }
}

std::vector<qint64> AccountListModel::accountsUnder(const QModelIndex& group) const {
    if (!group.isValid())
        return m_list.ids;
    const operations::ListGroup& g = m_list.groups.at(groupOf(group));
    const auto begin = m_list.ids.begin() + static_cast<std::ptrdiff_t>(g.first);
    return {begin, begin + static_cast<std::ptrdiff_t>(g.count)};
}

QModelIndex AccountListModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
                       parent.isValid() ? idOfGroup(static_cast<std::size_t>(parent.row())) : topLevel);
}

QModelIndex AccountListModel::parent(const QModelIndex& index) const {
    if (!index.isValid() || isGroup(index))
        return {};
    return createIndex(static_cast<int>(groupOf(index)), 0, topLevel);
}

int AccountListModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid())
        return static_cast<int>(m_list.groups.size());
    if (!isGroup(parent) || parent.column() != 0)
        return 0;
    return static_cast<int>(m_list.groups.at(static_cast<std::size_t>(parent.row())).count);
}

int AccountListModel::columnCount(const QModelIndex&) const {
    return static_cast<int>(m_fields.size());
}

QVariant AccountListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    return isGroup(index) ? groupData(index, role) : accountData(index, role);
}

Qt::ItemFlags AccountListModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const query::Field& field = m_fields.at(static_cast<std::size_t>(index.column()));
    if (!isGroup(index) && field.editable && m_commit)
        flags |= Qt::ItemIsEditable;
    return isGroup(index) ? flags : flags | Qt::ItemNeverHasChildren;
}

bool AccountListModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !index.isValid() || isGroup(index) || !m_commit)
        return false;
    return m_commit(accountAt(index), m_fields.at(static_cast<std::size_t>(index.column())),
                    value.toString());
}

} // namespace tenure::items
