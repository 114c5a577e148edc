// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tenure::views {

/// Lets screen readers see the chips of every QueryBar as its first children. May be called again and again.
void installQueryBarAccess();

} // namespace tenure::views
