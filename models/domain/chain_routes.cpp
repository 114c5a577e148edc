// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/chain_routes.h"

#include <algorithm>
#include <cstdlib>

namespace tenure::domain {

namespace {

/// How far lines of influence stand from those of reports at a card's edge.
constexpr int influenceShift = 40;

int middle(const QRect& box) {
    return box.left() + box.width() / 2;
}

/// Lines that end at different cards run at different heights and sides of a gap, within ±8.
int lane(const ChainNode& to) {
    return (to.column % 5 - 2) * 4;
}

int above(const QRect& box) {
    return box.top() - chain::rowGap / 2;
}

int below(const QRect& box) {
    return box.top() + box.height() + chain::rowGap / 2;
}

/// Without what lies on the straight line between its neighbours.
std::vector<QPoint> withoutIdle(const std::vector<QPoint>& points) {
    std::vector<QPoint> kept;
    for (const QPoint& point : points) {
        if (!kept.empty() && kept.back() == point)
            continue;
        const std::size_t n = kept.size();
        if (n > 1 && ((kept[n - 2].x() == kept[n - 1].x() && kept[n - 1].x() == point.x()) ||
                      (kept[n - 2].y() == kept[n - 1].y() && kept[n - 1].y() == point.y())))
            kept.back() = point;
        else
            kept.push_back(point);
    }
    return kept;
}

} // namespace

std::vector<QPoint> routeBetween(const ChainNode& from, const ChainNode& to, ChainEdgeKind kind) {
    const int shift = kind == ChainEdgeKind::Influences ? influenceShift : 0;
    const QRect& a = from.box;
    const QRect& b = to.box;
    if (kind == ChainEdgeKind::Influences && from.row == to.row && std::abs(from.column - to.column) == 1) {
        const bool rightward = from.column < to.column;
        const int y = a.top() + a.height() / 2;
        return {QPoint(rightward ? a.left() + a.width() : a.left(), y),
                QPoint(rightward ? b.left() : b.left() + b.width(), y)};
    }
    const bool upward = from.row >= to.row;
    const bool sameRow = from.row == to.row;
    const int leaveX = middle(a) + shift;
    const int arriveX = middle(b) + shift;
    const int leaveY = (upward ? above(a) : below(a)) + lane(to);
    const int arriveY = (sameRow || !upward ? above(b) : below(b)) + lane(to);
    std::vector<QPoint> points{QPoint(leaveX, upward ? a.top() : a.top() + a.height()),
                               QPoint(leaveX, leaveY)};
    if (leaveY != arriveY) { // around the rows between, at the side of the card that is nearer to the goal
        const int corridor = (arriveX < leaveX ? a.left() - chain::columnGap / 2
                                               : a.left() + a.width() + chain::columnGap / 2) +
                             lane(to);
        points.emplace_back(corridor, leaveY);
        points.emplace_back(corridor, arriveY);
    }
    points.emplace_back(arriveX, arriveY);
    points.emplace_back(arriveX, sameRow || !upward ? b.top() : b.top() + b.height());
    return withoutIdle(points);
}

} // namespace tenure::domain
