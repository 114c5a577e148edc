// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace tenure::app {

/// The names under which both programs keep their settings; call it before the first use of a standard path.
void setProgramNames();

/// What the window remembers on this computer; empty if there is nothing.
[[nodiscard]] QJsonObject windowSettings();

/// The book that a command line without --book means: $TENURE_BOOK, else the one that the window opened
/// last; empty if there is none.
[[nodiscard]] QString defaultBook();

} // namespace tenure::app
