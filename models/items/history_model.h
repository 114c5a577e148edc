// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/history_text.h"

#include <QAbstractItemModel>

namespace tenure::items {

enum HistoryRole {
    TransactionRole = Qt::UserRole + 200, ///< qint64, of a transaction's row and of the rows below it
    UndoneRole,                           ///< bool: taken back and not made again
};

enum class HistoryColumn { What, Before, After, Who, When };

/// What was changed at an account: transactions, the newest first, and below each what it changed from what
/// to what.
class HistoryModel : public QAbstractItemModel {
    Q_OBJECT
public:
    using QAbstractItemModel::QAbstractItemModel;

    void setHistory(const std::vector<operations::HistoryEntry>& history, const DisplayContext& context);
    /// Only what has @p text in its label, author, fields or values, as search folds them; empty for all.
    void setFilter(const QString& text);
    /// The transaction's row; invalid if it is not shown.
    [[nodiscard]] QModelIndex indexOf(qint64 transaction) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Entry {
        qint64 transaction = 0;
        QString label;
        QString who;
        QString when;
        bool undone = false;
        std::vector<HistoryLine> lines;
        QString searched; ///< all of it, folded
    };

    void filter();
    [[nodiscard]] const Entry& entryAt(const QModelIndex& index) const;
    [[nodiscard]] QString entryText(const Entry& entry, HistoryColumn column) const;

    std::vector<Entry> m_entries;
    std::vector<std::size_t> m_shown; ///< places in m_entries
    QString m_filter;
};

} // namespace tenure::items
