// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/icons.h"

#include <QKeySequence>
#include <QPushButton>

namespace tenure::views {

/// A push button with an icon of ours and the key that presses it drawn at its end. The key is shown, not
/// bound.
class Button : public QPushButton {
    Q_OBJECT
public:
    /// Link: words in the colour of links. Quiet: an icon without a frame, 24 × 24; give it a tooltip.
    enum class Kind { Plain, Primary, Link, Quiet };
    enum class Height { Small, Normal, Large }; ///< 24, 28 and 32 px

    explicit Button(const QString& text, Kind kind = Kind::Plain, QWidget* parent = nullptr);

    void setSymbol(Icon symbol);
    void setKey(const QKeySequence& key);
    void setHeight(Height height);
    /// The room before the icon of a Plain button in design pixels; 8 unless told.
    void setLeading(int pixels);
    /// Draws a chevron at the end, for a button whose words are the choice that its menu changes.
    void setChevron(bool shown);
    [[nodiscard]] Kind kind() const { return m_kind; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent* event) override;
    void initStyleOption(QStyleOptionButton* option) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int leadingPadding() const;
    [[nodiscard]] int trailingPadding() const;
    [[nodiscard]] int symbolGap() const;
    [[nodiscard]] int capGap() const;
    [[nodiscard]] QString shownText() const;

    Kind m_kind;
    Height m_height = Height::Normal;
    Icon m_symbol = Icon::None;
    QString m_cap;
    int m_leading = 8;
    bool m_chevron = false;
};

} // namespace tenure::views
