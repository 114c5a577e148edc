// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to store: how custom values stand in columns of type ANY.
#include "domain/records.h"
#include "store/sql.h"

namespace tenure::store {

void bindCustom(SQLite::Statement& statement, int index, const domain::CustomValue& value);
[[nodiscard]] domain::CustomValue columnCustom(SQLite::Statement& statement, int column,
                                               domain::CustomType type);

} // namespace tenure::store
