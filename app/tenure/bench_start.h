// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tenure::app {

class Program;

/// Shows the window and ends as soon as its list was painted with rows, or when there is nothing to list.
/// Prints "painted" then and the bytes of memory that are the process's alone (0 where that can't be told).
/// For tests/bench. The program's exit code: 3 if no book could be opened.
[[nodiscard]] int runUntilPainted(Program& program);

} // namespace tenure::app
