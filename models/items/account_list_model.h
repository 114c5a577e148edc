// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/display_text.h"
#include "items/roles.h"
#include "items/row_cache.h"
#include "operations/account_list.h"

#include <QAbstractItemModel>

#include <functional>
#include <optional>

namespace tenure::items {

class AccountSelection;

/// The account list: groups at the top level, their accounts below; column 0 is the name. Holds the ids of
/// the whole result and the cells of the rows that were looked at.
class AccountListModel : public QAbstractItemModel {
    Q_OBJECT
public:
    AccountListModel(AccountSelection& selection, QObject* parent = nullptr);

    /// Shows another result. The same rows in the same order stay where they are and are read again; anything
    /// else is a reset, and who shows the model keeps current account and closed groups by id.
    void setList(operations::AccountList list, const query::Field& groupField, bool grouped);
    /// The fields of the columns, the name first, and those that rows need beside them.
    void setFields(std::vector<query::Field> fields, std::vector<query::Field> companions = {});
    /// What rows need beside their columns: the tier, by which a last touch is late, and when the next step
    /// is due.
    [[nodiscard]] static std::vector<query::Field> companionFields(const query::Catalogue& catalogue);
    /// Where cells come from: for each account those of the columns, then those of the companions. See
    /// RowCache.
    void setFetch(RowCache::Fetch fetch);
    /// By what the list is sorted, for the heads.
    void setSorted(const std::optional<query::Sort>& sort);
    void setDisplay(DisplayContext context);
    /// Called with account, field and the text of an editor; false keeps the editor open (the caller tells
    /// why).
    void setCommit(std::function<bool(qint64, const query::Field&, const QString&)> commit);

    [[nodiscard]] const operations::AccountList& list() const { return m_list; }
    [[nodiscard]] const std::vector<query::Field>& fields() const { return m_fields; }
    [[nodiscard]] bool isGrouped() const { return m_grouped; }
    [[nodiscard]] const query::Field& fieldAt(const QModelIndex& index) const {
        return m_fields.at(static_cast<std::size_t>(index.column()));
    }
    /// 0 for a group's row.
    [[nodiscard]] qint64 accountAt(const QModelIndex& index) const;
    /// The first column's index of an account; invalid if it is not in the list.
    [[nodiscard]] QModelIndex indexOf(qint64 account) const;
    /// The cells of these accounts changed: they are read again when they are next shown.
    void refreshRows(const std::vector<qint64>& accounts);
    /// Accounts of a group, or of the whole list for an invalid index.
    [[nodiscard]] std::vector<qint64> accountsUnder(const QModelIndex& group) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

private:
    void tellThatAllChanged(const QList<int>& roles);
    [[nodiscard]] bool isGroup(const QModelIndex& index) const;
    [[nodiscard]] std::size_t groupOf(const QModelIndex& index) const;
    [[nodiscard]] std::size_t positionOf(const QModelIndex& index) const;
    [[nodiscard]] QVariant groupData(const QModelIndex& index, int role) const;
    [[nodiscard]] QVariant accountData(const QModelIndex& index, int role) const;
    [[nodiscard]] QString groupTitle(const operations::ListGroup& group) const;
    [[nodiscard]] QString groupTotal(const operations::ListGroup& group, const query::Field& field) const;
    [[nodiscard]] QString spokenTotal(const operations::ListGroup& group, const query::Field& field) const;
    [[nodiscard]] QString headText(const query::Field& field, int section) const;
    [[nodiscard]] SortedBy sortedBy(const query::Field& field) const;
    [[nodiscard]] QVariant cellData(const query::Field& field, const store::Cell& cell,
                                    const RowCache::Cells& cells, int role) const;
    [[nodiscard]] Tone toneOf(const query::Field& field, const store::Cell& cell,
                              const RowCache::Cells& cells) const;
    [[nodiscard]] QString dueText(const RowCache::Cells& cells) const;
    [[nodiscard]] QString spoken(const query::Field& field, const store::Cell& cell,
                                 const RowCache::Cells& cells) const;
    /// Nothing if it was not asked for.
    [[nodiscard]] const store::Cell* companion(const RowCache::Cells& cells, QLatin1StringView key) const;

    AccountSelection& m_selection;
    operations::AccountList m_list;
    std::vector<query::Field> m_fields;
    std::vector<query::Field> m_companions;
    std::optional<query::Sort> m_sort;
    query::Field m_groupField;
    bool m_grouped = false;
    DisplayContext m_display;
    mutable RowCache m_cache;
    std::function<bool(qint64, const query::Field&, const QString&)> m_commit;
};

} // namespace tenure::items
