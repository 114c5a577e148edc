// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to store: how a contact is read, for all who select it.
#include "domain/records.h"

#include <SQLiteCpp/Statement.h>

namespace tenure::store {

#define CONTACT_COLUMNS                                                                                      \
    "account_id, external_id, name, email, phone, title, role, influence, sentiment, reports_to_id, "        \
    "status, refuses_messages, cares_about"

inline constexpr int contactColumnCount = 14; ///< with the id before them

/// Of "id, " CONTACT_COLUMNS.
[[nodiscard]] domain::Contact readContact(SQLite::Statement& statement);

} // namespace tenure::store
