// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/shapes.h"

#include <QPainter>

namespace tenure::views {

void paintBox(QPainter& painter, const QRectF& box, double corner, const QColor& fill, const QColor& frame,
              double width) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(frame.isValid() ? QPen(frame, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double inset = frame.isValid() ? width / 2 : 0;
    const double inner = corner > inset ? corner - inset : 0;
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), inner, inner);
    painter.restore();
}

} // namespace tenure::views
