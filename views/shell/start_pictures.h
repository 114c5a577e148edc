// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/tokens.h"

class QPainter;
class QRect;

namespace tenure::views {

/// The drawings of the start cards, made for a box 96 px high and stretched to its width.
void paintTablePicture(QPainter& painter, const QRect& box, const Tokens& tokens);
void paintAccountsPicture(QPainter& painter, const QRect& box, const Tokens& tokens);

} // namespace tenure::views
