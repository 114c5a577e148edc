// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/field.h"

#include <vector>

namespace tenure::query {

/// The fields that every book has, in the order of the column chooser. To add one: a column in account_facts,
/// a line here, its aliases in field_aliases.cpp, and docs/fields.md written anew (its test says how).
[[nodiscard]] const std::vector<Field>& builtInFields();

/// Header names that other programs' exports use for a built-in field, as they write them.
[[nodiscard]] QStringList headerAliases(QStringView key);

} // namespace tenure::query
