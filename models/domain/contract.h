// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/money.h"
#include "domain/vocabulary.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace tenure::domain {

/// What a price phase's amount is for. An ARR that came from a file is per year, so that it reads back to the
/// cent whatever the term's length.
enum class AmountPer { Term, Year, Month };
template <>
struct Vocabulary<AmountPer> {
    static const std::array<QLatin1StringView, 3> keys; ///< term, year, month
};

/// From @p starts on, the contract costs @p amountMinor per term, year or month, in the contract's currency.
struct PricePhase {
    PhaseId id;
    QDate starts;
    qint64 amountMinor = 0;
    AmountPer per = AmountPer::Term;

    bool operator==(const PricePhase&) const = default;
};

/// One term of one product.
struct Contract {
    ContractId id;
    AccountId account;
    QString externalId;
    QString product;
    ContractKind kind = ContractKind::Recurring;
    QDate start;              ///< first paid day
    std::optional<QDate> end; ///< last paid day, inclusive; without one the contract is open-ended
    Currency currency = Currency::eur();
    std::optional<qint64> seats;
    QString edition;
    BillingPeriod billing = BillingPeriod::Yearly;
    bool autoRenew = false;
    std::optional<int> noticeAmount; ///< ≥ 0, in noticeUnit
    NoticeUnit noticeUnit = NoticeUnit::Days;
    std::optional<QDate> signedOn;
    std::optional<QDate> noticeReceivedOn;
    ContractId successor;
    std::vector<PricePhase>
        phases; ///< ascending by starts; the first counts from the contract's start in any case

    bool operator==(const Contract&) const = default;
};

/// Whole months of the term, or nothing if it is not a whole number of months. 1 Jan – 31 Dec is 12; 15 Jan –
/// 14 Feb is 1; 31 Jan – 27 Feb is 1 (the next start would be 28 Feb, clipped to the month's end).
/// Open-ended: 12.
[[nodiscard]] std::optional<int> termMonths(const Contract& contract);

/// Active on @p day: start ≤ day ≤ end.
[[nodiscard]] bool isActive(const Contract& contract, QDate day);

/// The phase in force on @p day (the last one that starts on or before it, else the first); nothing without
/// phases.
[[nodiscard]] std::optional<PricePhase> phaseOn(const Contract& contract, QDate day);

/// ARR of one phase in minor units of the contract's currency, rounded once, half to even: 12 × MRR, with
/// MRR = amount / term months for whole months, else amount × 365 / days / 12. Per year: the amount; per
/// month: 12 × it. 0 for a term that ends before it starts.
[[nodiscard]] qint64 annualised(const PricePhase& phase, const Contract& contract);

/// ARR on @p day in the contract's currency: 0 unless recurring and active.
[[nodiscard]] Money arrOn(const Contract& contract, QDate day);

/// The last day on which notice can be given; nothing for an open-ended contract or one without a notice
/// period. Days: end − n; Months: end minus n months (clipped to the month's last day); MonthEnd: the last
/// day of the month n months before the end's month.
[[nodiscard]] std::optional<QDate> noticeDate(const Contract& contract);
/// Notice date for auto-renewing contracts that have one, else the end; nothing for open-ended contracts.
[[nodiscard]] std::optional<QDate> decisionDate(const Contract& contract);

/// The contract that drives an account on @p day: among recurring contracts active on it the largest ARR in
/// base currency, then the earliest end, then the lowest id; if none is active, the next to start; else the
/// last to end.
/// @p arrInBase gives a contract's ARR in base currency on the day asked for. Trials and one-off contracts
/// never drive; null if there is no recurring contract.
struct RatedContract {
    const Contract* contract = nullptr;
    qint64 arrInBase = 0; ///< on the day asked for if active, else of its first phase
};
[[nodiscard]] const Contract* drivingContract(const std::vector<RatedContract>& contracts, QDate day);

} // namespace tenure::domain
