// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/theme.h"

#include "views/shell/focus_ring.h"
#include "views/shell/style.h"

#include <QApplication>
#include <QEvent>
#include <QStyleHints>
#include <QToolTip>

#include <utility>

namespace tenure::views {

namespace {

/// What the desktop wants. Where Qt cannot say (before 6.5), dark is a palette whose text is lighter than its
/// ground.
bool systemIsDark() {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    const QPalette palette = QApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

} // namespace

Theme::Theme(QApplication& application, ThemeMode mode) : QObject(&application), m_mode(mode) {
    m_systemDark = systemIsDark();
    QApplication::setStyle(new Style); // the application owns its style
    application.installEventFilter(this);
    new FocusRing(this);
    apply();
}

bool Theme::isDark() const {
    return m_mode == ThemeMode::System ? m_systemDark : m_mode == ThemeMode::Dark;
}

void Theme::setMode(ThemeMode mode) {
    if (std::exchange(m_mode, mode) != mode)
        apply();
}

void Theme::setContrast(Contrast contrast) {
    if (std::exchange(m_contrast, contrast) != contrast)
        apply();
}

void Theme::apply() {
    m_applying = true;
    const QPalette palette = paletteFor(tokens());
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    m_applying = false;
    Q_EMIT changed();
}

/// Our own palette hides the desktop's; it is put aside for a moment to read what lies below.
void Theme::readSystem() {
    m_applying = true;
    QApplication::setPalette(QPalette());
    m_systemDark = systemIsDark();
    m_applying = false;
    apply();
}

bool Theme::eventFilter(QObject* watched, QEvent* event) {
    const bool announces =
        event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ThemeChange;
    if (announces && !m_applying && watched == parent())
        QMetaObject::invokeMethod(this, &Theme::readSystem, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

} // namespace tenure::views
