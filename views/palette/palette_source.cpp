// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/palette/palette_source.h"

#include "items/display_text.h"

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

QString argumentTitles(const PaletteEntry& entry) {
    constexpr qsizetype most = 4;
    if (!entry.arguments)
        return {};
    QStringList titles;
    for (const PaletteEntry& choice : entry.arguments()->entries({})) {
        if (titles.size() == most)
            return titles.join(items::listSeparator()) + u"…"_s;
        titles.append(choice.title);
    }
    return titles.join(items::listSeparator());
}

} // namespace tenure::views
