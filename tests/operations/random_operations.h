// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/transaction.h"

#include <random>

namespace tenure::test {

/// Does one random thing to the book that people and imports do: adds, edits, moves, tags, renames, trashes,
/// restores or deletes anything, sets rates and currency, brings usage.
void randomOperation(store::Transaction& transaction, std::mt19937& random);

} // namespace tenure::test
