// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/field.h"
#include "query/sql_fragment.h"

namespace tenure::query {

/// The value of a field for one account; NULL where it is unknown. Custom texts and choices come folded.
[[nodiscard]] Fragment valueOf(const Field& field, QDate today);
/// A text folded, for "contains"; any other field's valueOf.
[[nodiscard]] Fragment foldedValueOf(const Field& field, QDate today);
/// A text as it was written, for "is exactly"; any other field's valueOf.
[[nodiscard]] Fragment exactValueOf(const Field& field, QDate today);

/// A metric over its window: 0 for an account without rows where the source reported anything for anyone in
/// the window, NULL where it was silent. A trend is also NULL where the period before adds up to 0.
[[nodiscard]] Fragment usageValue(const UsageWindow& usage, QDate today);

} // namespace tenure::query
