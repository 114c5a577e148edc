// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

#include <array>
#include <span>

class QWidget;

namespace tenure::views {

/// Every colour of the program, named by meaning (docs: visual language, 1). One instance per theme; no other
/// file holds a colour value. Paint code takes them with tokensOf(widget) each time it paints, never keeps
/// them.
struct Tokens {
    QColor window;      ///< menu bar, rail, status bar, pane footers, dashboard ground
    QColor surface;     ///< tables, panes, cards, inputs
    QColor subtle;      ///< group header row, expanded row, swim lane
    QColor hover;       ///< row or button under the pointer
    QColor pressed;     ///< button held down
    QColor select;      ///< selected row, active rail item, active segment button
    QColor line;        ///< row hairline, divider inside a card (decorative)
    QColor border;      ///< pane, card, button and input frame (decorative; strong in high contrast)
    QColor strong;      ///< checkbox, radio, later milestone, axis, connector
    QColor text;        ///< primary text
    QColor text2;       ///< secondary text, stage, reasons
    QColor text3;       ///< captions, units, counts, placeholder
    QColor disabled;    ///< disabled text only (exempt)
    QColor accent;      ///< primary button, checkbox fill, today marker
    QColor accentHover; ///< primary button hover
    QColor onAccent;    ///< text and glyph on accent
    QColor accentSoft;  ///< chip, bulk bar, autocomplete match
    QColor accentText;  ///< link, chip key, active icon
    QColor focus;       ///< 2 px focus ring, 3 px current-row bar
    QColor ok;          ///< text: active, done, synced
    QColor okSoft;      ///< Active badge and band
    QColor okFill;      ///< Active shape, done milestone, Commit
    QColor warn;        ///< text: low activity, soon
    QColor warnSoft;    ///< Low-activity badge and band
    QColor warnFill;    ///< Low-activity shape
    QColor risk;        ///< text: at risk, late, error
    QColor riskSoft;    ///< At-risk badge, alert banner, bad cell
    QColor riskFill;    ///< At-risk shape, late milestone
    QColor gone;        ///< text: churned, lost, skipped
    QColor goneSoft;    ///< churned badge, avatar ground
    QColor goneFill;    ///< churned shape, skipped outline
    QColor onFill;      ///< number inside an okFill / riskFill / c1 / c2 bar
    QColor toast;       ///< toast ground
    QColor toastText;   ///< toast text
    QColor toastLink;   ///< Undo in toast
    QColor c1;          ///< chart series 1 (highlight)
    QColor c2;          ///< chart series 2
    QColor c3;          ///< chart series 3
    QColor c4;          ///< chart series 4
    QColor c5;          ///< neutral series, totals

    struct HeatBin {
        QColor ground;
        QColor ink;
    };
    std::array<HeatBin, 5> heat; ///< below 94, 94–96, 97–99, 100–103, from 104 on; orange to blue
    QColor scrim;                ///< laid over the window below a palette or a sheet
    bool dark = false;
};

/// A role of the palette by name, for functions that are told which ink to use.
using Ink = QColor Tokens::*;

struct NamedInk {
    const char* name;
    Ink ink;
};

enum class Contrast { Normal, More };

/// The colours of a theme. With Contrast::More frames take `strong`, captions `text2` and hairlines `border`.
[[nodiscard]] const Tokens& themeTokens(bool dark, Contrast contrast = Contrast::Normal);

/// Every colour that has a name, in the order of the struct (heat bins and scrim excepted).
[[nodiscard]] std::span<const NamedInk> namedInks();

/// What @p tokens mean to Qt's own widgets. Carries the theme: tokensFor(paletteFor(t)) is t again.
[[nodiscard]] QPalette paletteFor(const Tokens& tokens);

/// The tokens that belong to a palette: those of the dark theme if its text is lighter than its ground.
[[nodiscard]] const Tokens& tokensFor(const QPalette& palette);
[[nodiscard]] const Tokens& tokensOf(const QWidget* widget);

/// WCAG 2.2 contrast ratio of two opaque colours, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor& first, const QColor& second);

} // namespace tenure::views
