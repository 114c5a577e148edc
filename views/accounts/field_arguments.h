// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/palette/palette_source.h"

namespace tenure::views {

class AccountsPage;

/// For the palette: the fields that can be set for the selected accounts; behind those with few values the
/// values. The page outlives it.
[[nodiscard]] std::unique_ptr<PaletteSource> fieldArguments(AccountsPage& page);
/// The values of one field.
[[nodiscard]] std::unique_ptr<PaletteSource> valueArguments(AccountsPage& page, const QString& fieldKey);

/// The same fields without going through a list of them: "Set Renewal…", found by what is typed. Empty while
/// nothing is selected. Its parent is the page.
[[nodiscard]] PaletteSource* fieldCommands(AccountsPage& page);

} // namespace tenure::views
