// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace tenure::app {

/// Rows of texts as columns of equal width for a terminal. Each cell stands on one line: line breaks become
/// spaces. What @p rightAligned says is flush right. Chinese characters count as two columns.
[[nodiscard]] QString textTable(const std::vector<QStringList>& rows, const std::vector<bool>& rightAligned);

/// Columns of a terminal that a text takes.
[[nodiscard]] int terminalWidth(const QString& text);

} // namespace tenure::app
