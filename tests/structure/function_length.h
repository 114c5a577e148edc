// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/structure/source_tree.h"

#include <vector>

namespace tenure::structure {

struct FunctionLength {
    int line = 0;  ///< where its signature starts, from 1
    int lines = 0; ///< signature and braces included

    bool operator==(const FunctionLength&) const = default;
};

/// The functions of a file as clang-format lays them out: at the margin, and inside a class one step in. A
/// table of data is no function.
[[nodiscard]] std::vector<FunctionLength> functionLengths(const SourceFile& file);

} // namespace tenure::structure
