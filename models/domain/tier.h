// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary.h"

#include <QDate>

#include <optional>

namespace tenure::domain {

/// What the default tier policy looks at (docs: domain, Tiers).
struct TierFacts {
    qint64 arrMajor = 0; ///< ARR in whole units of the base currency, rounded down
    Potential potential = Potential::None;
    std::optional<qint64> seats;
};

/// The default policy: High if arr ≥ 50,000, potential high or seats ≥ 500; Low if arr ≥ 10,000; else Tech.
[[nodiscard]] Tier tierByDefaultPolicy(const TierFacts& facts);

/// An override that has not expired on @p today beats the policy. @p until is inclusive; without one it never
/// expires.
[[nodiscard]] bool overrideHolds(std::optional<Tier> override, std::optional<QDate> until, QDate today);

} // namespace tenure::domain
