// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace tenure::query {

/// A number as a person writes it, exact: units / 10^scale. Money is compared in whole minor units, so a
/// query's number must not pass through a floating-point type.
class Decimal {
public:
    /// At most this many digits, so that a shift by a power of ten can be checked in 64 bits.
    static constexpr int maxDigits = 18;

    Decimal() = default;
    explicit Decimal(qint64 whole) : m_units(whole) {}
    /// @p units / 10^@p scale, scale in 0…18; trailing zeros behind the point are dropped.
    static Decimal scaled(qint64 units, int scale);
    /// Reads "-12", "+0.5", ".5"; nothing for anything else or for more than 18 digits.
    [[nodiscard]] static std::optional<Decimal> read(QStringView text);

    /// Times 10^@p digits; nothing if it needs more than 18 digits.
    [[nodiscard]] std::optional<Decimal> shifted(int digits) const;
    /// The shortest plain form, as read() takes it.
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isWhole() const { return m_scale == 0; }
    /// Rounds towards zero.
    [[nodiscard]] qint64 whole() const;
    [[nodiscard]] double toDouble() const;
    [[nodiscard]] bool isNegative() const { return m_units < 0; }

    bool operator==(const Decimal&) const = default;
    [[nodiscard]] bool operator<(const Decimal& other) const;

private:
    qint64 m_units = 0;
    int m_scale = 0;
};

} // namespace tenure::query
