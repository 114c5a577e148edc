// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/tier_bars.h"

#include "views/shell/shapes.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tenure::views {

int filledBars(domain::Tier tier) {
    switch (tier) {
    case domain::Tier::High:
        return 3;
    case domain::Tier::Low:
        return 2;
    case domain::Tier::Tech:
        break;
    }
    return 1;
}

void paintTierBars(QPainter& painter, const QRectF& box, domain::Tier tier, const Tokens& tokens) {
    const double unit = std::min(box.width(), box.height()) / 12;
    const double foot = std::round(box.center().y() + 5 * unit);
    double left = std::round(box.center().x() - 5.5 * unit);
    const int filled = filledBars(tier);
    for (int bar = 0; bar < 3; ++bar) {
        const double height = (3 + 3 * bar) * unit;
        const QRectF shape(left, foot - height, 3 * unit, height);
        paintBox(painter, shape, 0.8 * unit, bar < filled ? tokens.text2 : tokens.border, {});
        left += 4 * unit;
    }
}

} // namespace tenure::views
