// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/exchange/import_job.h"
#include "views/exchange/import_words.h"

#include <QAbstractTableModel>

namespace tenure::views {

/// What the import does with the rows of one action, a line for each value. Rows come in pages, when the list
/// gets there.
class ReviewModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Row, Name, Field, Before, After, columnCount_ };
    enum Role { FirstRole = Qt::UserRole }; ///< whether a line is the first of its row

    explicit ReviewModel(ImportJob& job, QObject* parent = nullptr);

    void show(exchange::RowAction action, const words::Fields& fields);
    [[nodiscard]] exchange::RowAction action() const { return m_action; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

private:
    struct Line {
        qint64 row = 0;
        QString name;
        exchange::ValueChange change;
        bool first = false;
    };
    void append(const std::vector<exchange::ImportRow>& rows);
    [[nodiscard]] QString text(const Line& line, int column) const;

    ImportJob& m_job;
    exchange::RowAction m_action = exchange::RowAction::Create;
    words::Fields m_fields;
    std::vector<exchange::SourceColumn> m_columns;
    std::vector<Line> m_lines;
    qint64 m_fetched = 0;
    bool m_more = false;
    bool m_fetching = false;
    int m_generation = 0;
};

} // namespace tenure::views
