// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tenure::app {

/// The name by which the system knows the person at this device; may be empty.
[[nodiscard]] QString systemUser();

/// The name of the person at this device, for the log: as set in the window, else the system's.
[[nodiscard]] QString deviceAuthor();

} // namespace tenure::app
