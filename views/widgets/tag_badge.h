// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/tokens.h"

#include <QSize>
#include <QStringList>

class QPainter;

namespace tenure::views {

/// A tag of an account: 18 px high with a 1 px border. Size of one that is not cut.
[[nodiscard]] QSize tagSize(const QString& text);

/// Draws a tag at the left of @p box, centred in its height and cut to its width.
void paintTag(QPainter& painter, const QRectF& box, const QString& text, const Tokens& tokens);

/// Draws as many tags as fit, then "+n" for the rest; the first is cut rather than left out. Returns how many
/// are hidden behind the "+n".
int paintTags(QPainter& painter, const QRectF& box, const QStringList& tags, const Tokens& tokens);

/// A word on a soft ground, 20 px high.
[[nodiscard]] QSize badgeSize(const QString& text);
void paintBadge(QPainter& painter, const QRectF& box, const QString& text, const QColor& ground,
                const QColor& ink);

/// The first letters of the first two words of a name, in capitals.
[[nodiscard]] QString initialsOf(const QString& name);

/// A person's initials on a disc of 20 px.
void paintAvatar(QPainter& painter, const QRectF& box, const QString& initials, const Tokens& tokens);

} // namespace tenure::views
