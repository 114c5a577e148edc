// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to calendar_file.cpp: one event of a calendar and its times.
#include "domain/records.h"

#include <QDateTime>
#include <QTimeZone>

#include <libical/ical.h>

#include <functional>
#include <optional>

namespace tenure::exchange {

/// When something begins or ends.
struct EventTime {
    QDate day;
    std::optional<QTime> time; ///< nothing: all day
    QDateTime instant;         ///< with a time
};

/// An event as it stands in the file.
class CalendarEvent {
public:
    /// @p component must outlive this; times are told in @p zone.
    CalendarEvent(icalcomponent* component, const QTimeZone& zone) : m_component(component), m_zone(zone) {}

    /// Of the file, or made of what it says where it has none.
    [[nodiscard]] QString uid() const;
    [[nodiscard]] bool isCancelled() const;
    /// For the change of one time of an event that repeats: that time as it was; else empty.
    [[nodiscard]] QString changedTime() const;
    [[nodiscard]] bool repeats() const;

    /// Subject, place, people, text and how long it lasts.
    [[nodiscard]] domain::Meeting details() const;
    [[nodiscard]] std::optional<EventTime> start() const;

    using Visit = std::function<void(const QString& key, const EventTime& time)>;
    /// Gives each of its times between @p from and @p until to @p visit, with the key that changedTime() has
    /// for it. Looks at no more than @p budget times and lessens it by what it looked at.
    void eachTime(QDate from, QDate until, int& budget, const Visit& visit) const;

private:
    [[nodiscard]] std::optional<EventTime> timeOf(const icaltimetype& time, icalproperty* property) const;
    [[nodiscard]] std::optional<int> minutes() const;
    [[nodiscard]] bool isExcluded(const icaltimetype& time) const;

    icalcomponent* m_component;
    QTimeZone m_zone;
};

} // namespace tenure::exchange
