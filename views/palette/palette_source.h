// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/palette/palette_entry.h"

#include <QObject>

#include <vector>

namespace tenure::views {

/// What the palette is asked for.
struct PaletteRequest {
    QString typed;           ///< without the prefix
    QStringList recent = {}; ///< ids of what was chosen lately, the newest first
    QChar prefix = {};       ///< only this kind is looked for
};

/// One kind of thing that the palette finds. To add a kind: derive, give entries(), hand it to
/// Palette::addSource. An answer that takes time comes in two steps: entries() gives at once what is known
/// and starts the work, which may not hold up the window; changed() says when to ask again.
class PaletteSource : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// The sign after which only this kind is looked for: '>', '@', '#' or ':'. None: it is found without.
    [[nodiscard]] virtual QChar prefix() const { return {}; }
    /// Whether it is found without its prefix too.
    [[nodiscard]] virtual bool isMixed() const { return true; }
    /// What may fit; the palette leaves out what does not, puts it in order and cuts it. Entries of one
    /// section stand in the order in which they are given when nothing else decides.
    [[nodiscard]] virtual std::vector<PaletteEntry> entries(const PaletteRequest& request) = 0;
    /// Whether the last request is still being worked on.
    [[nodiscard]] virtual bool isBusy() const { return false; }

Q_SIGNALS:
    void changed();
};

/// "Commit, Likely, At risk, Lost": what can be chosen behind an entry; empty if nothing can.
[[nodiscard]] QString argumentTitles(const PaletteEntry& entry);

} // namespace tenure::views
