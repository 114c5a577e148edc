// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/suggest.h"

namespace tenure::query {

/// Values of @p field that begin with or contain @p typed, keywords last; all of them while nothing is typed.
[[nodiscard]] std::vector<Suggestion> suggestedValues(const Field& field, const QString& typed,
                                                      const SuggestContext& context);

} // namespace tenure::query
