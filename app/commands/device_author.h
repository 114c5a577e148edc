// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tenure::app {

/// Who stands in the log as the author of what is done on this device: the name of the system's user.
[[nodiscard]] QString deviceAuthor();

} // namespace tenure::app
