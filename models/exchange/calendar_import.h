// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/calendar_file.h"
#include "operations/account_edit.h"

namespace tenure::exchange {

/// What an imported calendar changed.
struct CalendarOutcome {
    int added = 0;
    int changed = 0;
    int removed = 0; ///< called off or gone from their event
    int known = 0;   ///< of all its meetings: those that belong to an account
};

/// Brings the book's meetings to what a calendar says, in one transaction: by uid, so that the same file
/// twice changes nothing. Each belongs to the account of its people (AddressBook::accountsOf). Meetings of
/// events that the file does not have stay.
[[nodiscard]] operations::Edited<CalendarOutcome> importCalendar(store::Book& book, Calendar calendar);

} // namespace tenure::exchange
