// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csv/table_shape.h"

namespace tenure::exchange {

/// Finds the row of column names among @p rows, below title rows, or that there is none, and fills in
/// headerRow, headerSure, firstDataRow, header and titleRows of @p shape. @p wanted: a person's decision (0:
/// no names).
void placeHeader(const std::vector<SampleRow>& rows, std::optional<qint64> wanted, TableShape& shape);

/// Column names as an import shows them: trimmed, line breaks as spaces, empty ones "Column 3", repeated ones
/// "Name (2)". No two are equal.
[[nodiscard]] QStringList uniqueHeader(const QStringList& names);

} // namespace tenure::exchange
