// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/account_list.h"

namespace tenure::items {

/// @p fresh in the order of @p shown as far as it goes: accounts that are still in the same group keep their
/// order, those that are new there stand where @p fresh has them, those that are gone are gone. For a list
/// that somebody works in: an edit does not make its row jump away. Both must be grouped by the same field.
/// Time and memory are linear.
[[nodiscard]] operations::AccountList keepOrder(const operations::AccountList& shown,
                                                operations::AccountList fresh);

} // namespace tenure::items
