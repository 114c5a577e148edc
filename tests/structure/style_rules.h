// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/structure/finding.h"
#include "tests/structure/source_tree.h"

#include <vector>

namespace tenure::structure {

/// Where @p file breaks a rule of the house style that a look at single lines can decide.
[[nodiscard]] std::vector<Finding> styleFaults(const SourceFile& file);

/// What deserves a second look but breaks nothing: files and functions that grew past the measure.
[[nodiscard]] std::vector<Finding> styleWarnings(const SourceFile& file);

} // namespace tenure::structure
