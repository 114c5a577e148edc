// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/tokens.h"

#include <QObject>

class QApplication;

namespace tenure::views {

enum class ThemeMode { System, Light, Dark };

/// Decides which tokens are in force and gives them to the application as its palette. One per program, owned
/// by the composition root and made before the first window; widgets do not need it, they read
/// tokensOf(this).
class Theme : public QObject {
    Q_OBJECT
public:
    /// Installs the style, takes the desktop's palette as the meaning of System, and applies @p mode.
    explicit Theme(QApplication& application, ThemeMode mode = ThemeMode::System);

    [[nodiscard]] ThemeMode mode() const { return m_mode; }
    [[nodiscard]] Contrast contrast() const { return m_contrast; }
    [[nodiscard]] bool isDark() const;
    [[nodiscard]] const Tokens& tokens() const { return themeTokens(isDark(), m_contrast); }

    void setMode(ThemeMode mode);
    void setContrast(Contrast contrast);

Q_SIGNALS:
    /// The palette of the application has been replaced.
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply();
    void readSystem();

    ThemeMode m_mode;
    Contrast m_contrast = Contrast::Normal;
    bool m_systemDark = false;
    bool m_applying = false;
};

} // namespace tenure::views
