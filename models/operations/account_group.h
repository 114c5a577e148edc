// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "store/account_group.h"

namespace tenure::store {
class Book;
}

namespace tenure::operations {

/// Where an account stands among those that belong together.
struct AccountGroup {
    std::optional<store::GroupMember> parent; ///< nothing also while it is in the trash
    std::vector<store::GroupMember> children; ///< the highest ARR first
    store::GroupTotal total;                  ///< of the account with all that is below it

    [[nodiscard]] bool isAlone() const { return !parent && children.empty() && total.accounts < 2; }
};

/// Runs on any thread; meant for a worker.
[[nodiscard]] domain::Result<AccountGroup> accountGroup(store::Book& book, domain::AccountId account);

} // namespace tenure::operations
