// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/console.h"

namespace tenure::store {
class Book;
}

namespace tenure::app {

/// Runs the command line @p words (without the program's name) as tenure-cli does: opens the book that it
/// needs, or hands the whole line to the window that has it open. Reports what went wrong.
[[nodiscard]] ExitCode runProgram(const QStringList& words, const Streams& streams);

/// Runs a command line that was handed over on the book that is open here. Blocks; from any one thread while
/// the book lives.
[[nodiscard]] ExitCode runCommand(const QStringList& words, const Streams& streams, store::Book& book);

} // namespace tenure::app
