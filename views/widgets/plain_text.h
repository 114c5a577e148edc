// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/fonts.h"
#include "views/shell/tokens.h"

#include <QLabel>
#include <QString>

namespace tenure::views {

/// @p text so that a tooltip shows it letter by letter: Qt takes anything that looks like markup for rich
/// text and would load the pictures that it names.
[[nodiscard]] QString escapedToolTip(const QString& text);

/// Sets an escaped tooltip. The only way in which text of the book may get into one.
void setPlainToolTip(QWidget* widget, const QString& text);

/// The words of a button or menu entry without its mnemonic: "Open…" of "&Open…", "打开…" of "打开(&O)…".
[[nodiscard]] QString plainText(QString withMnemonic);
/// The same as it is drawn: "Open…", "打开(O)…".
[[nodiscard]] QString drawnText(QString withMnemonic);

/// A label that never interprets its text, in a role of the type scale and an ink of the theme; it follows
/// both when they change. Long text wraps if told to, at the line height of its role.
class PlainLabel : public QLabel {
    Q_OBJECT
public:
    explicit PlainLabel(const QString& text, TextRole role = TextRole::Base, Ink ink = &Tokens::text,
                        QWidget* parent = nullptr);

    void setInk(Ink ink);
    void setRole(TextRole role);
    [[nodiscard]] TextRole role() const { return m_role; }
    [[nodiscard]] Ink ink() const { return m_ink; }

    /// Distance between the lines of wrapped text in design pixels, instead of the role's.
    void setLinePitch(double pixels);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

    [[nodiscard]] QColor inkColour() const;

private:
    [[nodiscard]] int pitch() const;
    double layOut(QPainter* painter, int width) const;

    TextRole m_role;
    Ink m_ink;
    double m_pitch = 0;
};

/// One line that ends in an ellipsis where it is cut, and then tells the whole text as its tooltip.
class ElidedLabel : public PlainLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(const QString& text, TextRole role = TextRole::Base, Ink ink = &Tokens::text,
                         QWidget* parent = nullptr);

    [[nodiscard]] bool isCut() const;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace tenure::views
