// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;

namespace tenure::app {

class Program;
class Translations;

/// Runs the program until its list is shown, writes a picture of the window to @p path, prints the path and
/// the list. The program's exit code.
[[nodiscard]] int writePicture(Program& program, const QString& path);

/// Writes a picture of every page into @p folder: 1440 × 900, light and dark, in each language, of the demo
/// book.
[[nodiscard]] int writeShots(QApplication& application, Translations& translations, const QString& folder);

} // namespace tenure::app
