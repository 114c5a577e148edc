// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/compiled_query.h"

namespace tenure::query {

/// A part of a statement that keeps its parameters with it. Inside, "f" is account_facts of the outermost
/// SELECT.
using Fragment = CompiledQuery;

[[nodiscard]] Fragment sql(QString text);
/// A single '?'.
[[nodiscard]] Fragment bound(Parameter value);
/// Two parts, one after the other.
[[nodiscard]] Fragment operator+(Fragment left, const Fragment& right);
[[nodiscard]] Fragment operator+(Fragment left, QLatin1StringView right);
[[nodiscard]] Fragment operator+(QLatin1StringView left, Fragment right);

/// "(a, b, c)".
[[nodiscard]] Fragment listOf(const std::vector<Parameter>& values);

} // namespace tenure::query
