// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace tenure::views {

/// Radii of the design (docs: visual language, 3).
namespace radius {
inline constexpr double chip = 4;
inline constexpr double button = 5;
inline constexpr double card = 6;
inline constexpr double palette = 8;
} // namespace radius

/// A rounded box whose frame of @p width pixels lies inside @p box; either colour may be invalid, then it is
/// left out.
void paintBox(QPainter& painter, const QRectF& box, double corner, const QColor& fill, const QColor& frame,
              double width = 1);

} // namespace tenure::views
