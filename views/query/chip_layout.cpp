// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/query/chip_layout.h"

#include <algorithm>

namespace tenure::views {

namespace {

/// Everything in one row from 0 on, as wide as it wants to be.
ChipLayout endlessRow(const ChipLayout::Needs& needs, const QRect& room) {
    ChipLayout row;
    const bool atEnd = needs.place >= needs.chips.size();
    const int least = atEnd ? std::max(needs.text, needs.leastText) : needs.text;
    int left = room.left();
    const auto putText = [&] {
        row.text = QRect(left, room.top(), std::min(least, room.width()), room.height());
        left = row.text.right() + 1 + needs.gap;
    };
    for (std::size_t i = 0; i < needs.chips.size(); ++i) {
        if (i == needs.place)
            putText();
        const int top = room.top() + (room.height() - needs.chipHeight) / 2;
        row.chips.emplace_back(left, top, needs.chips[i], needs.chipHeight);
        left += needs.chips[i] + needs.gap;
    }
    if (atEnd)
        putText();
    return row;
}

int rightEnd(const ChipLayout& row) {
    const int last = row.chips.empty() ? row.text.right() : row.chips.back().right();
    return std::max(last, row.text.right());
}

/// How far the row has to move to the left so that @p box is in @p room.
int shiftFor(const QRect& box, const QRect& room) {
    return std::max(0, std::min(box.right() - room.right(), box.left() - room.left()));
}

/// Leaves out the chips at the end that do not fit; the first always stays.
void leaveOut(ChipLayout& row, const ChipLayout::Needs& needs, const QRect& room) {
    const auto fits = [&](const QRect& chip) {
        return chip.right() + needs.gap + needs.more <= room.right();
    };
    while (row.hidden + 1 < row.chips.size() && !fits(row.chips[row.chips.size() - 1 - row.hidden]))
        ++row.hidden;
    row.text = QRect();
}

} // namespace

ChipLayout ChipLayout::of(const Needs& needs, const QRect& room) {
    ChipLayout row = endlessRow(needs, room);
    const int over = rightEnd(row) - room.right();
    if (over <= 0) {
        if (needs.place >= needs.chips.size())
            row.text.setRight(room.right());
        return row;
    }
    if (!needs.writing && !needs.chosen) {
        leaveOut(row, needs, room);
        return row;
    }
    const QRect wanted =
        needs.chosen && *needs.chosen < row.chips.size() ? row.chips[*needs.chosen] : row.text;
    const int shift = std::min(over, shiftFor(wanted, room));
    row.text.translate(-shift, 0);
    for (QRect& chip : row.chips)
        chip.translate(-shift, 0);
    return row;
}

std::optional<std::size_t> ChipLayout::chipAt(QPoint point) const {
    for (std::size_t i = 0; i < shown(); ++i) {
        if (chips[i].contains(point))
            return i;
    }
    return std::nullopt;
}

} // namespace tenure::views
