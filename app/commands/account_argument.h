// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/outcome.h"
#include "domain/ids.h"

namespace tenure::store {
class Book;
}

namespace tenure::app {

/// The account that ACCOUNT on a command line means: an id, else an external id, else an exact name. A
/// Failure of wrong usage if there is none, or several.
[[nodiscard]] tl::expected<domain::AccountId, Failure> accountOf(store::Book& book, const QString& text);

} // namespace tenure::app
