// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csv/csv_row.h"
#include "exchange/csv/value_parse.h"
#include "exchange/import_targets.h"
#include "store/staging.h"

namespace tenure::exchange {

/// A column of the file with its target and how its cells are written.
struct MappedColumn {
    Target target;
    int fileColumn = -1;
    DateOrder order = DateOrder::YearMonthDay;
    NumberFormat number = {};
    bool html = false;
    std::optional<domain::Currency> currency = {}; ///< that the column's name says
};

/// What all rows have in common.
struct ReadRules {
    domain::Currency base = domain::Currency::eur();
    bool endExclusive = false;
    bool stripApostrophes = false;
    bool exact = false; ///< our own export: texts are taken as they are, blanks included
};

/// Why a cell is not what its column wants, as the import shows it.
using CellResult = tl::expected<store::StagedValue, QString>;

/// One cell. @p cell lives longer than the value. Amounts are in @p currency unless the cell names another,
/// which it then becomes.
[[nodiscard]] CellResult readCell(const MappedColumn& column, QByteArrayView cell, const ReadRules& rules,
                                  domain::Currency& currency);

/// Turns rows of a file into staged rows. What several columns say together (first and last name, a domain in
/// a website, the currency of an amount) is worked out here.
class ImportRowReader {
public:
    ImportRowReader(ImportKind kind, std::vector<MappedColumn> columns, const ReadRules& rules);

    /// The columns of the staging, derived ones last.
    [[nodiscard]] const std::vector<store::StagedColumn>& staged() const { return m_staged; }
    [[nodiscard]] const std::vector<MappedColumn>& columns() const { return m_columns; }

    /// Reads the cells of columns() into values() and faults(); false if there are faults. The cells must
    /// live until the values are used.
    bool read(qint64 row, const std::vector<QByteArrayView>& cells);
    [[nodiscard]] const std::vector<store::StagedValue>& values() const { return m_values; }
    [[nodiscard]] const std::vector<store::StagedFault>& faults() const { return m_faults; }

    struct Count {
        qint64 filled = 0;
        qint64 bad = 0;
    };
    /// Of all rows read, for each of columns().
    [[nodiscard]] const std::vector<Count>& counts() const { return m_counts; }
    /// A row that counted as @p before counts as @p after.
    void recount(const std::vector<Count>& before, const std::vector<Count>& after);

private:
    void addDerived();
    void derive();
    void deriveName();
    void deriveAccount();
    [[nodiscard]] int find(QLatin1StringView key) const;
    [[nodiscard]] int derivedColumn(QLatin1StringView key, int from);

    ImportKind m_kind;
    std::vector<MappedColumn> m_columns;
    ReadRules m_rules;
    std::vector<store::StagedColumn> m_staged;
    std::vector<std::size_t> m_order; ///< in which columns are read: the currency before amounts
    std::vector<store::StagedValue> m_values;
    std::vector<store::StagedFault> m_faults;
    std::vector<Count> m_counts;
    int m_currency = -1, m_name = -1, m_firstName = -1, m_lastName = -1, m_domain = -1, m_website = -1,
        m_account = -1, m_email = -1, m_start = -1, m_end = -1, m_firstAmount = -1;
    bool m_ownCurrency = false; ///< the file has a column for it
};

} // namespace tenure::exchange
