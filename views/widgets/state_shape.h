// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/tokens.h"

#include <QRectF>

#include <optional>

class QPainter;

namespace tenure::views {

/// The shapes of health classes (docs: visual language, 4). Colour is never alone: each has its own outline.
enum class StateShape {
    Active,  ///< filled circle
    Watch,   ///< half-filled circle
    AtRisk,  ///< filled triangle
    Churned, ///< square with a cross
};

/// Draws a shape for a box of 12 × 12, scaled to the smaller side of @p box and centred.
void paintStateShape(QPainter& painter, const QRectF& box, StateShape shape, const Tokens& tokens);

/// The colour of words that stand beside a shape, and of the soft ground of its badge.
[[nodiscard]] QColor stateInk(StateShape shape, const Tokens& tokens);
[[nodiscard]] QColor stateSoft(StateShape shape, const Tokens& tokens);

/// The arrow of a change over 30 days: up from +2, down from −2, else flat; in the risk colour from −8.
void paintTrend(QPainter& painter, const QRectF& box, int change, const Tokens& tokens);

} // namespace tenure::views
