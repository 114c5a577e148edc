// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QRectF>
#include <QStringView>

class QPainter;

namespace tenure::views {

/// Draws numbers so that figures stand below each other: each digit centred in a cell as wide as the widest
/// one. Inter's digits differ by 40 % in width, and Qt before 6.7 cannot ask a font for its tabular figures.
/// Fonts that have them by default are drawn as they are. Making one measures ten digits: delegates keep
/// theirs until the font changes.
class NumberPainter {
public:
    explicit NumberPainter(const QFont& font);

    /// The width of @p text in logical pixels.
    [[nodiscard]] double width(QStringView text) const;

    /// Draws @p text on one line in the painter's pen, aligned as told and cut with an ellipsis when it does
    /// not fit.
    void draw(QPainter& painter, const QRectF& box, Qt::Alignment alignment, const QString& text) const;

    [[nodiscard]] const QFont& font() const { return m_font; }

private:
    void drawCells(QPainter& painter, QPointF baseline, QStringView text) const;

    QFont m_font;
    QFontMetricsF m_metrics;
    double m_cell = 0;
    bool m_tabular = true;
};

} // namespace tenure::views
