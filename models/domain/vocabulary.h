// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

/// The enums of the field's words (docs: domain). Each has stable keys, the same in the book, in queries, in
/// CSV and in every language; items/display_text turns them into words.
namespace tenure::domain {

enum class Tier { High, Low, Tech };
enum class TierSource { Rule, Override };
enum class Stage { Acquisition, Handoff, Onboarding, Growth, Renewal, Churned };
enum class Potential { None, Low, Medium, High };
enum class ContractKind { Recurring, Trial, OneOff };
enum class BillingPeriod { Monthly, Quarterly, Yearly, Once };
enum class NoticeUnit { Days, Months, MonthEnd };
enum class ContactRole {
    None,
    EconomicBuyer,
    Champion,
    ExecutiveSponsor,
    Signer,
    TechnicalEvaluator,
    User,
    Blocker
};
enum class ContactStatus { Active, Left };
enum class Sentiment { Unknown, Negative, Neutral, Positive };
enum class TouchKind { Call, Meeting, Visit, Email, Message, Qbr, Training };
enum class Direction { Outgoing, Incoming };
enum class TaskState { Open, Done, Cancelled };
enum class TaskPriority { Low, Normal, High };
enum class WaitingOn { Nobody, Customer, Support, Product, Legal };
enum class MetricAggregate { Sum, Mean, Max, Last, Distinct };
enum class GapKind {
    NoContact,
    NoEconomicBuyer,
    BuyerSilent,
    ChampionLeft,
    NoSigner,
    SingleContact,
    TitleChanged
};
enum class PromiseState { Open, Kept, Broken };
enum class CustomType { Text, Number, Money, Date, Bool, Enum };

/// The key of an enum value ("economic_buyer") and back; fromKey takes keys only, in any case.
/// Specialised for every enum above.
template <class Enum>
struct Vocabulary;

#define TENURE_VOCABULARY(Enum, count)                                                                       \
    template <>                                                                                              \
    struct Vocabulary<Enum> {                                                                                \
        static const std::array<QLatin1StringView, count> keys;                                              \
    };

TENURE_VOCABULARY(Tier, 3)
TENURE_VOCABULARY(TierSource, 2)
TENURE_VOCABULARY(Stage, 6)
TENURE_VOCABULARY(Potential, 4)
TENURE_VOCABULARY(ContractKind, 3)
TENURE_VOCABULARY(BillingPeriod, 4)
TENURE_VOCABULARY(NoticeUnit, 3)
TENURE_VOCABULARY(ContactRole, 8)
TENURE_VOCABULARY(ContactStatus, 2)
TENURE_VOCABULARY(Sentiment, 4)
TENURE_VOCABULARY(TouchKind, 7)
TENURE_VOCABULARY(Direction, 2)
TENURE_VOCABULARY(TaskState, 3)
TENURE_VOCABULARY(TaskPriority, 3)
TENURE_VOCABULARY(WaitingOn, 5)
TENURE_VOCABULARY(MetricAggregate, 5)
TENURE_VOCABULARY(CustomType, 6)
TENURE_VOCABULARY(GapKind, 7)
TENURE_VOCABULARY(PromiseState, 3)
#undef TENURE_VOCABULARY

template <class Enum>
[[nodiscard]] QLatin1StringView key(Enum value) {
    return Vocabulary<Enum>::keys[static_cast<std::size_t>(value)];
}

template <class Enum>
[[nodiscard]] std::optional<Enum> fromKey(QStringView text) {
    const auto& keys = Vocabulary<Enum>::keys;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (text.compare(keys[i], Qt::CaseInsensitive) == 0)
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

} // namespace tenure::domain
