// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/records.h"

#include <QByteArrayView>
#include <QStringList>
#include <QTimeZone>

#include <vector>

namespace tenure::exchange {

/// The meetings of a calendar around a day.
struct Calendar {
    QDate from;  ///< the first day of the window, seven days before the day that was asked for
    QDate until; ///< the last one, 90 days after it
    /// Each time of an event that repeats is one; by time. At most 2,000; people are addresses in lower case,
    /// the organiser first. Without accounts.
    std::vector<domain::Meeting> meetings;
    int left = 0;       ///< how many more there were
    QStringList events; ///< the uid of every event of the file, also of such that were called off
};

/// The largest calendar that is read, in bytes.
inline constexpr qsizetype calendarLimit = 20'000'000;

/// What separates an event's uid from the start of one of its times in Meeting::uid.
inline constexpr QChar occurrenceMark = u'\t';

/// Reads the events of an iCalendar file (RFC 5545) whose days lie around @p today, in @p zone. Those that
/// were called off are left out. Any bytes may be given: what is no calendar, too large or nested too deeply
/// is an error.
[[nodiscard]] domain::Result<Calendar> readCalendar(QByteArrayView bytes, const QTimeZone& zone, QDate today);
/// The same with the file at @p path.
[[nodiscard]] domain::Result<Calendar> readCalendarFile(const QString& path, const QTimeZone& zone,
                                                        QDate today);

} // namespace tenure::exchange
