// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/display_locale.h"

#include "app/translations.h"

#include <QLocale>

namespace tenure::app {

QString displayLocale() {
    return languageFor(QLocale::system().uiLanguages());
}

} // namespace tenure::app
