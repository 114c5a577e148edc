// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/icons.h"

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

class QWidget;

namespace tenure::views {

/// A key that works now and what it does, as the status bar and the list of keys show it. "J", "K" are two
/// caps.
struct KeyHint {
    QStringList caps;
    QString text;
};

/// Widgets inside a page with this property are regions of their own, which F6 goes through in the order of
/// its values (int, from 1).
inline constexpr auto regionProperty = "tenureRegion";

/// One destination of the rail. The window owns `widget` once the page is added; the functions are asked
/// whenever the window needs to know and may be left empty.
struct Page {
    QString key; ///< "accounts": its name in settings and in object names
    Icon symbol = Icon::None;
    QString label;
    QWidget* widget = nullptr;
    std::function<std::optional<qint64>()> count = {}; ///< the number at its rail item
    std::function<QList<KeyHint>()> keys = {}; ///< keys that work in its present state, most used first
    std::function<void()> takeFocus = {};      ///< puts the focus where work goes on; else the widget gets it
};

} // namespace tenure::views
