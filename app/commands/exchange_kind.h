// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/outcome.h"
#include "exchange/import_options.h"

namespace tenure::app {

/// The kind of rows that KIND on a command line means.
[[nodiscard]] tl::expected<exchange::ImportKind, Failure> kindOf(const QString& text);

} // namespace tenure::app
