// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/contact_table_model.h"
#include "views/shell/tokens.h"

#include <QRectF>

class QPainter;

namespace tenure::views {

/// A person's card in the decision chain, 190 × 84 design pixels.
void paintPersonCard(QPainter& painter, const QRectF& box, const items::ContactEntry& entry, QDate today,
                     const Tokens& tokens);
/// The card for a role that nobody is known in.
void paintMissingCard(QPainter& painter, const QRectF& box, domain::ContactRole role, const Tokens& tokens);

} // namespace tenure::views
