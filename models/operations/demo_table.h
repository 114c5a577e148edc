// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace tenure::operations {

/// A file of resources/demo: plain CSV without quotes, the first line names the columns.
class DemoTable {
public:
    class Row {
    public:
        Row(const QHash<QString, int>& columns, QStringList cells)
            : m_columns(columns), m_cells(std::move(cells)) {}
        [[nodiscard]] QString text(QLatin1StringView column) const {
            return m_cells.value(m_columns.value(column, -1));
        }
        /// Nothing for an empty cell.
        [[nodiscard]] std::optional<int> number(QLatin1StringView column) const;
        [[nodiscard]] bool flag(QLatin1StringView column) const { return text(column) == u'1'; }

    private:
        const QHash<QString, int>& m_columns;
        QStringList m_cells;
    };

    /// "accounts" reads :/demo/accounts.csv. The file is part of the program; without it the program ends.
    explicit DemoTable(const QString& name);
    DemoTable(const DemoTable&) = delete;
    DemoTable& operator=(const DemoTable&) = delete;

    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }

private:
    QHash<QString, int> m_columns;
    std::vector<Row> m_rows;
};

} // namespace tenure::operations
