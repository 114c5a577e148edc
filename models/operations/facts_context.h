// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/facts.h"

namespace tenure::store {
class Connection;
}

namespace tenure::operations {

/// The context that the book's settings say.
[[nodiscard]] FactsContext factsContext(store::Connection& connection, QDate today);

} // namespace tenure::operations
