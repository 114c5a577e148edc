// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tenure::views {

/// Lets screen readers walk the cards of a ChainView as a list of people in words.
void installChainAccess();

} // namespace tenure::views
