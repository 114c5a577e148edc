// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/field_sheet_model.h"

#include "items/roles.h"

#include <algorithm>

namespace tenure::items {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isOneOf(const QString& key, std::initializer_list<QLatin1StringView> keys) {
    return std::ranges::find(keys, key) != keys.end();
}

} // namespace

FieldGroup groupOf(const query::Field& field) {
    if (field.custom)
        return FieldGroup::Custom;
    if (field.usage)
        return FieldGroup::Usage;
    if (isOneOf(field.key, {"arr"_L1, "mrr"_L1, "carr"_L1, "oneoff"_L1, "currency"_L1, "product"_L1,
                            "edition"_L1, "seats"_L1, "start"_L1, "renewal"_L1, "notice"_L1, "decision"_L1,
                            "auto_renew"_L1, "day0"_L1, "contracts"_L1}))
        return FieldGroup::Contract;
    if (isOneOf(field.key, {"last_touch"_L1, "last_two_way"_L1, "next_step"_L1, "next_due"_L1,
                            "open_tasks"_L1, "overdue_tasks"_L1, "contacts"_L1, "contact.role"_L1}))
        return FieldGroup::Activity;
    if (isOneOf(field.key, {"id"_L1, "created"_L1, "updated"_L1}))
        return FieldGroup::Record;
    return FieldGroup::Account;
}

QString groupText(FieldGroup group) {
    switch (group) {
    case FieldGroup::Account:
        return FieldSheetModel::tr("Account");
    case FieldGroup::Contract:
        return FieldSheetModel::tr("Contract");
    case FieldGroup::Activity:
        return FieldSheetModel::tr("Activity");
    case FieldGroup::Usage:
        return FieldSheetModel::tr("Usage");
    case FieldGroup::Custom:
        return FieldSheetModel::tr("Custom fields");
    case FieldGroup::Record:
        return FieldSheetModel::tr("Record");
    }
    Q_UNREACHABLE();
}

void FieldSheetModel::setAccount(const operations::AccountSheet& sheet, const DisplayContext& context) {
    std::vector<Group> groups;
    for (const auto group : {FieldGroup::Account, FieldGroup::Contract, FieldGroup::Activity,
                             FieldGroup::Custom, FieldGroup::Usage, FieldGroup::Record}) {
        Group rows{group, {}};
        for (std::size_t i = 0; i < sheet.fields.size() && i < sheet.values.size(); ++i) {
            if (groupOf(sheet.fields[i]) == group)
                rows.rows.push_back({sheet.fields[i], sheet.values[i]});
        }
        if (!rows.rows.empty())
            groups.push_back(std::move(rows));
    }
    m_context = context;
    m_account = sheet.details.account.id.value;
    if (!isSameShape(groups)) {
        beginResetModel();
        m_groups = std::move(groups);
        endResetModel();
        return;
    }
    m_groups = std::move(groups); // the same fields: rows and what is open stay
    for (int group = 0; group < rowCount(); ++group) {
        const QModelIndex parent = index(group, 0);
        Q_EMIT dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, columnCount() - 1, parent));
    }
}

bool FieldSheetModel::isSameShape(const std::vector<Group>& groups) const {
    return std::ranges::equal(m_groups, groups, [](const Group& one, const Group& other) {
        return one.group == other.group &&
               std::ranges::equal(one.rows, other.rows, {}, &Row::field, &Row::field);
    });
}

const query::Field* FieldSheetModel::fieldAt(const QModelIndex& index) const {
    return index.isValid() && index.internalId() != 0 ? &rowAt(index).field : nullptr;
}

QModelIndex FieldSheetModel::indexOf(const QString& fieldKey) const {
    for (int group = 0; group < rowCount(); ++group) {
        const QModelIndex parent = index(group, 0);
        for (int row = 0; row < rowCount(parent); ++row) {
            if (m_groups[std::size_t(group)].rows[std::size_t(row)].field.key == fieldKey)
                return index(row, 1, parent);
        }
    }
    return {};
}

// A group's row has the internal id 0, a field the group's number plus one.
QModelIndex FieldSheetModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex FieldSheetModel::parent(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(index.internalId() - 1), 0, quintptr(0));
}

int FieldSheetModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups.at(static_cast<std::size_t>(parent.row())).rows.size());
}

int FieldSheetModel::columnCount(const QModelIndex&) const {
    return 3;
}

const FieldSheetModel::Row& FieldSheetModel::rowAt(const QModelIndex& index) const {
    return m_groups.at(static_cast<std::size_t>(index.internalId() - 1))
        .rows.at(static_cast<std::size_t>(index.row()));
}

QString FieldSheetModel::valueText(const Row& row) const {
    QString text = cellText(row.field, row.value, m_context);
    if (row.field.type != query::FieldType::Date)
        return text;
    const auto* written = std::get_if<QString>(&row.value);
    const QDate day = written != nullptr ? QDate::fromString(*written, Qt::ISODate) : QDate();
    // Here there is room for the day itself beside its distance.
    return day.isValid() ? tr("%1 · %2").arg(dayText(day, m_context, YearShown::Always), text) : text;
}

QVariant FieldSheetModel::groupData(const QModelIndex& index, int role) const {
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (!isText || index.column() != 0)
        return {};
    return groupText(m_groups.at(static_cast<std::size_t>(index.row())).group);
}

QVariant FieldSheetModel::fieldData(const QModelIndex& index, int role) const {
    const Row& row = rowAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == 0   ? row.field.label()
               : index.column() == 1 ? valueText(row)
                                     : row.field.meaning();
    case Qt::EditRole:
    case EditTextRole:
        return editText(row.field, row.value, m_context);
    case Qt::AccessibleTextRole:
        return index.column() == 2 ? row.field.meaning() : spokenText(row.field, row.value, m_context);
    case FieldKeyRole:
        return row.field.key;
    case ToneRole: {
        const bool muted =
            index.column() == 2 || (index.column() == 1 && std::holds_alternative<std::monostate>(row.value));
        return muted ? QVariant(static_cast<int>(Tone::Muted)) : QVariant();
    }
    default:
        return {};
    }
}

QVariant FieldSheetModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    return index.internalId() == 0 ? groupData(index, role) : fieldData(index, role);
}

QVariant FieldSheetModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return section == 0 ? tr("Field") : section == 1 ? tr("Value") : tr("What it is");
}

Qt::ItemFlags FieldSheetModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    const query::Field* field = fieldAt(index);
    flags.setFlag(Qt::ItemIsEditable, m_commit && field != nullptr && field->editable && index.column() == 1);
    return flags;
}

bool FieldSheetModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const query::Field* field = fieldAt(index);
    if (role != Qt::EditRole || field == nullptr || !m_commit)
        return false;
    m_commit(m_account, *field, value.toString());
    return true;
}

} // namespace tenure::items
