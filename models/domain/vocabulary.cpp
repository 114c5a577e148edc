// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/vocabulary.h"

#include "domain/contract.h"

namespace tenure::domain {

using namespace Qt::Literals::StringLiterals;

#define TENURE_KEYS(Enum, count, ...)                                                                        \
    const std::array<QLatin1StringView, count> Vocabulary<Enum>::keys{__VA_ARGS__};

TENURE_KEYS(Tier, 3, "high"_L1, "low"_L1, "tech"_L1)
TENURE_KEYS(TierSource, 2, "rule"_L1, "override"_L1)
TENURE_KEYS(Stage, 6, "acquisition"_L1, "handoff"_L1, "onboarding"_L1, "growth"_L1, "renewal"_L1,
            "churned"_L1)
TENURE_KEYS(Potential, 4, "none"_L1, "low"_L1, "medium"_L1, "high"_L1)
TENURE_KEYS(ContractKind, 3, "recurring"_L1, "trial"_L1, "one_off"_L1)
TENURE_KEYS(BillingPeriod, 4, "monthly"_L1, "quarterly"_L1, "yearly"_L1, "once"_L1)
TENURE_KEYS(NoticeUnit, 3, "days"_L1, "months"_L1, "month_end"_L1)
TENURE_KEYS(ContactRole, 8, "none"_L1, "economic_buyer"_L1, "champion"_L1, "executive_sponsor"_L1,
            "signer"_L1, "technical_evaluator"_L1, "user"_L1, "blocker"_L1)
TENURE_KEYS(ContactStatus, 2, "active"_L1, "left"_L1)
TENURE_KEYS(Sentiment, 4, "unknown"_L1, "negative"_L1, "neutral"_L1, "positive"_L1)
TENURE_KEYS(TouchKind, 7, "call"_L1, "meeting"_L1, "visit"_L1, "email"_L1, "message"_L1, "qbr"_L1,
            "training"_L1)
TENURE_KEYS(Direction, 2, "outgoing"_L1, "incoming"_L1)
TENURE_KEYS(TaskState, 3, "open"_L1, "done"_L1, "cancelled"_L1)
TENURE_KEYS(TaskPriority, 3, "low"_L1, "normal"_L1, "high"_L1)
TENURE_KEYS(WaitingOn, 5, "nobody"_L1, "customer"_L1, "support"_L1, "product"_L1, "legal"_L1)
TENURE_KEYS(MetricAggregate, 5, "sum"_L1, "mean"_L1, "max"_L1, "last"_L1, "distinct"_L1)
TENURE_KEYS(CustomType, 6, "text"_L1, "number"_L1, "money"_L1, "date"_L1, "bool"_L1, "enum"_L1)
TENURE_KEYS(GapKind, 7, "no_contact"_L1, "no_economic_buyer"_L1, "buyer_silent"_L1, "champion_left"_L1,
            "no_signer"_L1, "single_contact"_L1, "title_changed"_L1)
TENURE_KEYS(PromiseState, 3, "open"_L1, "kept"_L1, "broken"_L1)
TENURE_KEYS(AmountPer, 3, "term"_L1, "year"_L1, "month"_L1)
#undef TENURE_KEYS

} // namespace tenure::domain
