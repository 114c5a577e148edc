// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/daily_reminder.h"

namespace tenure::views {

class UiSettings;

/// Whether and when somebody is told each day what is due, as this computer remembers it.
[[nodiscard]] domain::DailyReminder dailyNotice(const UiSettings& settings);
void setDailyNotice(UiSettings& settings, const domain::DailyReminder& reminder);

} // namespace tenure::views
