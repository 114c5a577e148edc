// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/book.h"

#include <QStringList>

#include <random>

namespace tenure::test {

/// Fills an empty book with a few rows of everything, their texts naughty.
void fillRandomly(store::Transaction& transaction, std::mt19937& random);

} // namespace tenure::test
