// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/exchange/import_job.h"

#include <QAbstractTableModel>

namespace tenure::views {

/// The faults of a dry run: the first hundred come with it, the rest when the list gets there.
class ErrorModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Row, Field, Value, Reason, columnCount_ };

    explicit ErrorModel(ImportJob& job, QObject* parent = nullptr);

    void refresh();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    [[nodiscard]] const exchange::RowError& error(int row) const {
        return m_errors[static_cast<std::size_t>(row)];
    }
    /// Whether its value can be set: usage points and faults of whole rows are mended in the file.
    [[nodiscard]] bool canEdit(int row) const;
    [[nodiscard]] bool canSkip() const;

    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    ImportJob& m_job;
    std::vector<exchange::RowError> m_errors;
    bool m_more = false;
    bool m_fetching = false;
    int m_generation = 0;
};

} // namespace tenure::views
