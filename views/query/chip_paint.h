// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/chips.h"
#include "views/shell/tokens.h"

#include <QFont>
#include <QRect>

class QPainter;

namespace tenure::views {

/// How a chip looks besides its text.
struct ChipLook {
    bool closable = true; ///< has a cross at its end
    bool chosen = false;  ///< by key or click: the next key is for it
    bool closing = false; ///< the pointer is on the cross
};

/// The height of every chip, and the width of one that is at most @p most wide.
[[nodiscard]] int chipHeight();
[[nodiscard]] int chipWidth(const query::ChipText& text, bool closable, int most);
/// Where a click closes a chip in @p chip: wider than the cross, and as high as the bar.
[[nodiscard]] QRect chipCloseBox(const QRect& chip, const QRect& bar);

/// Draws a chip into @p box; what does not fit ends in an ellipsis.
void paintChip(QPainter& painter, const QRectF& box, const query::ChipText& text, const ChipLook& look,
               const Tokens& tokens);

} // namespace tenure::views
