// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contract.h"

namespace tenure::domain {

/// What "a changed ARR asks what it is" answers (docs: domain, Money and recurring revenue). Both leave the
/// contract as it is if the price in force on @p day already is the one given: the same amount per the same,
/// or the same ARR written per something else.

/// The price changes on @p day: a new phase, or the phase that starts that day with a new amount. Phases that
/// start later stay. A day before the contract's start is its start.
[[nodiscard]] Contract withAmountFrom(Contract contract, QDate day, qint64 amountMinor, AmountPer per);

/// The price was never what it says: the phase in force on @p day is restated, from its start until the next
/// one. A contract without phases gets its first.
[[nodiscard]] Contract withCorrectedAmount(Contract contract, QDate day, qint64 amountMinor, AmountPer per);

} // namespace tenure::domain
