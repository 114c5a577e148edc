// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/currency.h"

#include <QComboBox>

namespace tenure::views {

/// A currency: common ones to choose from, any ISO 4217 code to type.
class CurrencyBox : public QComboBox {
    Q_OBJECT
public:
    explicit CurrencyBox(QWidget* parent = nullptr);

    void setCurrency(domain::Currency currency);
    /// Nothing while what is typed is no currency.
    [[nodiscard]] std::optional<domain::Currency> currency() const;

Q_SIGNALS:
    void currencyChanged();
};

/// What a new book is in unless somebody says otherwise: the currency of the system's country, or the euro.
[[nodiscard]] domain::Currency currencyOfSystem();

} // namespace tenure::views
