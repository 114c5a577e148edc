// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace tenure::views {

/// The field at the right of the menu bar, 300 × 24: it looks like an input and opens the palette.
class CommandField : public QAbstractButton {
    Q_OBJECT
public:
    explicit CommandField(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

/// The field with its room around it, for the corner of the menu bar. The field is "commandField".
[[nodiscard]] QWidget* menuCorner(CommandField* field);

} // namespace tenure::views
