// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/vocabulary.h"

#include <QDate>

#include <optional>
#include <vector>

namespace tenure::domain {

/// What a rule needs to know of a contact.
struct Stakeholder {
    ContactId contact;
    ContactRole role = ContactRole::None;
    ContactStatus status = ContactStatus::Active;
    std::optional<QDate> lastTwoWay;     ///< last touchpoint in which they took part
    std::optional<QDate> leftOn;         ///< recorded as left since
    std::optional<QDate> titleChangedOn; ///< has another title than before since
};

/// A hole in the decision chain.
struct StakeholderGap {
    GapKind kind = GapKind::NoEconomicBuyer;
    ContactId contact;                ///< who it is about; invalid: somebody is missing
    std::optional<QDate> since;       ///< the day it rests on: the last touch, the day they left or changed
    std::optional<qint64> daysSilent; ///< with BuyerSilent: since the last touch; nothing: there was none

    bool operator==(const StakeholderGap&) const = default;
};

struct GapRules {
    int buyerSilentDays = 60; ///< a buyer without a two-way touch for longer is a gap
    int titleChangeDays = 60; ///< a changed title counts that long, unless they were spoken to since
};

/// The gaps of one account's contacts on @p today, the worst first: those about the people who decide before
/// the others. Without an active contact it is not said what roles are missing.
[[nodiscard]] std::vector<StakeholderGap> stakeholderGaps(const std::vector<Stakeholder>& contacts,
                                                          QDate today, const GapRules& rules = {});

/// Whether a gap puts the renewal at risk, or is worth knowing only.
[[nodiscard]] bool isSevere(GapKind kind);

} // namespace tenure::domain
