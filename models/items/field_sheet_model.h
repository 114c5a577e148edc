// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/display_text.h"
#include "operations/account_sheet.h"

#include <QAbstractItemModel>

#include <functional>

namespace tenure::items {

enum class FieldGroup { Account, Contract, Activity, Usage, Custom, Record };

/// Where a field stands on the page of one account.
[[nodiscard]] FieldGroup groupOf(const query::Field& field);
[[nodiscard]] QString groupText(FieldGroup group);

/// All fields of one account in groups: a field's name, its value, and what it means. Values that can be
/// edited are in column 1.
class FieldSheetModel : public QAbstractItemModel {
    Q_OBJECT
public:
    using Commit = std::function<void(qint64 account, const query::Field& field, const QString& text)>;

    using QAbstractItemModel::QAbstractItemModel;

    void setAccount(const operations::AccountSheet& sheet, const DisplayContext& context);
    /// Called with what an editor gave; without it nothing can be edited.
    void setCommit(Commit commit) { m_commit = std::move(commit); }
    /// Nothing for a group's row.
    [[nodiscard]] const query::Field* fieldAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const QString& fieldKey) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

private:
    struct Row {
        query::Field field;
        store::Cell value;

        bool operator==(const Row&) const = default;
    };
    struct Group {
        FieldGroup group = FieldGroup::Account;
        std::vector<Row> rows;
    };

    [[nodiscard]] const Row& rowAt(const QModelIndex& index) const;
    [[nodiscard]] bool isSameShape(const std::vector<Group>& groups) const;
    [[nodiscard]] QVariant groupData(const QModelIndex& index, int role) const;
    [[nodiscard]] QVariant fieldData(const QModelIndex& index, int role) const;
    [[nodiscard]] QString valueText(const Row& row) const;

    qint64 m_account = 0;
    std::vector<Group> m_groups;
    DisplayContext m_context;
    Commit m_commit;
};

} // namespace tenure::items
