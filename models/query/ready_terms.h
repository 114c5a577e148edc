// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/suggest.h"

namespace tenure::query {

/// Operators with values ("<=30d", ":none") that people often ask of such a field; the first ones matter
/// most.
[[nodiscard]] QStringList readyTests(const Field& field, const SuggestContext& context);

} // namespace tenure::query
