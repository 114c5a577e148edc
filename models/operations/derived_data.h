// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/book.h"

namespace tenure::operations {

/// What keeps facts, search and dated history right whoever writes: hand it to every book that is opened.
[[nodiscard]] store::DerivedData derivedData();

/// Whether the facts are of another day than the book's today, or their sort keys of another library or
/// language.
[[nodiscard]] domain::Result<bool> factsAreStale(store::Book& book);

/// Brings the facts of all accounts to today, as the rule of the new day, if they are stale; also records on
/// which day between a stage or tier changed. Call it after opening a book and when the day turns. Accounts
/// that are written before it is done are right in any case.
[[nodiscard]] QFuture<domain::Result<store::Written<void>>> refreshFacts(store::Book& book);

} // namespace tenure::operations
