// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/compiled_query.h"
#include "query/field.h"

#include <QDate>

#include <vector>

namespace tenure::query {

/// One SELECT of account_id and then the value of each of @p fields, as they are shown, for the accounts @p
/// ids (at most 1,000), in no particular order. A person is a name, tags are joined by ';', an enum is its
/// index, ARR in another currency than the book's is a text "13200000 USD".
[[nodiscard]] CompiledQuery compileCells(const std::vector<Field>& fields, const std::vector<qint64>& ids,
                                         QDate today);

} // namespace tenure::query
