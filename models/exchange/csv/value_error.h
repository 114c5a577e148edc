// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tenure::exchange {

/// Why a cell is not a value of the wanted kind.
enum class ValueError {
    Empty,            ///< nothing in it, or a word for nothing ("N/A", "NULL", "-")
    NotANumber,       ///< "ca. 40", "62 / 80"
    WrongDecimalSign, ///< "1,5" where the column has decimal dots: never guessed
    TooLarge,         ///< more than 18 digits before the decimal sign
    TooManyDecimals,  ///< more digits than the currency has ("1.234" EUR), or a fraction where a whole number
                      ///< is wanted
    UnknownCurrency,  ///< "kr 500" in a column of euros
    NotADate,         ///< "Q3/26"
    NoSuchDay,        ///< "31.02.2026"
    AmbiguousDate,    ///< "03/04/2026" in a column of years first
    NotATime,         ///< a date was found, the time behind it can't be read
    NotYesOrNo,
};

/// The reason as the import shows it beside the value: "No such day". Short, without a full stop.
[[nodiscard]] QString reasonText(ValueError error);

} // namespace tenure::exchange
