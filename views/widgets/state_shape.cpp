// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/state_shape.h"

#include "views/shell/icons.h"

#include <QPainter>

#include <algorithm>

namespace tenure::views {

namespace {

void paintWatch(QPainter& painter, const QPointF& centre, double unit, const QColor& colour) {
    const double stroke = 1.4 * unit;
    const double reach = 5 * unit - stroke / 2;
    const QRectF ring(centre.x() - reach, centre.y() - reach, 2 * reach, 2 * reach);
    painter.setPen(QPen(colour, stroke));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(ring);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPie(ring, 90 * 16, 180 * 16); // the left half
}

void paintChurned(QPainter& painter, const QPointF& centre, double unit, const QColor& colour) {
    const double reach = 4.3 * unit;
    painter.setPen(QPen(colour, 1.4 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(centre.x() - reach, centre.y() - reach, 2 * reach, 2 * reach), unit, unit);
    const double arm = 2 * unit;
    painter.drawLine(centre + QPointF(-arm, -arm), centre + QPointF(arm, arm));
    painter.drawLine(centre + QPointF(-arm, arm), centre + QPointF(arm, -arm));
}

} // namespace

void paintStateShape(QPainter& painter, const QRectF& box, StateShape shape, const Tokens& tokens) {
    const double unit = std::min(box.width(), box.height()) / 12;
    const QPointF centre = box.center();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    switch (shape) {
    case StateShape::Active:
        painter.setBrush(tokens.okFill);
        painter.drawEllipse(centre, 5 * unit, 5 * unit);
        break;
    case StateShape::Watch:
        paintWatch(painter, centre, unit, tokens.warnFill);
        break;
    case StateShape::AtRisk:
        painter.setBrush(tokens.riskFill);
        painter.drawPolygon(
            QPolygonF({centre + QPointF(0, -5.4 * unit), centre + QPointF(5.8 * unit, 4.8 * unit),
                       centre + QPointF(-5.8 * unit, 4.8 * unit)}));
        break;
    case StateShape::Churned:
        paintChurned(painter, centre, unit, tokens.goneFill);
        break;
    }
    painter.restore();
}

QColor stateInk(StateShape shape, const Tokens& tokens) {
    switch (shape) {
    case StateShape::Active:
        return tokens.ok;
    case StateShape::Watch:
        return tokens.warn;
    case StateShape::AtRisk:
        return tokens.risk;
    case StateShape::Churned:
        break;
    }
    return tokens.gone;
}

QColor stateSoft(StateShape shape, const Tokens& tokens) {
    switch (shape) {
    case StateShape::Active:
        return tokens.okSoft;
    case StateShape::Watch:
        return tokens.warnSoft;
    case StateShape::AtRisk:
        return tokens.riskSoft;
    case StateShape::Churned:
        break;
    }
    return tokens.goneSoft;
}

void paintTrend(QPainter& painter, const QRectF& box, int change, const Tokens& tokens) {
    Icon arrow = Icon::TrendFlat;
    if (change >= 2)
        arrow = Icon::TrendUp;
    else if (change <= -2)
        arrow = Icon::TrendDown;
    paintIcon(painter, box, arrow, change <= -8 ? tokens.risk : tokens.text3);
}

} // namespace tenure::views
