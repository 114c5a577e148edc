// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary.h"

#include <QString>

namespace tenure::items {

/// The words for the enums of domain/vocabulary beside tiers, stages and roles (display_text.h), as they
/// stand alone: "Call", "Executive review". Empty for a value that means none.
[[nodiscard]] QString wordOf(domain::TouchKind kind);
[[nodiscard]] QString wordOf(domain::Direction direction);
[[nodiscard]] QString wordOf(domain::Sentiment sentiment);
[[nodiscard]] QString wordOf(domain::ContactStatus status);
[[nodiscard]] QString wordOf(domain::TaskState state);
[[nodiscard]] QString wordOf(domain::TaskPriority priority);
[[nodiscard]] QString wordOf(domain::WaitingOn party);
[[nodiscard]] QString wordOf(domain::PromiseState state);
[[nodiscard]] QString wordOf(domain::ContractKind kind);
[[nodiscard]] QString wordOf(domain::BillingPeriod period);
[[nodiscard]] QString wordOf(domain::NoticeUnit unit);
[[nodiscard]] QString wordOf(domain::CustomType type);

/// "30 d", "3 months", "2 months to a month's end".
[[nodiscard]] QString noticeText(int amount, domain::NoticeUnit unit);

} // namespace tenure::items
