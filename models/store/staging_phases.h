// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contract.h"

namespace tenure::store {

/// Price phases as one cell of a file, lossless: "2026-01-01 12000000 year; 2027-01-01 13000000 year" with
/// amounts in minor units; and back, nothing if it can't be read.
[[nodiscard]] QString phaseList(const std::vector<domain::PricePhase>& phases);
[[nodiscard]] std::optional<std::vector<domain::PricePhase>> phasesFromText(const QString& text);

} // namespace tenure::store
