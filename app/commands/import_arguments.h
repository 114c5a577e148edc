// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/arguments.h"
#include "exchange/import_options.h"

namespace tenure::app {

/// The options of `import`.
[[nodiscard]] const std::vector<Option>& importOptionTable();
/// What they decide. @p arguments' first word is the kind.
[[nodiscard]] tl::expected<exchange::ImportOptions, Failure> importOptions(const Arguments& arguments);

} // namespace tenure::app
