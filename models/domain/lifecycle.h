// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contract.h"
#include "domain/vocabulary.h"

#include <QDate>

#include <vector>

namespace tenure::domain {

/// The stage of the model "Classic 90/270" as far as contracts alone decide it (docs: domain, Lifecycle):
/// Churned if a recurring contract has been active and none is or will be; Handoff from signature to day 0;
/// Onboarding day 0–89; Renewal 0 ≤ end − today ≤ 90 of the driving contract unless its successor is signed
/// (auto-renewing terms shorter than 180 days: none; other terms shorter than 270 days: their last third; it
/// yields to Onboarding); Acquisition without any recurring contract, or with none but unsigned ones to come;
/// else Growth. Day 0 is the first paid day of the first recurring contract, again after a return (a gap of
/// more than 30 days without one).
[[nodiscard]] Stage classicStage(const std::vector<RatedContract>& contracts, QDate today);

/// Day 0 of the account's present life: the one that @p today is in, else the next, else the last. Nothing
/// without a recurring contract that has started or will start.
[[nodiscard]] std::optional<QDate> dayZero(const std::vector<RatedContract>& contracts, QDate today);

} // namespace tenure::domain
