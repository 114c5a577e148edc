// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/screenshot.h"

#include <QCoreApplication>
#include <QPixmap>
#include <QWidget>

namespace tenure::views {

bool saveWindowPicture(QWidget& window, const QString& path, QSize size) {
    window.resize(size);
    window.show();
    // Twice: what the first round posts (layouts, palettes) is dealt with in the second.
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents();
    return window.grab(QRect(QPoint(), size)).save(path, "PNG");
}

} // namespace tenure::views
