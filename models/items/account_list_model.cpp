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

CellPaint paintOf(const query::Field& field, int column) {
    if (column == 0)
        return CellPaint::Name;
    if (field.type == query::FieldType::Tag)
        return CellPaint::Tags;
    if (field.type == query::FieldType::Person)
        return CellPaint::Person;
    if (field.key == "tier"_L1)
        return CellPaint::Tier;
    return field.isNumeric() || field.type == query::FieldType::Date ? CellPaint::Number : CellPaint::Text;
}

} // namespace

AccountListModel::AccountListModel(AccountSelection& selection, QObject* parent)
    : QAbstractItemModel(parent), m_selection(selection),
      m_cache([](const std::vector<qint64>&) { return std::vector<RowCache::Cells>(); }) {
    connect(&m_selection, &AccountSelection::changed, this, [this] {
        for (int group = 0; group < rowCount(); ++group) {
            const QModelIndex parentIndex = index(group, 0);
            if (const int rows = rowCount(parentIndex); rows > 0)
                Q_EMIT dataChanged(index(0, 0, parentIndex), index(rows - 1, 0, parentIndex), {SelectedRole});
            Q_EMIT dataChanged(parentIndex, parentIndex, {SelectedRole});
        }
    });
}

void AccountListModel::setList(operations::AccountList list, const query::Field& groupField, bool grouped) {
    beginResetModel();
    m_list = std::move(list);
    m_groupField = groupField;
    m_grouped = grouped;
    m_cache.clear();
    endResetModel();
}

void AccountListModel::setFields(std::vector<query::Field> fields) {
    beginResetModel();
    m_fields = std::move(fields);
    m_cache.clear();
    endResetModel();
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

QString AccountListModel::groupTitle(const operations::ListGroup& group) const {
    if (!m_grouped)
        return tr("All accounts");
    if (m_groupField.type == query::FieldType::Enum) {
        const auto* position = std::get_if<qint64>(&group.value);
        if (position != nullptr && *position >= 0 && *position < m_groupField.enumKeys.size())
            return enumText(m_groupField, m_groupField.enumKeys.at(*position));
    }
    if (std::holds_alternative<std::monostate>(group.value))
        return tr("Without %1").arg(m_groupField.label());
    return cellText(m_groupField, group.value, m_display);
}

QString AccountListModel::groupTotal(const operations::ListGroup& group, const query::Field& field) const {
    if (field.key == "renewal"_L1)
        return group.renewals == 0 ? QString() : tr("%1 ≤ 90 d").arg(group.renewals);
    for (std::size_t i = 0; i < m_list.summed.size() && i < group.totals.size(); ++i) {
        if (m_list.summed[i].key == field.key && !std::holds_alternative<std::monostate>(group.totals[i]))
            return cellText(field, group.totals[i], m_display);
    }
    return {};
}

QVariant AccountListModel::groupData(const QModelIndex& index, int role) const {
    const operations::ListGroup& group = m_list.groups.at(static_cast<std::size_t>(index.row()));
    const query::Field& field = m_fields.at(static_cast<std::size_t>(index.column()));
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == 0 ? groupTitle(group) : groupTotal(group, field);
    case Qt::AccessibleTextRole:
        return index.column() == 0
                   ? tr("%1, %n account(s)", nullptr, static_cast<int>(group.count)).arg(groupTitle(group))
                   : field.label() + u' ' + groupTotal(group, field);
    case KindRole:
        return static_cast<int>(RowKind::Group);
    case GroupCountRole:
        return group.count;
    case PaintRole:
        return static_cast<int>(paintOf(field, index.column()));
    case TierRole: {
        const auto* tier = std::get_if<qint64>(&group.value);
        return m_grouped && m_groupField.key == "tier"_L1 && tier != nullptr ? QVariant(*tier) : QVariant();
    }
    default:
        return {};
    }
}

Tone AccountListModel::toneOf(const query::Field& field, const store::Cell& cell) const {
    const auto days = dayDistance(field, cell, m_display.today);
    if (!days)
        return std::holds_alternative<std::monostate>(cell) ? Tone::Muted : Tone::Normal;
    if (field.direction != query::DateDirection::Ahead)
        return Tone::Muted;
    return *days <= 30 ? Tone::Risk : *days <= 90 ? Tone::Warn : Tone::Normal;
}

QVariant AccountListModel::accountData(const QModelIndex& index, int role) const {
    const std::size_t position = positionOf(index);
    const qint64 account = m_list.ids.at(position);
    const query::Field& field = m_fields.at(static_cast<std::size_t>(index.column()));
    switch (role) {
    case KindRole:
        return static_cast<int>(RowKind::Account);
    case AccountIdRole:
        return account;
    case SelectedRole:
        return m_selection.contains(account);
    case PaintRole:
        return static_cast<int>(paintOf(field, index.column()));
    case FieldKeyRole:
        return field.key;
    default:
        break;
    }
    const RowCache::Cells* cells = m_cache.cells(m_list.ids, position);
    if (cells == nullptr)
        return {}; // gone since the list was made
    const store::Cell& cell = cells->at(static_cast<std::size_t>(index.column()));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return role == Qt::DisplayRole ? QVariant(cellText(field, cell, m_display)) : QVariant();
    case Qt::EditRole:
    case EditTextRole:
        return editText(field, cell, m_display);
    case Qt::AccessibleTextRole:
        return spokenText(field, cell, m_display);
    case ToneRole:
        return static_cast<int>(toneOf(field, cell));
    case TierRole: {
        const auto* tier = std::get_if<qint64>(&cell);
        return field.key == "tier"_L1 && tier != nullptr ? QVariant(*tier) : QVariant();
    }
    case TagsRole: {
        const auto* tags = std::get_if<QString>(&cell);
        return tags != nullptr ? tags->split(u';', Qt::SkipEmptyParts) : QStringList();
    }
    default:
        return {};
    }
}

QVariant AccountListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const query::Field& field = m_fields.at(static_cast<std::size_t>(section));
    switch (role) {
    case Qt::DisplayRole:
        return section == 0 ? tr("Account") : field.label();
    case FieldKeyRole:
        return field.key;
    case Qt::TextAlignmentRole: {
        const bool right = paintOf(field, section) == CellPaint::Number;
        return QVariant(Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft));
    }
    default:
        return {};
    }
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
