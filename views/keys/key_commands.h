// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QKeySequence>
#include <QString>

#include <initializer_list>

namespace tenure::views {

/// What keys without Ctrl and Alt do while a list, a graph or a calendar has the focus. One row each in
/// key_commands.cpp, in this order.
enum class KeyCommand {
    MoveDown,
    MoveUp,
    Select,
    Extend,
    Open,
    Edit,
    Assign,
    Tag,
    Done,
    Snooze,
    Reschedule,
    NewTask,
    Unfold,
    MoveColumn,
    Clear,
    LogTouch,
    Find,
    ShowKeys,
};

/// Where a key works. Anywhere: wherever no text is being typed.
enum class KeyPlace { List = 1, Graph = 2, Calendar = 4, Anywhere = 8 };
Q_DECLARE_FLAGS(KeyPlaces, KeyPlace)

struct KeyRow {
    KeyCommand command;
    const char* name; ///< in the settings file
    const char* text; ///< what it does, for lists of keys; marked in context "keys"
    const char* hint; ///< the same in a word, for the status bar
    char letter = 0;  ///< at first; 0: it has none
    KeyPlaces places = KeyPlace::List;
    std::initializer_list<QKeySequence> fixed = {}; ///< keys beside the letter that stay as they are
};

/// Letters of it are different from each other: each has one meaning.
[[nodiscard]] const std::initializer_list<KeyRow>& keyRows();
[[nodiscard]] const KeyRow& keyRow(KeyCommand command);

/// "Open the account" and "open", in the program's language.
[[nodiscard]] QString keyText(KeyCommand command);
[[nodiscard]] QString keyHintText(KeyCommand command);

} // namespace tenure::views
