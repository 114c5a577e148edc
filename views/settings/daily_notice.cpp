// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/settings/daily_notice.h"

#include "views/shell/ui_settings.h"

#include <QJsonObject>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

domain::DailyReminder dailyNotice(const UiSettings& settings) {
    const QJsonObject state = settings.pageState(u"dailyNotice"_s);
    domain::DailyReminder reminder;
    reminder.on = state.value(u"on"_s).toBool();
    if (const QTime at = QTime::fromString(state.value(u"at"_s).toString(), u"HH:mm"_s); at.isValid())
        reminder.at = at;
    reminder.shown = QDate::fromString(state.value(u"shown"_s).toString(), Qt::ISODate);
    return reminder;
}

void setDailyNotice(UiSettings& settings, const domain::DailyReminder& reminder) {
    settings.setPageState(u"dailyNotice"_s, {{u"on"_s, reminder.on},
                                             {u"at"_s, reminder.at.toString(u"HH:mm"_s)},
                                             {u"shown"_s, reminder.shown.toString(Qt::ISODate)}});
}

} // namespace tenure::views
