// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/sentiment_face.h"

#include "views/shell/fonts.h"

#include <QPainter>
#include <QPainterPath>

namespace tenure::views {

namespace {

/// Half of how much the corners of the mouth stand above its middle, in sixteenths of the box.
double curveOf(domain::Sentiment sentiment) {
    switch (sentiment) {
    case domain::Sentiment::Positive:
        return 2.6;
    case domain::Sentiment::Negative:
        return -2.6;
    default:
        return 0;
    }
}

QColor inkOf(domain::Sentiment sentiment, const Tokens& tokens) {
    switch (sentiment) {
    case domain::Sentiment::Positive:
        return tokens.okFill;
    case domain::Sentiment::Negative:
        return tokens.riskFill;
    default:
        return tokens.strong;
    }
}

} // namespace

void paintSentiment(QPainter& painter, const QRectF& box, domain::Sentiment sentiment, const Tokens& tokens) {
    const double unit = std::min(box.width(), box.height()) / 16;
    const QColor ink = inkOf(sentiment, tokens);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.center());
    painter.scale(unit, unit);
    QPen pen(ink, 1.4);
    pen.setCapStyle(Qt::RoundCap);
    if (sentiment == domain::Sentiment::Unknown)
        pen.setDashPattern({1.6, 2});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QPointF(0, 0), 6.6, 6.6);
    if (sentiment != domain::Sentiment::Unknown) {
        const double curve = curveOf(sentiment);
        QPainterPath mouth(QPointF(-2.6, 2.4 - curve / 3));
        mouth.quadTo(QPointF(0, 2.4 + curve), QPointF(2.6, 2.4 - curve / 3));
        painter.drawPath(mouth);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(QPointF(-2.2, -1.6), 0.9, 0.9);
        painter.drawEllipse(QPointF(2.2, -1.6), 0.9, 0.9);
    }
    painter.restore();
}

void paintInfluence(QPainter& painter, const QRectF& box, std::optional<int> influence,
                    const Tokens& tokens) {
    const double side = scaled(6);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < 5; ++i) {
        const QRectF square(box.left() + i * (side + 1), box.center().y() - side / 2, side, side);
        const bool filled = influence.value_or(0) > i;
        painter.setPen(QPen(filled ? tokens.text2 : tokens.strong, 1));
        painter.setBrush(filled ? QBrush(tokens.text2) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(square.adjusted(0.5, 0.5, -0.5, -0.5), 1.2, 1.2);
    }
    painter.restore();
}

Icon roleIcon(domain::ContactRole role) {
    switch (role) {
    case domain::ContactRole::EconomicBuyer:
        return Icon::Coin;
    case domain::ContactRole::Champion:
        return Icon::Heart;
    case domain::ContactRole::ExecutiveSponsor:
        return Icon::Star;
    case domain::ContactRole::Signer:
        return Icon::Edit;
    case domain::ContactRole::TechnicalEvaluator:
        return Icon::Wrench;
    case domain::ContactRole::Blocker:
        return Icon::Block;
    case domain::ContactRole::User:
    case domain::ContactRole::None:
        break;
    }
    return Icon::User;
}

} // namespace tenure::views
