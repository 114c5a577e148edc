// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/task_list_model.h"

#include "items/roles.h"
#include "items/task_words.h"
#include "items/vocabulary_text.h"

#include <algorithm>
#include <unordered_map>

namespace tenure::items {

using namespace Qt::Literals::StringLiterals;
using operations::TaskSection;
using store::NamedTask;

namespace {

/// Above it rows are not moved one by one.
constexpr std::ptrdiff_t mostMoves = 200;

qint64 idOf(const NamedTask& row) {
    return row.task.id.value;
}

/// @p fresh in the order of @p shown as far as it goes.
std::vector<NamedTask> inOrderOf(const std::vector<NamedTask>& shown, std::vector<NamedTask> fresh) {
    std::unordered_map<qint64, std::size_t> places; // in fresh, of what is shown; then what follows it
    for (const NamedTask& row : shown)
        places.emplace(idOf(row), fresh.size());
    for (std::size_t i = 0; i < fresh.size(); ++i) {
        if (const auto place = places.find(idOf(fresh[i])); place != places.end())
            place->second = i;
    }
    std::vector<NamedTask> rows;
    rows.reserve(fresh.size());
    const auto takeNew = [&](std::size_t from) {
        for (; from < fresh.size() && !places.contains(idOf(fresh[from])); ++from)
            rows.push_back(std::move(fresh[from]));
    };
    std::vector<std::size_t> order;
    for (const NamedTask& row : shown)
        order.push_back(places.at(idOf(row)));
    takeNew(0);
    for (const std::size_t place : order) {
        if (place == fresh.size())
            continue; // gone
        rows.push_back(fresh[place]);
        takeNew(place + 1);
    }
    return rows;
}

} // namespace

TaskListModel::TaskListModel(QObject* parent) : QAbstractTableModel(parent) {}

void TaskListModel::setDisplay(DisplayContext display, std::vector<domain::Person> people) {
    m_display = std::move(display);
    m_people = std::move(people);
    std::ranges::sort(m_people, {}, [](const domain::Person& person) { return person.id.value; });
}

void TaskListModel::setTasks(std::vector<NamedTask> tasks, TaskSection section, Arrange arrange) {
    if (arrange == Arrange::Held && section == m_section)
        return hold(std::move(tasks));
    beginResetModel();
    m_rows = std::move(tasks);
    m_section = section;
    endResetModel();
}

void TaskListModel::hold(std::vector<NamedTask> tasks) {
    std::vector<NamedTask> rows = inOrderOf(m_rows, std::move(tasks));
    std::unordered_map<qint64, bool> stays;
    for (const NamedTask& row : rows)
        stays.emplace(idOf(row), true);
    const auto gone =
        std::ranges::count_if(m_rows, [&](const auto& row) { return !stays.contains(idOf(row)); });
    const auto left = static_cast<std::ptrdiff_t>(m_rows.size()) - gone;
    if (gone + static_cast<std::ptrdiff_t>(rows.size()) - left > mostMoves) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (int row = static_cast<int>(m_rows.size()) - 1; row >= 0; --row) {
        if (stays.contains(idOf(m_rows[static_cast<std::size_t>(row)])))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
    for (std::size_t row = 0; row < rows.size(); ++row) { // what is left stands in the order of rows
        if (row < m_rows.size() && idOf(m_rows[row]) == idOf(rows[row])) {
            m_rows[row] = std::move(rows[row]);
            continue;
        }
        beginInsertRows({}, static_cast<int>(row), static_cast<int>(row));
        m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(row), std::move(rows[row]));
        endInsertRows();
    }
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const domain::Task* TaskListModel::taskAt(const QModelIndex& index) const {
    return index.isValid() ? &m_rows.at(static_cast<std::size_t>(index.row())).task : nullptr;
}

QModelIndex TaskListModel::indexOf(domain::TaskId task) const {
    const auto found = std::ranges::find(m_rows, task.value, idOf);
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()), 0);
}

int TaskListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TaskListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString TaskListModel::nameOf(domain::PersonId person) const {
    const auto found = std::ranges::lower_bound(m_people, person.value, {},
                                                [](const domain::Person& p) { return p.id.value; });
    return found != m_people.end() && found->id == person ? found->name : QString();
}

QString TaskListModel::text(const NamedTask& row, int column) const {
    const domain::Task& task = row.task;
    switch (column) {
    case Title:
        return task.title;
    case Account:
        return row.accountName;
    case Contact:
        return row.contactName;
    case Day:
        return taskDayText(task, m_section, m_display);
    case Priority:
        return wordOf(task.priority);
    case Assignee:
        return nameOf(task.assignee);
    case Waiting:
        return wordOf(task.waitingOn);
    case Repeats:
        return task.recurrence ? recurrenceText(task.recurrence->every, task.recurrence->unit) : QString();
    default:
        return {};
    }
}

QString TaskListModel::spoken(const NamedTask& row, int column) const {
    const QString shown = text(row, column);
    switch (column) {
    case Title:
        return m_section != TaskSection::Done                   ? tr("Task: %1").arg(shown)
               : row.task.state == domain::TaskState::Cancelled ? tr("Cancelled task: %1").arg(shown)
                                                                : tr("Done task: %1").arg(shown);
    case Account:
        return shown.isEmpty() ? tr("no account") : shown;
    case Contact:
        return shown.isEmpty() ? tr("no contact") : shown;
    case Day:
        return spokenTaskDay(row.task, m_section, m_display);
    case Priority:
        return tr("priority %1").arg(shown);
    case Assignee:
        return shown.isEmpty() ? tr("assigned to nobody") : tr("assigned to %1").arg(shown);
    case Waiting:
        return shown.isEmpty() ? tr("waiting on nobody") : tr("waiting on: %1").arg(shown);
    case Repeats:
        return shown.isEmpty() ? tr("does not repeat") : shown;
    default:
        return shown;
    }
}

QVariant TaskListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const NamedTask& row = m_rows.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        return spoken(row, index.column());
    case AccountIdRole:
        return row.task.account.value;
    case ClosedRole:
        return row.task.state != domain::TaskState::Open;
    case PriorityRole:
        return int(row.task.priority);
    case ToneRole:
        return int(index.column() == Day ? taskDayTone(row.task, m_section, m_display.today) : Tone::Normal);
    default:
        return {};
    }
}

QVariant TaskListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Day ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Task");
    case Account:
        return tr("Account");
    case Contact:
        return tr("Contact");
    case Day:
        return m_section == TaskSection::Snoozed ? tr("Back on")
               : m_section == TaskSection::Done  ? tr("Done")
                                                 : tr("Due");
    case Priority:
        return tr("Priority");
    case Assignee:
        return tr("Assignee");
    case Waiting:
        return tr("Waiting on");
    case Repeats:
        return tr("Repeats");
    default:
        return {};
    }
}

} // namespace tenure::items
