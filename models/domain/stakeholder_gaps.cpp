// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/stakeholder_gaps.h"

#include <algorithm>

namespace tenure::domain {

namespace {

bool isActive(const Stakeholder& contact) {
    return contact.status == ContactStatus::Active;
}

bool hasActive(const std::vector<Stakeholder>& contacts, ContactRole role) {
    return std::ranges::any_of(
        contacts, [role](const Stakeholder& contact) { return isActive(contact) && contact.role == role; });
}

/// The buyer is silent if nobody in that role was spoken to in time; it is about the one who was last.
std::optional<StakeholderGap> silentBuyer(const std::vector<Stakeholder>& contacts, QDate today, int limit) {
    const Stakeholder* latest = nullptr;
    for (const Stakeholder& contact : contacts) {
        if (isActive(contact) && contact.role == ContactRole::EconomicBuyer &&
            (latest == nullptr || contact.lastTwoWay > latest->lastTwoWay))
            latest = &contact;
    }
    if (latest == nullptr)
        return std::nullopt;
    const auto days = latest->lastTwoWay ? std::optional(latest->lastTwoWay->daysTo(today)) : std::nullopt;
    if (days && *days <= limit)
        return std::nullopt;
    return StakeholderGap{GapKind::BuyerSilent, latest->contact, latest->lastTwoWay, days};
}

/// The champion left if one did and there is no other; it is about the one who left last.
std::optional<StakeholderGap> lostChampion(const std::vector<Stakeholder>& contacts) {
    if (hasActive(contacts, ContactRole::Champion))
        return std::nullopt;
    const Stakeholder* last = nullptr;
    for (const Stakeholder& contact : contacts) {
        if (!isActive(contact) && contact.role == ContactRole::Champion &&
            (last == nullptr || contact.leftOn > last->leftOn))
            last = &contact;
    }
    if (last == nullptr)
        return std::nullopt;
    return StakeholderGap{GapKind::ChampionLeft, last->contact, last->leftOn, std::nullopt};
}

bool hasNewTitle(const Stakeholder& contact, QDate today, int limit) {
    return isActive(contact) && contact.titleChangedOn && contact.titleChangedOn->daysTo(today) <= limit &&
           !(contact.lastTwoWay && *contact.lastTwoWay >= *contact.titleChangedOn);
}

} // namespace

std::vector<StakeholderGap> stakeholderGaps(const std::vector<Stakeholder>& contacts, QDate today,
                                            const GapRules& rules) {
    const auto active = std::ranges::count_if(contacts, isActive);
    std::vector<StakeholderGap> gaps;
    if (active == 0)
        gaps.push_back({GapKind::NoContact, {}, {}, {}});
    if (const auto silent = silentBuyer(contacts, today, rules.buyerSilentDays))
        gaps.push_back(*silent);
    if (const auto champion = lostChampion(contacts))
        gaps.push_back(*champion);
    if (active > 0 && !hasActive(contacts, ContactRole::EconomicBuyer))
        gaps.push_back({GapKind::NoEconomicBuyer, {}, {}, {}});
    if (active > 0 && !hasActive(contacts, ContactRole::Signer))
        gaps.push_back({GapKind::NoSigner, {}, {}, {}});
    if (active == 1)
        gaps.push_back({GapKind::SingleContact, std::ranges::find_if(contacts, isActive)->contact, {}, {}});
    for (const Stakeholder& contact : contacts) {
        if (hasNewTitle(contact, today, rules.titleChangeDays))
            gaps.push_back({GapKind::TitleChanged, contact.contact, contact.titleChangedOn, {}});
    }
    return gaps;
}

bool isSevere(GapKind kind) {
    switch (kind) {
    case GapKind::NoContact:
    case GapKind::NoEconomicBuyer:
    case GapKind::BuyerSilent:
    case GapKind::ChampionLeft:
        return true;
    case GapKind::NoSigner:
    case GapKind::SingleContact:
    case GapKind::TitleChanged:
        break;
    }
    return false;
}

} // namespace tenure::domain
