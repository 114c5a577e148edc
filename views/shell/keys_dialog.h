// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/page.h"

#include <QDialog>

namespace tenure::views {

class Actions;
class KeyMap;

/// The list of keys: those that work on the page in its present state, then all others.
class KeysDialog : public QDialog {
    Q_OBJECT
public:
    KeysDialog(const Actions& actions, const KeyMap& map, const QList<KeyHint>& pageKeys,
               QWidget* parent = nullptr);
};

} // namespace tenure::views
