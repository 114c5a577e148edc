// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QString>

#include <functional>

namespace tenure::operations {
class BookSession;
}
namespace tenure::views {
class MainWindow;
}

namespace tenure::app {

/// Whether @p path is a mail by its name.
[[nodiscard]] bool isMail(const QString& path);

/// How a file that is read in the background comes back to the window.
struct ImportDoor {
    operations::BookSession& session;
    views::MainWindow& window;
    std::function<bool()> isOpen;                   ///< whether the session is still the window's
    std::function<void(const domain::Error&)> tell; ///< shows what went wrong
};

/// Whether @p path is a calendar by its name.
[[nodiscard]] bool isCalendar(const QString& path);

/// Reads a mail in the background and asks in a dialog what becomes of it.
void importMail(const ImportDoor& door, const QString& path);
/// Reads a calendar in the background and takes its meetings in.
void importCalendar(const ImportDoor& door, const QString& path);

} // namespace tenure::app
