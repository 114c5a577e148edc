// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/word_match.h"
#include "views/shell/tokens.h"

#include <QFont>
#include <QRect>

#include <vector>

class QPainter;

namespace tenure::views {

/// A line of text of which some places are marked: those are semibold in accentText.
struct MarkedLine {
    QString text;
    std::vector<domain::TypedWords::Span> marks;
    QFont font;
    QColor ink;
};

/// Draws it at the left of @p box, centred in its height and cut with an ellipsis. Gives the width that it
/// took.
int paintMarkedLine(QPainter& painter, const QRect& box, const MarkedLine& line, const Tokens& tokens);

} // namespace tenure::views
