// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/tokens.h"

#include <QWidget>

#include <algorithm>
#include <cmath>

namespace tenure::views {

namespace {

struct TokenRow {
    const char* name;
    Ink ink;
    QRgb light;
    QRgb dark;
};

constexpr TokenRow tokenRows[] = {
    {"window", &Tokens::window, 0xfff2f3f5, 0xff16181b},
    {"surface", &Tokens::surface, 0xffffffff, 0xff1c1f23},
    {"subtle", &Tokens::subtle, 0xfff7f8f9, 0xff22262b},
    {"hover", &Tokens::hover, 0xffedeff2, 0xff282d33},
    {"pressed", &Tokens::pressed, 0xffe3e6ea, 0xff30363d},
    {"select", &Tokens::select, 0xffdde8fb, 0xff253559},
    {"line", &Tokens::line, 0xffe8eaed, 0xff2a2f35},
    {"border", &Tokens::border, 0xffd8dce1, 0xff363c44},
    {"strong", &Tokens::strong, 0xff78818d, 0xff78828e},
    {"text", &Tokens::text, 0xff1a1e24, 0xffe8eaed},
    {"text2", &Tokens::text2, 0xff474f5a, 0xffb9c0c9},
    {"text3", &Tokens::text3, 0xff5d6672, 0xff9ba4af},
    {"disabled", &Tokens::disabled, 0xff9aa2ad, 0xff666f7a},
    {"accent", &Tokens::accent, 0xff2456c8, 0xff3b6fe0},
    {"accentHover", &Tokens::accentHover, 0xff1d48ab, 0xff3163d2},
    {"onAccent", &Tokens::onAccent, 0xffffffff, 0xffffffff},
    {"accentSoft", &Tokens::accentSoft, 0xffe7eefc, 0xff202c46},
    {"accentText", &Tokens::accentText, 0xff1e4cb4, 0xff93b4fb},
    {"focus", &Tokens::focus, 0xff2456c8, 0xff93b4fb},
    {"ok", &Tokens::ok, 0xff17714b, 0xff63c79a},
    {"okSoft", &Tokens::okSoft, 0xffe1f2e9, 0xff1b3329},
    {"okFill", &Tokens::okFill, 0xff218058, 0xff3fa377},
    {"warn", &Tokens::warn, 0xff855700, 0xffe2b04e},
    {"warnSoft", &Tokens::warnSoft, 0xfffbf0d8, 0xff362c17},
    {"warnFill", &Tokens::warnFill, 0xffac750c, 0xffcf9a34},
    {"risk", &Tokens::risk, 0xffb42c22, 0xfff58e83},
    {"riskSoft", &Tokens::riskSoft, 0xfffbe8e6, 0xff3e2220},
    {"riskFill", &Tokens::riskFill, 0xffcf4638, 0xffe0665a},
    {"gone", &Tokens::gone, 0xff5e6672, 0xff9ca5b0},
    {"goneSoft", &Tokens::goneSoft, 0xffeceef1, 0xff2a2f35},
    {"goneFill", &Tokens::goneFill, 0xff78818d, 0xff79828d},
    {"onFill", &Tokens::onFill, 0xffffffff, 0xff0f1215},
    {"toast", &Tokens::toast, 0xff262b32, 0xffe4e7eb},
    {"toastText", &Tokens::toastText, 0xfff4f6f8, 0xff1a1e24},
    {"toastLink", &Tokens::toastLink, 0xff9dbdff, 0xff1e4cb4},
    {"c1", &Tokens::c1, 0xff2456c8, 0xff6d97f2},
    {"c2", &Tokens::c2, 0xff14787d, 0xff45b7bb},
    {"c3", &Tokens::c3, 0xff8a5fb8, 0xffb592de},
    {"c4", &Tokens::c4, 0xffb9770e, 0xffdda43c},
    {"c5", &Tokens::c5, 0xff6e7884, 0xff939ca7},
};

struct HeatRow {
    QRgb ground;
    QRgb ink;
};

constexpr std::array<HeatRow, 5> lightHeat = {{{0xffd9822b, 0xff1a1005},
                                               {0xfff7ddb4, 0xff1a1e24},
                                               {0xffd5e6f1, 0xff1a1e24},
                                               {0xff7fb2d6, 0xff0f1c26},
                                               {0xff1e5f8c, 0xffffffff}}};
constexpr std::array<HeatRow, 5> darkHeat = {{{0xffd9822b, 0xff1a1005},
                                              {0xff5c4722, 0xfff3e6ce},
                                              {0xff23364a, 0xffd6e4f0},
                                              {0xff33698f, 0xffffffff},
                                              {0xff8cc3ec, 0xff0b1722}}};

Tokens makeTokens(bool dark, Contrast contrast) {
    Tokens tokens;
    for (const TokenRow& row : tokenRows)
        tokens.*row.ink = QColor::fromRgb(dark ? row.dark : row.light);
    const auto& heat = dark ? darkHeat : lightHeat;
    std::ranges::transform(heat, tokens.heat.begin(), [](const HeatRow& row) {
        return Tokens::HeatBin{QColor::fromRgb(row.ground), QColor::fromRgb(row.ink)};
    });
    tokens.scrim = dark ? QColor(0, 0, 0, 133) : QColor(20, 24, 30, 87); // 52 % and 34 % of 255
    tokens.dark = dark;
    if (contrast == Contrast::More) {
        tokens.line = tokens.border;
        tokens.border = tokens.strong;
        tokens.text3 = tokens.text2;
    }
    return tokens;
}

double relativeLuminance(const QColor& colour) {
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

const Tokens& themeTokens(bool dark, Contrast contrast) {
    static const std::array<Tokens, 4> all = {
        makeTokens(false, Contrast::Normal), makeTokens(false, Contrast::More),
        makeTokens(true, Contrast::Normal), makeTokens(true, Contrast::More)};
    return all[(dark ? 2 : 0) + (contrast == Contrast::More ? 1 : 0)];
}

std::span<const NamedInk> namedInks() {
    static const auto inks = [] {
        std::array<NamedInk, std::size(tokenRows)> list;
        std::ranges::transform(tokenRows, list.begin(), [](const TokenRow& row) {
            return NamedInk{row.name, row.ink};
        });
        return list;
    }();
    return inks;
}

QPalette paletteFor(const Tokens& tokens) {
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, const QColor& colour) { palette.setColor(role, colour); };
    set(QPalette::Window, tokens.window);
    set(QPalette::Base, tokens.surface);
    set(QPalette::Button, tokens.surface);
    set(QPalette::AlternateBase, tokens.subtle);
    set(QPalette::Text, tokens.text);
    set(QPalette::WindowText, tokens.text);
    set(QPalette::ButtonText, tokens.text);
    set(QPalette::BrightText, tokens.onAccent);
    set(QPalette::PlaceholderText, tokens.text3);
    set(QPalette::Highlight, tokens.accent);
    set(QPalette::HighlightedText, tokens.onAccent);
    set(QPalette::Link, tokens.accentText);
    set(QPalette::LinkVisited, tokens.accentText);
    set(QPalette::Light, tokens.surface);
    set(QPalette::Midlight, tokens.line);
    set(QPalette::Mid, tokens.border);
    set(QPalette::Dark, tokens.strong);
    set(QPalette::Shadow, tokens.strong);
    set(QPalette::ToolTipBase, tokens.toast);
    set(QPalette::ToolTipText, tokens.toastText);
    for (const auto role :
         {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, tokens.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, tokens.pressed);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, tokens.disabled);
    return palette;
}

const Tokens& tokensFor(const QPalette& palette) {
    const QColor ground = palette.color(QPalette::Active, QPalette::Window);
    const QColor ink = palette.color(QPalette::Active, QPalette::WindowText);
    const bool dark = ground.lightness() < ink.lightness();
    const bool more = palette.color(QPalette::Active, QPalette::Mid) == themeTokens(dark).strong;
    return themeTokens(dark, more ? Contrast::More : Contrast::Normal);
}

const Tokens& tokensOf(const QWidget* widget) {
    return tokensFor(widget ? widget->palette() : QPalette());
}

double contrastRatio(const QColor& first, const QColor& second) {
    const auto [darker, lighter] = std::minmax({relativeLuminance(first), relativeLuminance(second)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace tenure::views
