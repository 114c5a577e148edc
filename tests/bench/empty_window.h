// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tenure::bench {

/// The floor of a start: a window with one table of a page of rows, which ends as soon as it has painted
/// them.
int showEmptyWindow(int argc, char** argv);

} // namespace tenure::bench
