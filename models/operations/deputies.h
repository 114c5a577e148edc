// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/account_edit.h"

#include <vector>

namespace tenure::operations {

/// Who stands in for whom, by first day.
[[nodiscard]] domain::Result<std::vector<domain::Deputy>> deputies(store::Book& book);

/// From deputy.from to deputy.until, both included, deputy.deputy sees and does the work of deputy.person.
/// Refused: somebody for themselves or who is not in the book, an end before the begin, and a time in which
/// the same one stands in for the same person already.
[[nodiscard]] Edited<domain::DeputyId> addDeputy(store::Book& book, domain::Deputy deputy);
/// The same rules. False if it is so already.
[[nodiscard]] Edited<bool> changeDeputy(store::Book& book, domain::Deputy deputy);
/// False if it is gone.
[[nodiscard]] Edited<bool> removeDeputy(store::Book& book, domain::DeputyId id);

} // namespace tenure::operations
