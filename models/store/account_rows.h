// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to store: the columns of accounts, for the repository and for the facts.
#include "domain/records.h"
#include "store/sql.h"

#define ACCOUNT_COLUMNS                                                                                      \
    "name, external_id, domain, parent_id, owner_id, tier_override, tier_reason, tier_until, potential, "    \
    "industry, country, city, phone, website, employees, channel, description, deleted_at"

namespace tenure::store {

/// Columns that "SELECT id, ACCOUNT_COLUMNS" gives.
inline constexpr int accountColumnCount = 19;
[[nodiscard]] domain::Account readAccount(SQLite::Statement& statement);

} // namespace tenure::store
