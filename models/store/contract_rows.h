// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to store: the columns of contracts and phases, for the repository and for the facts.
#include "domain/contract.h"
#include "store/rows.h"

#define CONTRACT_COLUMNS                                                                                     \
    "account_id, external_id, product, kind, start_day, end_day, currency, seats, edition, billing, "        \
    "auto_renew, notice_amount, notice_unit, signed_on, notice_received_on, successor_id"
#define PHASE_COLUMNS "starts, amount_minor, amount_per"

namespace tenure::store {

/// From "SELECT id, CONTRACT_COLUMNS"; without phases.
[[nodiscard]] domain::Contract readContract(SQLite::Statement& statement);
/// From the columns "id, PHASE_COLUMNS" where @p row stands.
[[nodiscard]] domain::PricePhase readPhase(RowReader& row);

} // namespace tenure::store
