// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/tokens.h"

#include <QKeySequence>
#include <QStringList>
#include <QWidget>

class QPainter;

namespace tenure::views {

/// On what ground a keycap lies.
enum class KeycapGround { Plain, Accent };

/// The caps of a key sequence, one per key: "Ctrl", "O". Names as the platform and the language write them.
[[nodiscard]] QStringList keycapTexts(const QKeySequence& key);

/// The same on a single cap: "Ctrl O".
[[nodiscard]] QString keycapText(const QKeySequence& key);

/// The size of a cap with @p text at the present scale.
[[nodiscard]] QSize keycapSize(const QString& text);

/// Draws a cap of its own size, centred in the height of @p box at its left edge.
void paintKeycap(QPainter& painter, const QRectF& box, const QString& text, const Tokens& tokens,
                 KeycapGround ground = KeycapGround::Plain);

/// A drawn key, for captions. Not a button; its words are given to screen readers by what stands beside it.
class Keycap : public QWidget {
    Q_OBJECT
public:
    explicit Keycap(const QString& text, QWidget* parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override { return keycapSize(m_text); }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
};

} // namespace tenure::views
