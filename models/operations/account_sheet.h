// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/account_details.h"
#include "operations/account_list.h"

namespace tenure::operations {

/// What the page of one account shows: its details, the values of all fields, and the contract that matters
/// now.
struct AccountSheet {
    AccountDetails details;
    std::vector<query::Field> fields; ///< all of the catalogue, then its metrics
    std::vector<store::Cell> values;  ///< of the fields; empty for an account in the trash
    std::optional<domain::Contract> current;
    std::optional<domain::Contract> successor; ///< of the current one
};

/// Nothing if there is no such account. Runs on any thread; meant for a worker.
[[nodiscard]] domain::Result<std::optional<AccountSheet>>
accountSheet(store::Book& book, const QueryContext& context, domain::AccountId id);

} // namespace tenure::operations
