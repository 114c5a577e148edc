// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/ast.h"

namespace tenure::query {

/// The canonical text: parse(print(q)) == q for every q that keeps parse()'s bounds.
[[nodiscard]] QString print(const Query& query);
/// Of one part, as a chip shows it.
[[nodiscard]] QString print(const Node& node);
[[nodiscard]] QString print(const Value& value);

} // namespace tenure::query
