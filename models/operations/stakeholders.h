// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/chain_layout.h"
#include "domain/error.h"
#include "domain/stakeholder_gaps.h"
#include "operations/account_edit.h"
#include "store/contact_states.h"

#include <optional>
#include <vector>

namespace tenure::operations {

/// The people at an account and what is missing among them.
struct Stakeholders {
    std::vector<store::ContactState> people; ///< by id
    std::vector<domain::StakeholderGap> gaps;
    std::vector<domain::ChainEdge> influences; ///< who influences whom, by id
};
/// Runs on any thread.
[[nodiscard]] domain::Result<Stakeholders> stakeholdersOf(store::Book& book, domain::AccountId account);

/// Gaps of every account outside the trash that has any, by account.
struct AccountGaps {
    domain::AccountId account;
    std::vector<domain::StakeholderGap> gaps;
};
/// Runs on any thread; meant for a worker. Accounts without any contact are not among them.
[[nodiscard]] domain::Result<std::vector<AccountGaps>> allGaps(store::Book& book);

/// A contact needs a name and an account.
[[nodiscard]] Edited<domain::ContactId> addContact(store::Book& book, domain::Contact contact);
/// Makes the contact of contact.id what @p contact says; false if it is so already or gone. Who reports to
/// themselves, over whatever others, is refused.
[[nodiscard]] Edited<bool> changeContact(store::Book& book, domain::Contact contact);
/// Touchpoints and tasks stay, without them.
[[nodiscard]] Edited<bool> removeContact(store::Book& book, domain::ContactId contact);

} // namespace tenure::operations
