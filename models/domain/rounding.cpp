// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/money.h"

#include <limits>

namespace tenure::domain {

qint64 divideHalfEven(WideInteger numerator, WideInteger denominator) {
    Q_ASSERT(denominator > 0);
    WideInteger quotient = numerator / denominator;
    const WideInteger signedRest = numerator % denominator;
    const WideInteger rest = signedRest < 0 ? -signedRest : signedRest;
    // rest > d − rest is rest > d / 2 without the overflow of 2 × rest.
    const WideInteger missing = denominator - rest;
    if (rest > missing || (rest == missing && quotient % 2 != 0))
        quotient += numerator < 0 ? -1 : 1;
    Q_ASSERT(quotient >= std::numeric_limits<qint64>::min());
    Q_ASSERT(quotient <= std::numeric_limits<qint64>::max());
    return static_cast<qint64>(quotient);
}

Money convert(Money amount, Currency base, qint64 rateMicros) {
    WideInteger numerator = WideInteger(amount.minor) * rateMicros;
    WideInteger denominator = 1'000'000;
    for (int digits = amount.currency.minorDigits(); digits < base.minorDigits(); ++digits)
        numerator *= 10;
    for (int digits = base.minorDigits(); digits < amount.currency.minorDigits(); ++digits)
        denominator *= 10;
    return {divideHalfEven(numerator, denominator), base};
}

} // namespace tenure::domain
