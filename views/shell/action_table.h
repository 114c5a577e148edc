// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/actions.h"
#include "views/shell/icons.h"

#include <QKeySequence>

#include <initializer_list>

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
};

/// One row for each action, in the order of ActionId. A key that is a single character works wherever no text
/// is being typed.
[[nodiscard]] const std::initializer_list<ActionRow>& actionRows();

} // namespace tenure::views
