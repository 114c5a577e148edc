// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary.h"
#include "views/shell/tokens.h"

#include <QRectF>

class QPainter;

namespace tenure::views {

/// Three rising bars of which High fills 3, Low 2 and Tech touch 1; for a box of 12 × 12, centred.
void paintTierBars(QPainter& painter, const QRectF& box, domain::Tier tier, const Tokens& tokens);

/// How many bars a tier fills, 1–3.
[[nodiscard]] int filledBars(domain::Tier tier);

} // namespace tenure::views
