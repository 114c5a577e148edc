// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

namespace tenure::app {

/// All commands, in the order of the help.
[[nodiscard]] const std::vector<Command>& commands();
/// The command of a name; null if there is none.
[[nodiscard]] const Command* findCommand(const QString& name);
/// A name that may have been meant by @p name; may be empty.
[[nodiscard]] QString nearestCommand(const QString& name);

/// Options that every command takes.
[[nodiscard]] const std::vector<Option>& globalOptions();

/// Usage of the whole program, and of one command.
[[nodiscard]] QString usageText();
[[nodiscard]] QString usageText(const Command& command);

// One function for each command, in a file of its own.
[[nodiscard]] Command newCommand();
[[nodiscard]] Command infoCommand();
[[nodiscard]] Command importCommand();
[[nodiscard]] Command exportCommand();
[[nodiscard]] Command listCommand();
[[nodiscard]] Command countCommand();
[[nodiscard]] Command showCommand();
[[nodiscard]] Command setCommand();
[[nodiscard]] Command undoCommand();
[[nodiscard]] Command redoCommand();
[[nodiscard]] Command logCommand();
[[nodiscard]] Command backupCommand();
[[nodiscard]] Command restoreCommand();
[[nodiscard]] Command checkCommand();

} // namespace tenure::app
