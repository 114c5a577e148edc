// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csv/value_error.h"

#include <QStringView>
#include <QVarLengthArray>

#include <optional>

#include <tl/expected.hpp>

namespace tenure::exchange {

/// unscaled / 10^scale, exactly. scale is 0–18.
struct Decimal {
    qint64 unscaled = 0;
    int scale = 0;
    bool cut = false; ///< digits behind the eighteenth were left out

    [[nodiscard]] double toDouble() const;
    bool operator==(const Decimal&) const = default;
};

/// How a column writes numbers. Groups of digits may stand behind a space (also no-break and narrow), ' or ’,
/// and behind the one of . and , that is not the decimal sign.
struct NumberFormat {
    char16_t decimal = u'.'; ///< '.' or ','

    bool operator==(const NumberFormat&) const = default;
};

/// A number taken apart before its decimal sign is known.
struct NumberShape {
    bool negative = false; ///< by sign in front or behind, or by parentheses
    bool percent = false;
    QString affix;                       ///< the word or sign beside the number: "zł", "USD", "k"
    QVarLengthArray<char, 40> body = {}; ///< digits, '.', ',', ' ' for any space and '\'' for any apostrophe
    int exponent = 0;                    ///< of "1.5E+5"
};

/// Takes @p text apart; nothing if it is no number with something beside it. Full-width digits count as
/// digits.
[[nodiscard]] std::optional<NumberShape> numberShape(QStringView text);

/// What the digits of @p shape mean with @p decimal ('.' or ',') as decimal sign: NotANumber,
/// WrongDecimalSign or TooLarge if nothing. Digits behind the eighteenth are cut.
[[nodiscard]] tl::expected<Decimal, ValueError> readDigits(const NumberShape& shape, char decimal);

/// @p value × 10^@p power; nothing if it does not fit.
[[nodiscard]] std::optional<Decimal> shifted(Decimal value, int power);

} // namespace tenure::exchange
