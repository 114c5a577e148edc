// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tenure::exchange {

/// What a person reads of @p html: paragraphs as lines, items of lists with "- ", without scripts, styles and
/// comments. Works in one pass over any text; nothing is loaded.
[[nodiscard]] QString htmlReading(QStringView html);

} // namespace tenure::exchange
