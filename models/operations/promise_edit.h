// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/account_edit.h"

namespace tenure::operations {

/// Says that a promise was kept or broken today, or that it is open again. False if it is so already or gone.
[[nodiscard]] Edited<bool> settlePromise(store::Book& book, domain::PromiseId promise,
                                         domain::PromiseState state);

} // namespace tenure::operations
