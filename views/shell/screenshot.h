// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

class QWidget;

namespace tenure::views {

/// Shows @p window at @p size without waiting for a window system, lets its layout settle, and
/// writes its picture as PNG to @p path. Works offscreen. What comes from other threads (rows of a list) the
/// caller waits for first. False if the file cannot be written.
[[nodiscard]] bool saveWindowPicture(QWidget& window, const QString& path, QSize size = QSize(1440, 900));

} // namespace tenure::views
