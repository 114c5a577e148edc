// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/calendar_event.h"

#include <QCryptographicHash>

#include <memory>

namespace tenure::exchange {

using namespace Qt::Literals::StringLiterals;
using domain::Meeting;

namespace {

constexpr qsizetype lineLimit = 1'000;
constexpr qsizetype bodyLimit = 20'000;
constexpr qsizetype uidLimit = 400;
constexpr int peopleLimit = 200;

struct FreeIterator {
    void operator()(icalrecur_iterator* iterator) const { icalrecur_iterator_free(iterator); }
};

/// Text without controls; lines stay only with @p lines.
QString textOf(const char* text, qsizetype most, bool lines = false) {
    QString plain = QString::fromUtf8(text != nullptr ? text : "").left(4 * most);
    plain.replace("\r\n"_L1, "\n"_L1);
    plain.removeIf([lines](QChar c) {
        const bool kept = lines && (c == u'\n' || c == u'\t');
        return c.category() == QChar::Other_Format ||
               (c.category() == QChar::Other_Control && !kept && c != u'\n');
    });
    return (lines ? plain.trimmed() : plain.simplified()).left(most);
}

QString addressOf(const char* value) {
    const QString text = textOf(value, lineLimit).toLower();
    const QString address = text.startsWith("mailto:"_L1) ? text.sliced(7).trimmed() : QString();
    return address.contains(u'@') && !address.contains(u' ') ? address : QString();
}

/// Tells the times of one event apart, as they stand in the file.
QString keyOf(const icaltimetype& time) {
    return time.is_date ? u"%1-%2-%3"_s.arg(time.year).arg(time.month).arg(time.day)
                        : u"%1-%2-%3T%4:%5"_s.arg(time.year)
                              .arg(time.month)
                              .arg(time.day)
                              .arg(time.hour)
                              .arg(time.minute);
}

/// By its name as the world has it or as Windows has it.
QTimeZone zoneNamed(icalproperty* property) {
    icalparameter* parameter =
        property != nullptr ? icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER) : nullptr;
    const char* name = parameter != nullptr ? icalparameter_get_tzid(parameter) : nullptr;
    if (name == nullptr)
        return {};
    const QByteArray id = QByteArray(name).left(uidLimit);
    if (QTimeZone::isTimeZoneIdAvailable(id)) // any other word would be taken for the name of UTC
        return QTimeZone(id);
    const QByteArray known = QTimeZone::windowsIdToDefaultIanaId(id);
    return known.isEmpty() ? QTimeZone() : QTimeZone(known); // of an empty name there is a zone too
}

QDateTime utcOf(const icaltimetype& time) {
    const icaltimetype utc = icaltime_convert_to_zone(time, icaltimezone_get_utc_timezone());
    return {QDate(utc.year, utc.month, utc.day), QTime(utc.hour, utc.minute), Qt::UTC};
}

} // namespace

QString CalendarEvent::uid() const {
    const QString uid = textOf(icalcomponent_get_uid(m_component), uidLimit + 1);
    if (!uid.isEmpty() && uid.size() <= uidLimit)
        return uid;
    const icaltimetype start = icalcomponent_get_dtstart(m_component);
    const QByteArray said = icalcomponent_get_summary(m_component);
    const QByteArray hash = QCryptographicHash::hash(
        uid.toUtf8() + '\n' + said + '\n' + keyOf(start).toUtf8(), QCryptographicHash::Sha256);
    return u"sha256:"_s + QString::fromLatin1(hash.toHex());
}

bool CalendarEvent::isCancelled() const {
    return icalcomponent_get_status(m_component) == ICAL_STATUS_CANCELLED;
}

QString CalendarEvent::changedTime() const {
    const icaltimetype time = icalcomponent_get_recurrenceid(m_component);
    return icaltime_is_null_time(time) ? QString() : keyOf(time);
}

bool CalendarEvent::repeats() const {
    return icalcomponent_get_first_property(m_component, ICAL_RRULE_PROPERTY) != nullptr;
}

std::optional<EventTime> CalendarEvent::timeOf(const icaltimetype& time, icalproperty* property) const {
    if (icaltime_is_null_time(time))
        return std::nullopt;
    const QDate day(time.year, time.month, time.day);
    if (!day.isValid() || day.year() < 1900 || day.year() > 2500)
        return std::nullopt;
    if (time.is_date)
        return EventTime{day, {}, {}};
    const QTime clock(time.hour, time.minute, qBound(0, time.second, 59));
    if (!clock.isValid())
        return std::nullopt;
    QDateTime instant;
    if (icaltime_is_utc(time))
        instant = QDateTime(day, clock, Qt::UTC);
    else if (const QTimeZone zone = zoneNamed(property); zone.isValid())
        instant = QDateTime(day, clock, zone);
    else if (time.zone != nullptr) // of a name that only the file knows
        instant = utcOf(time);
    else
        instant = QDateTime(day, clock, m_zone);
    const QDateTime here = instant.toTimeZone(m_zone);
    if (!here.isValid())
        return std::nullopt;
    return EventTime{here.date(), QTime(here.time().hour(), here.time().minute()), here};
}

std::optional<EventTime> CalendarEvent::start() const {
    return timeOf(icalcomponent_get_dtstart(m_component),
                  icalcomponent_get_first_property(m_component, ICAL_DTSTART_PROPERTY));
}

std::optional<int> CalendarEvent::minutes() const {
    constexpr qint64 most = 366 * 24 * 60;
    const auto begin = start();
    icalproperty* property = icalcomponent_get_first_property(m_component, ICAL_DTEND_PROPERTY);
    if (!begin || !begin->time)
        return std::nullopt;
    if (property != nullptr) {
        const auto end = timeOf(icalproperty_get_dtend(property), property);
        const qint64 length = end && end->time ? begin->instant.secsTo(end->instant) / 60 : -1;
        return length >= 0 && length <= most ? std::optional(int(length)) : std::nullopt;
    }
    property = icalcomponent_get_first_property(m_component, ICAL_DURATION_PROPERTY);
    if (property == nullptr)
        return std::nullopt;
    const qint64 length = icaldurationtype_as_int(icalproperty_get_duration(property)) / 60;
    return length >= 0 && length <= most ? std::optional(int(length)) : std::nullopt;
}

Meeting CalendarEvent::details() const {
    Meeting meeting;
    meeting.subject = textOf(icalcomponent_get_summary(m_component), lineLimit);
    meeting.place = textOf(icalcomponent_get_location(m_component), lineLimit);
    meeting.body = textOf(icalcomponent_get_description(m_component), bodyLimit, true);
    meeting.durationMinutes = minutes();
    const auto add = [&meeting](const char* value) {
        const QString address = addressOf(value);
        if (!address.isEmpty() && meeting.people.size() < peopleLimit && !meeting.people.contains(address))
            meeting.people.append(address);
    };
    if (icalproperty* organizer = icalcomponent_get_first_property(m_component, ICAL_ORGANIZER_PROPERTY))
        add(icalproperty_get_organizer(organizer));
    for (icalproperty* one = icalcomponent_get_first_property(m_component, ICAL_ATTENDEE_PROPERTY);
         one != nullptr; one = icalcomponent_get_next_property(m_component, ICAL_ATTENDEE_PROPERTY))
        add(icalproperty_get_attendee(one));
    return meeting;
}

bool CalendarEvent::isExcluded(const icaltimetype& time) const {
    for (icalproperty* one = icalcomponent_get_first_property(m_component, ICAL_EXDATE_PROPERTY);
         one != nullptr; one = icalcomponent_get_next_property(m_component, ICAL_EXDATE_PROPERTY)) {
        const icaltimetype out = icalproperty_get_exdate(one);
        const bool sameDay = out.year == time.year && out.month == time.month && out.day == time.day;
        if (sameDay && (out.is_date || (out.hour == time.hour && out.minute == time.minute)))
            return true;
    }
    return false;
}

void CalendarEvent::eachTime(QDate from, QDate until, int& budget, const Visit& visit) const {
    icalproperty* property = icalcomponent_get_first_property(m_component, ICAL_DTSTART_PROPERTY);
    const icaltimetype first = icalcomponent_get_dtstart(m_component);
    const auto offer = [&](const icaltimetype& time) {
        const auto at = timeOf(time, property);
        if (at && at->day >= from && at->day <= until && !isExcluded(time))
            visit(keyOf(time), *at);
        return !at || at->day <= until.addDays(1);
    };
    icalproperty* rule = icalcomponent_get_first_property(m_component, ICAL_RRULE_PROPERTY);
    if (rule == nullptr) {
        offer(first);
    } else {
        const std::unique_ptr<icalrecur_iterator, FreeIterator> times(
            icalrecur_iterator_new(icalproperty_get_rrule(rule), first));
        bool goOn = times != nullptr;
        while (goOn && budget-- > 0) {
            const icaltimetype time = icalrecur_iterator_next(times.get());
            goOn = !icaltime_is_null_time(time) && offer(time);
        }
    }
    for (icalproperty* one = icalcomponent_get_first_property(m_component, ICAL_RDATE_PROPERTY);
         one != nullptr && budget-- > 0;
         one = icalcomponent_get_next_property(m_component, ICAL_RDATE_PROPERTY))
        offer(icalproperty_get_rdate(one).time);
}

} // namespace tenure::exchange
