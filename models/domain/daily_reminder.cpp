// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/daily_reminder.h"

namespace tenure::domain {

QDateTime DailyReminder::next(const QDateTime& now) const {
    if (!on)
        return {};
    const QDate today = now.date();
    return QDateTime(shown == today ? today.addDays(1) : today, at);
}

} // namespace tenure::domain
