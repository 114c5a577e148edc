// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

#include <cstddef>
#include <optional>
#include <vector>

namespace tenure::views {

/// Where chips and text stand in a query bar, in one row from left to right; whatever is too much for it is
/// scrolled so that what one works on is in view. Plain numbers in pixels.
struct ChipLayout {
    struct Needs {
        std::vector<int> chips; ///< widths
        std::size_t place = 0;  ///< before which chip the text is written
        int text = 0;           ///< the width of the text
        int leastText = 0;      ///< of the box for it at the end of the row
        int gap = 0;            ///< between two of them
        int chipHeight = 0;
        int more = 0;                      ///< the width of "+9" behind chips that can't be seen
        bool writing = false;              ///< the text has to be in view, else the beginning of the row
        std::optional<std::size_t> chosen; ///< a chip that has to be in view instead
    };

    std::vector<QRect> chips;
    QRect text;
    std::size_t hidden = 0; ///< chips at the end that are left out, only while nobody is writing

    /// For the row @p room.
    [[nodiscard]] static ChipLayout of(const Needs& needs, const QRect& room);
    /// The chip at @p point, if there is one in view.
    [[nodiscard]] std::optional<std::size_t> chipAt(QPoint point) const;
    /// How many chips are drawn.
    [[nodiscard]] std::size_t shown() const { return chips.size() - hidden; }
};

} // namespace tenure::views
