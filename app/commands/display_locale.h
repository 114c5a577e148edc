// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tenure::app {

/// The language in which the command line writes numbers and money: "en", "pl", "zh_CN" or "zh_TW".
[[nodiscard]] QString displayLocale();

} // namespace tenure::app
