// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace tenure::domain {

/// An ISO 4217 currency that exists. Comparable by code.
class Currency {
public:
    /// The currency of a three-letter code in any case; nothing if ISO 4217 does not list it.
    [[nodiscard]] static std::optional<Currency> fromCode(QStringView code);
    [[nodiscard]] static Currency eur();

    [[nodiscard]] QString code() const;
    /// Digits behind the decimal point: 0 for JPY, 2 for EUR, 3 for KWD.
    [[nodiscard]] int minorDigits() const;
    /// The sign that lists show ("€", "zł", "¥"); the code followed by a thin space where there is no common
    /// sign.
    [[nodiscard]] QString sign() const;

    auto operator<=>(const Currency&) const = default;

private:
    explicit Currency(quint32 packed) : m_packed(packed) {}
    quint32 m_packed; ///< the three letters, packed
};

/// The currency that a sign or word means ("€", "EUR", "zł", "PLN", "US$", "元"); nothing if it is unknown or
/// means several ("$", "kr", "¥" are taken for USD, nothing, nothing: see the .cpp for the table).
[[nodiscard]] std::optional<Currency> currencyFromSign(QStringView sign);

} // namespace tenure::domain
