// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/page.h"

#include <QCoreApplication>

#include <vector>

namespace tenure::views {

class Actions;
class KeyMap;

/// Keys that belong together in a list of keys.
struct KeySection {
    QString title;
    QList<KeyHint> keys;
};

/// Which actions a list names: those that somebody has taken up, or all that there are.
enum class ListedActions { Shown, All };

/// Keys of lists, then those that work everywhere: of @p actions, of the rail and of the window.
[[nodiscard]] std::vector<KeySection> keySections(const KeyMap& map, const Actions& actions,
                                                  ListedActions listed = ListedActions::Shown);

/// The table of keys of docs/keyboard.md, with the letters that hold at first.
[[nodiscard]] QString keyTableMarkdown();

} // namespace tenure::views
