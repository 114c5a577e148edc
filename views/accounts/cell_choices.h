// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/account_list.h"
#include "views/accounts/cell_edit.h"

namespace tenure::views {

/// What can be chosen for a field; empty for what is written.
[[nodiscard]] QList<CellChoice> cellChoices(const query::Field& field,
                                            const operations::QueryContext& context);

/// Why @p text can't be the field's value; empty if it can.
[[nodiscard]] QString cellProblem(const query::Field& field, const QString& text,
                                  const operations::QueryContext& context);

} // namespace tenure::views
