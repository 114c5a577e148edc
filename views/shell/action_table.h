// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/keys/key_commands.h"
#include "views/shell/actions.h"
#include "views/shell/icons.h"

#include <QKeySequence>

#include <initializer_list>
#include <optional>

namespace tenure::views {

/// What must be open or selected for an action to be enabled.
enum class ActionNeed { Nothing, Book, Writing, Selection, WritingSelection };

enum class ActionKind { Plain, Check, Theme, Density, Scale }; // the last three are choices of one

struct ActionRow {
    ActionId id;
    const char* name; ///< objectName
    const char* text; ///< marked in context "actions"
    Icon icon = Icon::None;
    std::initializer_list<QKeySequence> keys = {};
    ActionNeed need = ActionNeed::Nothing;
    ActionKind kind = ActionKind::Plain;
    std::optional<KeyCommand> letter = {}; ///< whose key does the same
};

/// One row for each action, in the order of ActionId.
[[nodiscard]] const std::initializer_list<ActionRow>& actionRows();

} // namespace tenure::views
