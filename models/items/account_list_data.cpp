// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What the account list shows and says: the values of its cells.
#include "items/account_list_model.h"
#include "items/account_selection.h"
#include "items/roles.h"

namespace tenure::items {

using namespace Qt::Literals::StringLiterals;

namespace {

CellPaint paintOf(const query::Field& field, int column) {
    if (column == 0)
        return CellPaint::Name;
    if (field.type == query::FieldType::Tag)
        return CellPaint::Tags;
    if (field.type == query::FieldType::Person)
        return CellPaint::Person;
    if (field.key == "tier"_L1)
        return CellPaint::Tier;
    if (field.key == "next_step"_L1)
        return CellPaint::Step;
    return field.isNumeric() || field.type == query::FieldType::Date ? CellPaint::Number : CellPaint::Text;
}

bool isTouch(const query::Field& field) {
    return field.key == "last_touch"_L1 || field.key == "last_two_way"_L1;
}

QDate dayOf(const store::Cell* cell) {
    const auto* text = cell != nullptr ? std::get_if<QString>(cell) : nullptr;
    return text != nullptr ? QDate::fromString(*text, Qt::ISODate) : QDate();
}

} // namespace

std::vector<query::Field> AccountListModel::companionFields(const query::Catalogue& catalogue) {
    std::vector<query::Field> fields;
    for (const QStringView key : {u"tier", u"next_due"}) {
        if (auto field = catalogue.get(key))
            fields.push_back(std::move(*field));
    }
    return fields;
}

const store::Cell* AccountListModel::companion(const RowCache::Cells& cells, QLatin1StringView key) const {
    for (std::size_t i = 0; i < m_companions.size(); ++i) {
        if (m_companions[i].key == key && m_fields.size() + i < cells.size())
            return &cells[m_fields.size() + i];
    }
    return nullptr;
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

QString AccountListModel::spokenTotal(const operations::ListGroup& group, const query::Field& field) const {
    if (field.key == "renewal"_L1 && group.renewals > 0)
        return tr("%n renewal(s) within 90 days", nullptr, static_cast<int>(group.renewals));
    const QString total = groupTotal(group, field);
    return total.isEmpty() ? QString() : tr("%1 together: %2").arg(field.label(), total);
}

QVariant AccountListModel::groupData(const QModelIndex& index, int role) const {
    const operations::ListGroup& group = m_list.groups.at(static_cast<std::size_t>(index.row()));
    const query::Field& field = fieldAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == 0 ? groupTitle(group) : groupTotal(group, field);
    case Qt::AccessibleTextRole:
        return index.column() == 0
                   ? tr("%1, %n account(s)", nullptr, static_cast<int>(group.count)).arg(groupTitle(group))
                   : spokenTotal(group, field);
    case KindRole:
        return static_cast<int>(RowKind::Group);
    case GroupCountRole:
        return group.count;
    case PaintRole:
        return static_cast<int>(paintOf(field, index.column()));
    case FieldKeyRole:
        return field.key;
    case TierRole: {
        const auto* tier = std::get_if<qint64>(&group.value);
        return m_grouped && m_groupField.key == "tier"_L1 && tier != nullptr ? QVariant(*tier) : QVariant();
    }
    default:
        return {};
    }
}

Tone AccountListModel::toneOf(const query::Field& field, const store::Cell& cell,
                              const RowCache::Cells& cells) const {
    if (field.key == "next_step"_L1) {
        const QDate due = dayOf(companion(cells, "next_due"_L1));
        return due.isValid() && due < m_display.today ? Tone::Late : Tone::Normal;
    }
    const auto days = dayDistance(field, cell, m_display.today);
    if (!days)
        return std::holds_alternative<std::monostate>(cell) ? Tone::Muted : Tone::Normal;
    if (isTouch(field)) {
        const store::Cell* tier = companion(cells, "tier"_L1);
        const auto* place = tier != nullptr ? std::get_if<qint64>(tier) : nullptr;
        const bool known = place != nullptr && *place >= 0 && *place < 3;
        return known && *days > m_display.cadenceDays.at(static_cast<std::size_t>(*place)) ? Tone::Late
                                                                                           : Tone::Muted;
    }
    if (field.direction != query::DateDirection::Ahead)
        return Tone::Muted;
    return *days <= 30 ? Tone::Risk : *days <= 90 ? Tone::Warn : Tone::Normal;
}

QString AccountListModel::dueText(const RowCache::Cells& cells) const {
    const QDate due = dayOf(companion(cells, "next_due"_L1));
    return due.isValid() ? dayText(due, m_display) : QString();
}

QString AccountListModel::spoken(const query::Field& field, const store::Cell& cell,
                                 const RowCache::Cells& cells) const {
    QString words = spokenText(field, cell, m_display);
    const bool late = toneOf(field, cell, cells) == Tone::Late;
    if (field.key == "next_step"_L1) {
        const QString due = dueText(cells);
        if (due.isEmpty())
            return words;
        return late ? tr("%1, overdue since %2").arg(words, due) : tr("%1, due %2").arg(words, due);
    }
    return late ? tr("%1, late").arg(words) : words;
}

QVariant AccountListModel::cellData(const query::Field& field, const store::Cell& cell,
                                    const RowCache::Cells& cells, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        return cellText(field, cell, m_display);
    case Qt::EditRole:
    case EditTextRole:
        return editText(field, cell, m_display);
    case Qt::AccessibleTextRole:
        return spoken(field, cell, cells);
    case ToneRole:
        return static_cast<int>(toneOf(field, cell, cells));
    case DueRole:
        return field.key == "next_step"_L1 ? dueText(cells) : QString();
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

QVariant AccountListModel::accountData(const QModelIndex& index, int role) const {
    const std::size_t position = positionOf(index);
    const qint64 account = m_list.ids.at(position);
    const query::Field& field = fieldAt(index);
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
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::AccessibleTextRole:
    case EditTextRole:
    case ToneRole:
    case DueRole:
    case TierRole:
    case TagsRole:
        break;
    default:
        return {}; // asked for by Qt for each cell: no reason to read it
    }
    const RowCache::Cells* cells = m_cache.cells(m_list.ids, position);
    if (cells == nullptr)
        return {}; // gone since the list was made
    QVariant value = cellData(field, cells->at(static_cast<std::size_t>(index.column())), *cells, role);
    if (role == Qt::AccessibleTextRole && index.column() == 0 && m_selection.contains(account))
        return tr("%1, selected").arg(value.toString());
    return value;
}

SortedBy AccountListModel::sortedBy(const query::Field& field) const {
    if (!m_sort || m_sort->field != field.key)
        return SortedBy::No;
    return m_sort->descending ? SortedBy::Descending : SortedBy::Ascending;
}

QString AccountListModel::headText(const query::Field& field, int section) const {
    if (section == 0)
        return tr("Account");
    return field.key == "owner"_L1 ? tr("CSM") : field.label();
}

QVariant AccountListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const query::Field& field = m_fields.at(static_cast<std::size_t>(section));
    switch (role) {
    case Qt::DisplayRole:
        return headText(field, section);
    case Qt::AccessibleTextRole:
        switch (sortedBy(field)) {
        case SortedBy::No:
            return headText(field, section);
        case SortedBy::Ascending:
            return tr("%1, sorted upwards").arg(headText(field, section));
        case SortedBy::Descending:
            return tr("%1, sorted downwards").arg(headText(field, section));
        }
        Q_UNREACHABLE();
    case SortRole:
        return static_cast<int>(sortedBy(field));
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

} // namespace tenure::items
