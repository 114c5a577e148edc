// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary.h"
#include "views/shell/icons.h"

namespace tenure::views {

/// The drawing of a kind of touchpoint.
[[nodiscard]] Icon touchIcon(domain::TouchKind kind);

} // namespace tenure::views
