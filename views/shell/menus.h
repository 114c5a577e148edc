// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;
class QMenuBar;
class QWidget;

namespace tenure::views {

class Actions;

struct MenuParts {
    QMenu* recent; ///< File › Open recent; filled when it opens
};

/// Puts the actions into File, Edit, View, Account and Help. A menu none of whose actions is taken up hides
/// itself.
MenuParts fillMenuBar(QMenuBar& bar, const Actions& actions);

/// The menu of the book switcher in the rail ("bookMenu"), owned by @p parent.
[[nodiscard]] QMenu* bookMenu(const Actions& actions, QWidget* parent);

} // namespace tenure::views
