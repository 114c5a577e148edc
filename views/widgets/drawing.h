// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/tokens.h"

#include <QWidget>

#include <functional>

class QPainter;

namespace tenure::views {

/// A drawing of ours in a fixed box, square by default: avatars, tier bars, tags. What it means is said by
/// the words beside it or by its accessible name.
class Drawing : public QWidget {
    Q_OBJECT
public:
    using Draw = std::function<void(QPainter&, const QRectF&, const Tokens&)>;

    Drawing(QSizeF pixels, Draw draw, QWidget* parent = nullptr);
    Drawing(int pixels, Draw draw, QWidget* parent = nullptr);

    void setDraw(Draw draw);
    /// In design pixels.
    void setPixels(QSizeF pixels);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QSizeF m_pixels;
    Draw m_draw;
};

/// The initials of @p name on a disc of 20 px.
[[nodiscard]] Drawing* newAvatar(const QString& name, QWidget* parent);

} // namespace tenure::views
