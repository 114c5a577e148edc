// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tenure::exchange {

/// How a cell becomes the value that the book stores.
enum class CellType {
    Text,
    Domain, ///< what is a domain in it
    Whole,  ///< a number ≥ 0 without a fraction
    Scale5, ///< 1–5
    Real,
    Amount, ///< money in the row's currency
    Money,  ///< money in the book's base currency
    Day,
    EndDay, ///< a last day, or by an option the first one after it
    Time,
    Recurrence,
    YesNo,
    Enum, ///< one of the target's words
    Currency,
    Tags,
    Choices, ///< words that become a JSON array
    Phases,
    Uuid,
};

} // namespace tenure::exchange
