// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/currency.h"
#include "domain/wide_integer.h"

#include <QString>

#include <optional>

namespace tenure::domain {

/// An amount in the currency's minor units (cents, yen, fils). Never a floating-point number.
struct Money {
    qint64 minor = 0;
    Currency currency = Currency::eur();

    bool operator==(const Money&) const = default;
};

/// numerator / denominator rounded half to even. denominator > 0; the result must fit into 64 bits
/// (asserted).
[[nodiscard]] qint64 divideHalfEven(WideInteger numerator, WideInteger denominator);

/// How money is written by one language of the interface.
enum class MoneyStyle {
    List,  ///< whole units, grouped: "€182,000"
    Strip, ///< shortened: "€2.39 M", in Chinese "€239 万"
    Exact, ///< with minor units: "€182,000.00"
    Plain, ///< for CSV and editors: "182000.00", dot as decimal point, no grouping, no sign
};

/// @p localeName is "en", "pl", "zh_CN" or "zh_TW"; it decides grouping ("1,000" / "1 000") and the decimal
/// sign. Minus is U+2212 except in Plain, where it is '-'.
[[nodiscard]] QString formatMoney(Money money, MoneyStyle style, const QString& localeName);

/// Reads what people type into a money editor: "182000", "182,000.50", "182 000,50", "5k", "1.2M", "€ 4.5k",
/// "(12,500.00)" as negative. The sign or code in the text wins over @p fallback. Nothing if it is not an
/// amount, is ambiguous ("1,234" is a thousand by @p decimalComma == false), has more digits than the
/// currency has, or overflows.
[[nodiscard]] std::optional<Money> parseMoney(QStringView text, Currency fallback, bool decimalComma = false);

/// @p amount at the fixed planning rate. @p rateMicros is the value of one unit of @p amount's currency in
/// units of @p base, times 1,000,000. Rounded half to even to base's minor unit.
[[nodiscard]] Money convert(Money amount, Currency base, qint64 rateMicros);

} // namespace tenure::domain
