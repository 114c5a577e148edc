// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command_table.h"

namespace tenure::app {

/// A command line, understood.
struct CommandLine {
    GlobalOptions options;
    const Command* command = nullptr; ///< null only with `help` or `version`
    Arguments arguments;
    bool version = false;
};

/// Reads all words behind the program's name. Options for every command may stand before and behind it.
[[nodiscard]] tl::expected<CommandLine, Failure> readCommandLine(const QStringList& words);

/// Whether --json is among the words, also in a line that is otherwise wrong: errors are JSON then.
[[nodiscard]] bool wantsJson(const QStringList& words);

} // namespace tenure::app
