// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/book_settings.h"

#include <QTableWidget>

namespace tenure::views {

/// Planning rates, a row for each currency: what one unit is worth in the base currency, and how many
/// accounts have contracts in it. An empty rate is unknown; one that can't be read is marked.
class RateTable : public QTableWidget {
    Q_OBJECT
public:
    explicit RateTable(QWidget* parent = nullptr);

    /// Shows these rates. Currencies in use come without one too.
    void fill(domain::Currency base, const operations::Rates& rates,
              const std::vector<store::CurrencyUse>& used);
    /// A row for @p currency, at the end, with its rate being edited.
    void add(domain::Currency currency);
    /// What stands in the table, with the base currency; nothing while a rate can't be read.
    [[nodiscard]] std::optional<operations::Rates> rates() const;
    /// The first currency whose rate can't be read, or is missing although accounts need it; -1 if there is
    /// none.
    [[nodiscard]] int firstOpenRow() const;

Q_SIGNALS:
    void edited();

private:
    void addRow(domain::Currency currency, const std::optional<qint64>& rate, qint64 accounts);
    void mark(int row);
    [[nodiscard]] domain::Currency currencyAt(int row) const;

    domain::Currency m_base = domain::Currency::eur();
};

} // namespace tenure::views
