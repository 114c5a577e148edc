// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/display_text.h"
#include "operations/today_work.h"

#include <QAbstractItemModel>

#include <vector>

namespace tenure::items {

/// Today's work: groups at the top level, what to do below. KindRole, AccountIdRole, TierRole, ToneRole and
/// GroupCountRole as in the account list.
class TodayModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Account, Why, Advice, Arr, Due, ColumnCount };
    enum Role {
        WorkKindRole = Qt::UserRole + 100, ///< int of operations::WorkKind
        SevereRole,                        ///< bool, of a gap
        NewCountRole,                      ///< int, of a group: rows that came while it was held
    };
    /// Held: rows stay where they are, those that are done go, new ones are only counted, so that nothing
    /// moves under the hand of who works in the list.
    enum class Arrange { Anew, Held };

    explicit TodayModel(QObject* parent = nullptr);

    void setDisplay(DisplayContext display);
    void setWork(const operations::TodayWork& work, Arrange arrange);

    /// Nothing for a group's row.
    [[nodiscard]] const operations::WorkItem* itemAt(const QModelIndex& index) const;
    /// What tells a row from the others, also when it is read again; empty for a group's.
    [[nodiscard]] QString keyAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const QString& key) const;
    [[nodiscard]] int itemCount() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Group {
        operations::WorkKind kind = operations::WorkKind::Task;
        std::vector<operations::WorkItem> items;
        int fresh = 0;
    };

    [[nodiscard]] static std::vector<Group> grouped(const operations::TodayWork& work);
    void hold(const std::vector<Group>& now);
    void holdGroup(int place, const Group* now);
    [[nodiscard]] QVariant groupData(const Group& group, int column, int role) const;
    [[nodiscard]] QVariant rowData(const operations::WorkItem& item, int column, int role) const;
    [[nodiscard]] QString text(const operations::WorkItem& item, int column) const;
    [[nodiscard]] QString spoken(const operations::WorkItem& item, int column) const;

    query::Field m_arr; ///< how ARR is shown
    DisplayContext m_display;
    std::vector<Group> m_groups;
};

} // namespace tenure::items
