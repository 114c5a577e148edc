// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/icons.h"

#include <QWidget>

namespace tenure::views {

/// A drawing of ours beside a text, 14 px by default. The text says what it means.
class IconLabel : public QWidget {
    Q_OBJECT
public:
    explicit IconLabel(Icon symbol, Ink ink = &Tokens::text2, QWidget* parent = nullptr, int pixels = 14);

    void setSymbol(Icon symbol, Ink ink);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_symbol;
    Ink m_ink;
    int m_pixels;
};

} // namespace tenure::views
