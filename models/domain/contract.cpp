// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/contract.h"

#include <algorithm>

namespace tenure::domain {

namespace {

constexpr int daysPerYear = 365;
constexpr int monthsPerYear = 12;

QDate lastDayOfMonth(QDate day) {
    return {day.year(), day.month(), day.daysInMonth()};
}

/// Open-ended contracts end after all others.
QDate endOrNever(const Contract& contract) {
    return contract.end.value_or(QDate(9999, 12, 31));
}

/// Largest ARR, then earliest end, then lowest id.
bool drivesBefore(const RatedContract& left, const RatedContract& right) {
    if (left.arrInBase != right.arrInBase)
        return left.arrInBase > right.arrInBase;
    if (endOrNever(*left.contract) != endOrNever(*right.contract))
        return endOrNever(*left.contract) < endOrNever(*right.contract);
    return left.contract->id < right.contract->id;
}

bool startsBefore(const RatedContract& left, const RatedContract& right) {
    if (left.contract->start != right.contract->start)
        return left.contract->start < right.contract->start;
    return drivesBefore(left, right);
}

bool endsAfter(const RatedContract& left, const RatedContract& right) {
    if (endOrNever(*left.contract) != endOrNever(*right.contract))
        return endOrNever(*left.contract) > endOrNever(*right.contract);
    return drivesBefore(left, right);
}

/// The first, in the order of @p before, of the contracts that fulfil @p matches; null if none does.
template <class Matches, class Before>
const Contract* firstOf(const std::vector<RatedContract>& contracts, Matches matches, Before before) {
    const RatedContract* best = nullptr;
    for (const RatedContract& candidate : contracts) {
        if (matches(*candidate.contract) && (best == nullptr || before(candidate, *best)))
            best = &candidate;
    }
    return best == nullptr ? nullptr : best->contract;
}

} // namespace

std::optional<int> termMonths(const Contract& contract) {
    if (!contract.end)
        return monthsPerYear;
    const QDate next = contract.end->addDays(1);
    const int months =
        (next.year() - contract.start.year()) * monthsPerYear + next.month() - contract.start.month();
    if (months < 1 || contract.start.addMonths(months) != next)
        return std::nullopt;
    return months;
}

bool isActive(const Contract& contract, QDate day) {
    return contract.start <= day && (!contract.end || day <= *contract.end);
}

std::optional<PricePhase> phaseOn(const Contract& contract, QDate day) {
    if (contract.phases.empty())
        return std::nullopt;
    const auto later =
        std::ranges::find_if(contract.phases, [day](const PricePhase& phase) { return phase.starts > day; });
    return later == contract.phases.begin() ? contract.phases.front() : *std::prev(later);
}

qint64 annualised(const PricePhase& phase, const Contract& contract) {
    const WideInteger amount = phase.amountMinor;
    switch (phase.per) {
    case AmountPer::Year:
        return phase.amountMinor;
    case AmountPer::Month:
        return divideHalfEven(amount * monthsPerYear, 1);
    case AmountPer::Term:
        break;
    }
    if (const std::optional<int> months = termMonths(contract))
        return divideHalfEven(amount * monthsPerYear, *months);
    const qint64 days = contract.start.daysTo(*contract.end) + 1;
    // A term that ends before it starts is never active: nothing recurs.
    return days < 1 ? 0 : divideHalfEven(amount * daysPerYear, days);
}

Money arrOn(const Contract& contract, QDate day) {
    const std::optional<PricePhase> phase = phaseOn(contract, day);
    if (contract.kind != ContractKind::Recurring || !isActive(contract, day) || !phase)
        return {0, contract.currency};
    return {annualised(*phase, contract), contract.currency};
}

std::optional<QDate> noticeDate(const Contract& contract) {
    if (!contract.end || !contract.noticeAmount)
        return std::nullopt;
    const int amount = *contract.noticeAmount;
    switch (contract.noticeUnit) {
    case NoticeUnit::Days:
        return contract.end->addDays(-amount);
    case NoticeUnit::Months:
        return contract.end->addMonths(-amount);
    case NoticeUnit::MonthEnd:
        break;
    }
    return lastDayOfMonth(contract.end->addMonths(-amount));
}

std::optional<QDate> decisionDate(const Contract& contract) {
    if (contract.autoRenew) {
        if (const std::optional<QDate> notice = noticeDate(contract))
            return notice;
    }
    return contract.end;
}

const Contract* drivingContract(const std::vector<RatedContract>& contracts, QDate day) {
    const auto recurring = [](const Contract& contract) { return contract.kind == ContractKind::Recurring; };
    const auto active = [&](const Contract& contract) {
        return recurring(contract) && isActive(contract, day);
    };
    if (const Contract* driving = firstOf(contracts, active, drivesBefore))
        return driving;
    const auto coming = [&](const Contract& contract) { return recurring(contract) && contract.start > day; };
    if (const Contract* next = firstOf(contracts, coming, startsBefore))
        return next;
    return firstOf(contracts, recurring, endsAfter);
}

} // namespace tenure::domain
