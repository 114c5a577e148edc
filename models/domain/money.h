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
    List, ///< whole units, grouped: "€182,000", in Polish "182 000 €"
    Strip, ///< shortened: "€5.4 k", "€423 k", "€2.39 M", in Chinese "€65.8 万", "€239 万", in Polish "423
           ///< tys. €"
    Exact, ///< with minor units: "€182,000.00"
    Plain, ///< for CSV and editors: "182000.00", dot as decimal point, no grouping, no sign
};

/// @p localeName is "en", "pl", "zh_CN" or "zh_TW"; it decides grouping ("1,000" / "1 000"), the decimal
/// sign, the words of Strip and on which side the currency stands. Minus is U+2212 except in Plain, where it
/// is '-'. A unit stands after a thin space (U+2009), groups and the Polish currency after a no-break space.
/// What is cut off is rounded half to even.
[[nodiscard]] QString formatMoney(Money money, MoneyStyle style, const QString& localeName);

/// The largest amount that is read: large enough for any contract in any currency, small enough that a book's
/// total fits into 64 bits.
inline constexpr qint64 largestAmountMinor = 1'000'000'000'000'000;

/// Reads what people type into a money editor: "182000", "182,000.50", "182 000,50", "5k", "1.2M", "€ 4.5k",
/// "239 万",
/// "(12,500.00)" as negative, "12.50-" too. The sign or code in the text wins over @p fallback; "$", "¥" and
/// "kr", which several currencies share, mean @p fallback if it is one of them. Nothing if it is not an
/// amount, is ambiguous ("1,234" is a thousand by @p decimalComma == false), has more digits than the
/// currency has (other than zeros), or is beyond largestAmountMinor.
[[nodiscard]] std::optional<Money> parseMoney(QStringView text, Currency fallback, bool decimalComma = false);

/// @p amount at the fixed planning rate. @p rateMicros is the value of one unit of @p amount's currency in
/// units of @p base, times 1,000,000. Rounded half to even to base's minor unit.
[[nodiscard]] Money convert(Money amount, Currency base, qint64 rateMicros);

} // namespace tenure::domain
