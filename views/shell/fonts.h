// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QLocale>

namespace tenure::views {

/// The type scale (docs: visual language, 2). Sizes are logical pixels at 100 % and grow with the user's
/// scale.
enum class TextRole {
    Caption,  ///< 11 px, medium: column heads, section labels, keycaps
    Small,    ///< 12 px: chips, units, secondary lines
    Base,     ///< 13 px: rows, menus
    Strong,   ///< 13 px, medium: account names, buttons
    Emphasis, ///< 13 px, semibold: groups, the current row or page
    Lead,     ///< 14 px: the sentence below a page title
    Heading,  ///< 15 px, semibold: pane titles, key facts
    Title,    ///< 18 px, semibold: page titles
    Number,   ///< 22 px, semibold: figures of tiles
};

/// Gives the application its family (Inter, then the desktop's, then a CJK face that suits @p locale) and
/// base size.
/// @p scale is the user's, held to 1.0–1.5; 1.0 is 13 px.
void applyFonts(double scale, const QLocale& locale = QLocale());

/// The font of a role at the present scale.
[[nodiscard]] QFont roleFont(TextRole role);

/// The height of a line of a role at the present scale, in logical pixels. Chinese gets a little more in text
/// of 13 px.
[[nodiscard]] int lineHeight(TextRole role);

/// The present scale, 1.0–1.5, and a length of the design pages at that scale.
[[nodiscard]] double uiScale();
[[nodiscard]] int scaled(double pixels);

} // namespace tenure::views
