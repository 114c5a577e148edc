// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/lifecycle.h"

#include <algorithm>

namespace tenure::domain {

namespace {

constexpr int onboardingDays = 90;
constexpr int renewalDays = 90;
constexpr int longestGap = 30;          ///< days without a contract after which an account starts anew
constexpr int shortAutoRenewDays = 180; ///< auto-renewing terms below this have no Renewal stage
constexpr int shortTermDays = 270;      ///< terms below this have it in their last third

/// One unbroken stretch of recurring contracts, without gaps of more than longestGap days.
struct Life {
    QDate start;
    std::optional<QDate> end; ///< last paid day; nothing while a contract is open-ended
};

std::vector<const Contract*> recurringByStart(const std::vector<RatedContract>& contracts) {
    std::vector<const Contract*> recurring;
    for (const RatedContract& rated : contracts) {
        const Contract& contract = *rated.contract;
        const bool everActive = !contract.end || contract.start <= *contract.end;
        if (contract.kind == ContractKind::Recurring && everActive)
            recurring.push_back(&contract);
    }
    std::ranges::sort(recurring, {}, &Contract::start);
    return recurring;
}

std::vector<Life> livesOf(const std::vector<const Contract*>& recurring) {
    std::vector<Life> lives;
    for (const Contract* contract : recurring) {
        const bool goesOn = !lives.empty() && (!lives.back().end ||
                                               lives.back().end->daysTo(contract->start) - 1 <= longestGap);
        if (!goesOn)
            lives.push_back({contract->start, contract->end});
        else if (!contract->end)
            lives.back().end.reset();
        else if (lives.back().end)
            lives.back().end = std::max(*lives.back().end, *contract->end);
    }
    return lives;
}

/// The life that today is in, else the next one, else the last one; null without any.
const Life* presentLife(const std::vector<Life>& lives, QDate today) {
    const auto notOver =
        std::ranges::find_if(lives, [today](const Life& life) { return !life.end || today <= *life.end; });
    if (notOver != lives.end())
        return &*notOver;
    return lives.empty() ? nullptr : &lives.back();
}

bool isSigned(const Contract& contract, QDate today) {
    return contract.signedOn && *contract.signedOn <= today;
}

bool successorIsSigned(const Contract& contract, const std::vector<const Contract*>& recurring, QDate today) {
    return contract.successor.isValid() && std::ranges::any_of(recurring, [&](const Contract* other) {
               return other->id == contract.successor && isSigned(*other, today);
           });
}

bool isInRenewal(const Contract& driving, const std::vector<const Contract*>& recurring, QDate today) {
    if (!isActive(driving, today) || !driving.end || successorIsSigned(driving, recurring, today))
        return false;
    const qint64 length = driving.start.daysTo(*driving.end) + 1;
    const qint64 left = today.daysTo(*driving.end);
    if (driving.autoRenew && length < shortAutoRenewDays)
        return false;
    if (length < shortTermDays)
        return left * 3 < length;
    return left <= renewalDays;
}

} // namespace

Stage classicStage(const std::vector<RatedContract>& contracts, QDate today) {
    const std::vector<const Contract*> recurring = recurringByStart(contracts);
    const std::vector<Life> lives = livesOf(recurring);
    const Life* life = presentLife(lives, today);
    if (life == nullptr)
        return Stage::Acquisition;
    if (life->end && *life->end < today)
        return Stage::Churned;
    if (today < life->start) {
        const bool won = std::ranges::any_of(recurring, [&](const Contract* contract) {
            return contract->start > today && isSigned(*contract, today);
        });
        return won ? Stage::Handoff : Stage::Acquisition;
    }
    if (life->start.daysTo(today) < onboardingDays)
        return Stage::Onboarding;
    const Contract* driving = drivingContract(contracts, today);
    return driving != nullptr && isInRenewal(*driving, recurring, today) ? Stage::Renewal : Stage::Growth;
}

std::optional<QDate> dayZero(const std::vector<RatedContract>& contracts, QDate today) {
    const std::vector<Life> lives = livesOf(recurringByStart(contracts));
    const Life* life = presentLife(lives, today);
    return life == nullptr ? std::nullopt : std::optional(life->start);
}

} // namespace tenure::domain
