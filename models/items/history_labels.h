// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/schema.h"

#include <QString>

namespace tenure::items {

/// How a stored column is shown and what it is called.
enum class ColumnForm { Text, Day, YesNo, Enum, Amount, Custom };

struct ColumnWords {
    QString label;
    ColumnForm form = ColumnForm::Text;
};

/// What people call a column of a logged table. Columns that have no name of their own give their plain one.
[[nodiscard]] ColumnWords columnWords(store::Table table, const QString& column);

/// An enum's key as a word; the key itself where there is none.
[[nodiscard]] QString enumWord(store::Table table, const QString& column, const QString& key);

} // namespace tenure::items
