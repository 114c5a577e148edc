// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/catalogue.h"
#include "query/chips.h"

namespace tenure::views {

/// A chip in words, for screen readers and tooltips: "Stage is not Churned", "sorted by ARR, downwards".
[[nodiscard]] QString chipWords(const query::Chip& chip, const query::Catalogue& catalogue);

} // namespace tenure::views
