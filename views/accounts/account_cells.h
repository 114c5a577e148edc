// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/roles.h"
#include "views/shell/fonts.h"
#include "views/shell/number_painter.h"
#include "views/shell/tokens.h"

#include <QModelIndex>
#include <QRect>

#include <memory>

class QPainter;

namespace tenure::views {

/// Space between a cell's edge and what it shows, in design pixels.
inline constexpr int cellPadding = 7;

/// Where the parts of a row's first cell lie; tested without a window. The head of that column uses it too.
struct NameCellLayout {
    QRect check;   ///< the 14 px box; its hit area is hit
    QRect hit;     ///< 24 px wide, the row's height
    QRect chevron; ///< groups only
    QRect bars;    ///< groups by tier only
    QRect text;
};
[[nodiscard]] NameCellLayout nameCellLayout(const QRect& cell, bool group, bool withBars);

/// One line of @p words, cut with an ellipsis where it does not fit; in the middle of the box's height.
void drawCellText(QPainter& painter, const QRect& box, Qt::Alignment alignment, const QString& words,
                  TextRole role, const QColor& ink);
/// A square of @p side at @p left, in the middle of the box's height.
[[nodiscard]] QRect squareIn(const QRect& box, int left, int side);

/// The ink of a value by its urgency.
[[nodiscard]] QColor toneInk(items::Tone tone, const Tokens& tokens);

/// Draws what the cells of the account list show, from the model's roles: names with a check box, numbers
/// right-aligned and tabular, tags, people, tiers, next steps with their day. Keeps nothing but the measures
/// of its fonts.
class CellPainter {
public:
    void paintGroup(QPainter& painter, const QRect& cell, const QModelIndex& index, bool open,
                    const Tokens& tokens);
    void paintAccount(QPainter& painter, const QRect& cell, const QModelIndex& index, const Tokens& tokens);

private:
    void paintNumber(QPainter& painter, const QRect& box, const QModelIndex& index, const Tokens& tokens);
    void paintStep(QPainter& painter, const QRect& box, const QModelIndex& index, const Tokens& tokens);
    [[nodiscard]] const NumberPainter& numbers(bool bold);

    std::unique_ptr<NumberPainter> m_plain;
    std::unique_ptr<NumberPainter> m_bold;
};

} // namespace tenure::views
