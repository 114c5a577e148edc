// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/fonts.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QWidget>

#include <algorithm>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double basePixels = 13;

struct RoleMetrics {
    double pixels;
    int line;
    QFont::Weight weight;
    double spacing; ///< percent of the size added between letters
};

RoleMetrics metricsOf(TextRole role) {
    switch (role) {
    case TextRole::Caption:
        return {11, 14, QFont::Medium, 0};
    case TextRole::Small:
        return {12, 16, QFont::Normal, 0};
    case TextRole::Base:
        return {13, 18, QFont::Normal, 0};
    case TextRole::Strong:
        return {13, 18, QFont::Medium, 0};
    case TextRole::Emphasis:
        return {13, 18, QFont::DemiBold, 0};
    case TextRole::Lead:
        return {14, 20, QFont::Normal, 0};
    case TextRole::Heading:
        return {15, 20, QFont::DemiBold, 0};
    case TextRole::Title:
        return {18, 24, QFont::DemiBold, -1.2};
    case TextRole::Number:
        return {22, 30, QFont::DemiBold, -1.8};
    }
    return {13, 18, QFont::Normal, 0};
}

} // namespace

void applyFonts(double scale, const QLocale& locale) {
    const bool traditional = locale.script() == QLocale::TraditionalHanScript;
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setFamilies(
        {u"Inter"_s, font.family(), traditional ? u"Noto Sans CJK TC"_s : u"Noto Sans CJK SC"_s});
    font.setPixelSize(qRound(basePixels * std::clamp(scale, 1.0, 1.5)));
    // Inter is drawn for fractional advances; hinted to whole pixels its words spread by up to 6 %.
    font.setHintingPreference(QFont::PreferNoHinting);
    QApplication::setFont(font);
    QApplication::setFont(roleFont(TextRole::Caption), "QHeaderView");
    QApplication::setFont(roleFont(TextRole::Strong), "QPushButton");
    QApplication::setFont(roleFont(TextRole::Small), "QTipLabel");
    // Qt tells windows only, and widgets whose font follows theirs; ours have fonts of their own.
    const QWidgetList all = QApplication::allWidgets();
    for (QWidget* widget : all) {
        QEvent announcement(QEvent::ApplicationFontChange);
        if (!widget->isWindow())
            QApplication::sendEvent(widget, &announcement);
    }
}

QFont roleFont(TextRole role) {
    const RoleMetrics metrics = metricsOf(role);
    QFont font = QApplication::font();
    font.setPixelSize(qRound(metrics.pixels * uiScale()));
    font.setWeight(metrics.weight);
    if (metrics.spacing != 0)
        font.setLetterSpacing(QFont::PercentageSpacing, 100 + metrics.spacing);
    return font;
}

int lineHeight(TextRole role) {
    const RoleMetrics metrics = metricsOf(role);
    const bool airy = metrics.pixels == basePixels && QLocale().language() == QLocale::Chinese;
    return scaled(airy ? 20 : metrics.line);
}

double uiScale() {
    const int pixels = QApplication::font().pixelSize();
    return pixels > 0 ? pixels / basePixels : 1.0;
}

int scaled(double pixels) {
    return qRound(pixels * uiScale());
}

} // namespace tenure::views
