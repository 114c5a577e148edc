// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/settings/currency_box.h"

#include <QLocale>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;
using domain::Currency;

CurrencyBox::CurrencyBox(QWidget* parent) : QComboBox(parent) {
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setAccessibleName(tr("Currency"));
    addItems({u"EUR"_s, u"USD"_s, u"GBP"_s, u"CHF"_s, u"PLN"_s, u"SEK"_s, u"NOK"_s, u"DKK"_s, u"CZK"_s,
              u"CNY"_s, u"TWD"_s, u"HKD"_s, u"SGD"_s, u"JPY"_s, u"INR"_s, u"AUD"_s, u"CAD"_s, u"BRL"_s});
    connect(this, &QComboBox::currentTextChanged, this, &CurrencyBox::currencyChanged);
}

void CurrencyBox::setCurrency(Currency currency) {
    setCurrentText(currency.code());
}

std::optional<Currency> CurrencyBox::currency() const {
    return Currency::fromCode(currentText().trimmed());
}

Currency currencyOfSystem() {
    return Currency::fromCode(QLocale::system().currencySymbol(QLocale::CurrencyIsoCode))
        .value_or(Currency::eur());
}

} // namespace tenure::views
