// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/tokens.h"

#include <QAbstractButton>

class QPainter;

namespace tenure::views {

enum class Tick { Off, On, Partial };

/// Draws a check box that fills @p box; with Partial it has a bar instead of the tick.
void paintTick(QPainter& painter, const QRect& box, Tick tick, const Tokens& tokens);

/// Such a box as a button of 24 × 24, its drawing 14 px wide. Give it an accessible name.
class TickBox : public QAbstractButton {
    Q_OBJECT
public:
    explicit TickBox(Tick tick, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tick m_tick;
};

} // namespace tenure::views
