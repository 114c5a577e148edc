// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace tenure::views {

class Button;
class ElidedLabel;

/// The foot of a dialog: 50 px on the window's ground, a note at the left, then Cancel, Back and the primary
/// button at the right, in the order in which they are added.
class DialogFooter : public QWidget {
    Q_OBJECT
public:
    explicit DialogFooter(QWidget* parent = nullptr);

    void setNote(const QString& note);
    /// Stands at the left, before the note ("Update saved mapping").
    void addLeading(QWidget* widget);
    void addButton(Button* button);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QHBoxLayout* m_row;
    ElidedLabel* m_note;
    int m_leading = 0;
};

/// Paints the ground of a dialog's body in `surface`; lay the contents into it.
class DialogBody : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace tenure::views
