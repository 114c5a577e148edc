// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/today_model.h"

#include "items/roles.h"
#include "items/work_words.h"
#include "query/catalogue.h"

#include <algorithm>
#include <array>

namespace tenure::items {

using namespace Qt::Literals::StringLiterals;
using operations::WorkItem;
using operations::WorkKind;

namespace {

/// What endangers the account before what is routine.
constexpr std::array order{WorkKind::Gap, WorkKind::FollowUp, WorkKind::Task};

QString keyOf(const WorkItem& item) {
    return item.task ? u"task %1"_s.arg(item.task->id.value)
                     : u"%1 %2"_s.arg(item.problem).arg(item.account.value);
}

bool contains(const std::vector<WorkItem>& items, const QString& key) {
    return std::ranges::any_of(items, [&key](const WorkItem& item) { return keyOf(item) == key; });
}

} // namespace

TodayModel::TodayModel(QObject* parent)
    : QAbstractItemModel(parent), m_arr(query::Catalogue().get(u"arr").value()) {}

std::vector<TodayModel::Group> TodayModel::grouped(const operations::TodayWork& work) {
    std::vector<Group> groups;
    for (const WorkKind kind : order) {
        Group group{kind, {}, 0};
        std::ranges::copy_if(work.items, std::back_inserter(group.items),
                             [kind](const WorkItem& item) { return item.kind == kind; });
        if (!group.items.empty())
            groups.push_back(std::move(group));
    }
    return groups;
}

void TodayModel::setDisplay(DisplayContext display) {
    m_display = std::move(display);
}

void TodayModel::setWork(const operations::TodayWork& work, Arrange arrange) {
    std::vector<Group> now = grouped(work);
    if (arrange == Arrange::Held && !m_groups.empty())
        return hold(now);
    beginResetModel();
    m_groups = std::move(now);
    endResetModel();
}

void TodayModel::hold(const std::vector<Group>& now) {
    for (int place = static_cast<int>(m_groups.size()) - 1; place >= 0; --place) {
        const auto same =
            std::ranges::find(now, m_groups[static_cast<std::size_t>(place)].kind, &Group::kind);
        holdGroup(place, same == now.end() ? nullptr : &*same);
    }
}

void TodayModel::holdGroup(int place, const Group* now) {
    Group& group = m_groups[static_cast<std::size_t>(place)];
    const QModelIndex parent = index(place, 0);
    for (int row = static_cast<int>(group.items.size()) - 1; row >= 0; --row) {
        WorkItem& item = group.items[static_cast<std::size_t>(row)];
        const QString key = keyOf(item);
        const auto same = now == nullptr ? std::vector<WorkItem>::const_iterator{}
                                         : std::ranges::find_if(now->items, [&key](const WorkItem& other) {
                                               return keyOf(other) == key;
                                           });
        if (now != nullptr && same != now->items.end()) {
            item = *same;
            continue;
        }
        beginRemoveRows(parent, row, row);
        group.items.erase(group.items.begin() + row);
        endRemoveRows();
    }
    group.fresh = now == nullptr
                      ? 0
                      : static_cast<int>(std::ranges::count_if(now->items, [&group](const WorkItem& item) {
                            return !contains(group.items, keyOf(item));
                        }));
    Q_EMIT dataChanged(parent, index(place, ColumnCount - 1));
    if (!group.items.empty())
        Q_EMIT dataChanged(index(0, 0, parent),
                           index(static_cast<int>(group.items.size()) - 1, ColumnCount - 1, parent));
}

const WorkItem* TodayModel::itemAt(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    return &m_groups.at(index.internalId() - 1).items.at(static_cast<std::size_t>(index.row()));
}

QString TodayModel::keyAt(const QModelIndex& index) const {
    const WorkItem* item = itemAt(index);
    return item != nullptr ? keyOf(*item) : QString();
}

QModelIndex TodayModel::indexOf(const QString& key) const {
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        const auto& items = m_groups[group].items;
        const auto found =
            std::ranges::find_if(items, [&key](const WorkItem& item) { return keyOf(item) == key; });
        if (found != items.end())
            return index(static_cast<int>(found - items.begin()), 0, index(static_cast<int>(group), 0));
    }
    return {};
}

int TodayModel::itemCount() const {
    std::size_t count = 0;
    for (const Group& group : m_groups)
        count += group.items.size();
    return static_cast<int>(count);
}

QModelIndex TodayModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex TodayModel::parent(const QModelIndex& index) const {
    return index.isValid() && index.internalId() != 0
               ? createIndex(static_cast<int>(index.internalId()) - 1, 0)
               : QModelIndex();
}

int TodayModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups.at(static_cast<std::size_t>(parent.row())).items.size());
}

int TodayModel::columnCount(const QModelIndex&) const {
    return ColumnCount;
}

QVariant TodayModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    if (const WorkItem* item = itemAt(index))
        return rowData(*item, index.column(), role);
    return groupData(m_groups.at(static_cast<std::size_t>(index.row())), index.column(), role);
}

QVariant TodayModel::groupData(const Group& group, int column, int role) const {
    const auto count = static_cast<qint64>(group.items.size());
    switch (role) {
    case KindRole:
        return int(RowKind::Group);
    case WorkKindRole:
        return int(group.kind);
    case GroupCountRole:
        return count;
    case NewCountRole:
        return group.fresh;
    case Qt::DisplayRole:
        return column == Account ? workKindText(group.kind) : QString();
    case Qt::AccessibleTextRole:
        if (column != Account)
            return QString();
        return group.fresh == 0
                   ? tr("%1, %2").arg(workKindText(group.kind)).arg(count)
                   : tr("%1, %2, %3 new").arg(workKindText(group.kind)).arg(count).arg(group.fresh);
    default:
        return {};
    }
}

QString TodayModel::text(const WorkItem& item, int column) const {
    switch (column) {
    case Account:
        return item.accountName.isEmpty() ? u"—"_s : item.accountName;
    case Why:
        return whyText(item, m_display);
    case Advice:
        return adviceText(item);
    case Arr:
        return cellText(m_arr, item.arrShown, m_display);
    case Due:
        return dueText(item, m_display);
    default:
        return {};
    }
}

QString TodayModel::spoken(const WorkItem& item, int column) const {
    if (column == Account && item.tier)
        return tr("%1, %2").arg(text(item, Account), tierText(*item.tier));
    if (column == Arr)
        return std::holds_alternative<std::monostate>(item.arrShown) ? tr("ARR unknown")
                                                                     : tr("ARR %1").arg(text(item, Arr));
    return text(item, column);
}

QVariant TodayModel::rowData(const WorkItem& item, int column, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        return text(item, column);
    case Qt::AccessibleTextRole:
        return spoken(item, column);
    case KindRole:
        return int(RowKind::Account);
    case AccountIdRole:
        return item.account.value;
    case WorkKindRole:
        return int(item.kind);
    case SevereRole:
        return item.gap && domain::isSevere(item.gap->kind);
    case TierRole:
        return item.tier ? QVariant(int(*item.tier)) : QVariant();
    case ToneRole:
        return int(column == Due ? dueTone(item, m_display.today) : Tone::Normal);
    default:
        return {};
    }
}

QVariant TodayModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Arr || section == Due ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Account:
        return tr("Account");
    case Why:
        return tr("Why it is here");
    case Advice:
        return tr("What to do");
    case Arr:
        return tr("ARR");
    case Due:
        return tr("Due");
    default:
        return {};
    }
}

} // namespace tenure::items
