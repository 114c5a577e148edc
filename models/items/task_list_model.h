// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/display_text.h"
#include "operations/task_list.h"

#include <QAbstractTableModel>

#include <vector>

namespace tenure::items {

/// Tasks of one section, a row each. AccountIdRole and ToneRole as in the account list.
class TaskListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Title, Account, Contact, Day, Priority, Assignee, Waiting, Repeats, ColumnCount };
    enum Role {
        ClosedRole = Qt::UserRole + 200, ///< bool: done or cancelled
        PriorityRole,                    ///< int of domain::TaskPriority
    };
    /// Held: rows stay where they are, those that left go, new ones stand behind their neighbour, so that
    /// nothing moves under the hand of who works in the list.
    enum class Arrange { Anew, Held };

    explicit TaskListModel(QObject* parent = nullptr);

    void setDisplay(DisplayContext display, std::vector<domain::Person> people);
    void setTasks(std::vector<store::NamedTask> tasks, operations::TaskSection section, Arrange arrange);

    /// Null for an invalid index.
    [[nodiscard]] const domain::Task* taskAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(domain::TaskId task) const;
    [[nodiscard]] operations::TaskSection section() const { return m_section; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void hold(std::vector<store::NamedTask> tasks);
    [[nodiscard]] QString text(const store::NamedTask& row, int column) const;
    [[nodiscard]] QString spoken(const store::NamedTask& row, int column) const;
    [[nodiscard]] QString nameOf(domain::PersonId person) const;

    DisplayContext m_display;
    std::vector<domain::Person> m_people; ///< by id
    std::vector<store::NamedTask> m_rows;
    operations::TaskSection m_section = operations::TaskSection::Open;
};

} // namespace tenure::items
