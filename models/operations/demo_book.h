// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

namespace tenure::store {
class Book;
}

namespace tenure::operations {

/// Fills a new, empty book with the accounts of resources/demo: two owners (Clara Nyström is `me`), contracts
/// with their former terms, contacts with roles, touchpoints and tasks, dated relative to the book's today.
/// Waits until it is written. The texts stay in their language: they are data.
[[nodiscard]] domain::Result<void> fillDemoBook(store::Book& book);

} // namespace tenure::operations
