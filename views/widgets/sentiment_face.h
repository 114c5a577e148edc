// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary.h"
#include "views/shell/icons.h"

#include <optional>

namespace tenure::views {

/// A smile, a straight mouth or a frown in a ring; a dashed ring if it is unknown. For a box of 16 × 16.
void paintSentiment(QPainter& painter, const QRectF& box, domain::Sentiment sentiment, const Tokens& tokens);

/// Five squares of which as many are filled; without influence none.
void paintInfluence(QPainter& painter, const QRectF& box, std::optional<int> influence, const Tokens& tokens);

/// The drawing of a role.
[[nodiscard]] Icon roleIcon(domain::ContactRole role);

} // namespace tenure::views
