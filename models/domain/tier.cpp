// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/tier.h"

namespace tenure::domain {

Tier tierByDefaultPolicy(const TierFacts& facts) {
    if (facts.arrMajor >= 50'000 || facts.potential == Potential::High || facts.seats.value_or(0) >= 500)
        return Tier::High;
    return facts.arrMajor >= 10'000 ? Tier::Low : Tier::Tech;
}

bool overrideHolds(std::optional<Tier> override, std::optional<QDate> until, QDate today) {
    return override.has_value() && (!until || today <= *until);
}

} // namespace tenure::domain
