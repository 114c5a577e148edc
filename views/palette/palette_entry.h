// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/icons.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace tenure::views {

class PaletteSource;

/// Under which head an entry stands, in the order in which heads follow when nothing decides otherwise.
enum class PaletteSection { Selection, Filter, GoTo, Commands };

/// Something that can be chosen in the palette.
struct PaletteEntry {
    QString id; ///< "account.12": by which it is remembered; empty: it is not
    PaletteSection section = PaletteSection::Commands;
    Icon symbol = Icon::None;
    QString title;
    QString detail = {}; ///< behind the title: "Contact at Ferrand Optique"
    QString words = {};  ///< by which it is found beside the title
    QStringList caps = {};
    bool isQuery = false;   ///< the title is a condition, drawn as a chip
    bool isFitting = false; ///< its source has looked at what was typed: it is shown in any case
    bool isEnabled = true;  ///< else it only tells something
    std::function<void()> run = {};
    /// What can be chosen next: fields of "Set a field", then their values. Empty: it takes no arguments.
    std::function<std::unique_ptr<PaletteSource>()> arguments = {};
};

} // namespace tenure::views
