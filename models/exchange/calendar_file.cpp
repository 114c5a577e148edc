// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/calendar_file.h"

#include "exchange/calendar_event.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <memory>
#include <tuple>

namespace tenure::exchange {

using namespace Qt::Literals::StringLiterals;
using domain::Error;
using domain::ErrorKind;
using domain::Meeting;
using domain::Result;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CalendarFile)
};

constexpr std::size_t meetingLimit = 2'000;
constexpr int depthLimit = 20;
/// Times that are looked at in all: 50 events that began ten years ago and are every hour.
constexpr int timesLimit = 4'000'000;
constexpr int timesOfOne = 100'000;
/// Meetings that are kept in memory while a file is read.
constexpr qsizetype collectedLimit = 50'000;

struct FreeComponent {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

tl::unexpected<Error> refused(const QString& text) {
    return tl::unexpected(Error{ErrorKind::Usage, text, {}});
}

/// How deep the parts lie in each other.
int depthOf(QByteArrayView bytes) {
    int depth = 0;
    int deepest = 0;
    qsizetype at = 0;
    while (at >= 0 && at < bytes.size()) {
        const QByteArrayView line = bytes.sliced(at, std::min<qsizetype>(6, bytes.size() - at));
        if (qstrnicmp(line.data(), line.size(), "BEGIN:", 6) == 0)
            deepest = std::max(deepest, ++depth);
        else if (qstrnicmp(line.data(), std::min<qsizetype>(line.size(), 4), "END:", 4) == 0)
            --depth;
        const qsizetype end = bytes.indexOf('\n', at);
        at = end < 0 ? end : end + 1;
    }
    return deepest;
}

/// Collects what the events of a calendar say.
class Collection {
public:
    Collection(Calendar& calendar, const QTimeZone& zone) : m_calendar(calendar), m_zone(zone) {}

    void takeAll(icalcomponent* root) {
        if (icalcomponent_isa(root) == ICAL_VEVENT_COMPONENT)
            take(root, false);
        const bool cancels = icalcomponent_get_method(root) == ICAL_METHOD_CANCEL;
        for (icalcomponent* one = icalcomponent_get_first_component(root, ICAL_ANY_COMPONENT); one != nullptr;
             one = icalcomponent_get_next_component(root, ICAL_ANY_COMPONENT)) {
            if (icalcomponent_isa(one) == ICAL_VEVENT_COMPONENT)
                take(one, cancels);
            else if (icalcomponent_isa(one) == ICAL_VCALENDAR_COMPONENT)
                takeAll(one); // several in one file
        }
    }

    /// Changes of single times stand in for what the rule says of them.
    void finish() {
        for (auto change = m_changes.cbegin(); change != m_changes.cend(); ++change) {
            m_times.remove(change.key());
            if (change->has_value() && isInside((*change)->day))
                m_times.insert(change.key(), **change);
        }
        std::vector<Meeting>& meetings = m_calendar.meetings;
        for (const Meeting& one : std::as_const(m_times))
            meetings.push_back(one);
        std::ranges::sort(meetings, [](const Meeting& one, const Meeting& other) {
            return std::tie(one.day, one.time, one.uid) < std::tie(other.day, other.time, other.uid);
        });
        if (meetings.size() > meetingLimit) {
            m_calendar.left = int(meetings.size() - meetingLimit);
            meetings.resize(meetingLimit);
        }
        m_calendar.events = QStringList(m_events.cbegin(), m_events.cend());
        m_calendar.events.sort();
    }

private:
    [[nodiscard]] bool isInside(QDate day) const { return day >= m_calendar.from && day <= m_calendar.until; }

    static Meeting at(Meeting meeting, const QString& uid, const EventTime& time) {
        meeting.uid = uid;
        meeting.day = time.day;
        meeting.time = time.time;
        return meeting;
    }

    void take(icalcomponent* component, bool cancelled) {
        const CalendarEvent event(component, m_zone);
        const QString uid = event.uid();
        m_events.insert(uid);
        cancelled = cancelled || event.isCancelled();
        if (const QString changed = event.changedTime(); !changed.isEmpty()) {
            const QString key = uid + occurrenceMark + changed;
            const auto start = event.start();
            m_changes.insert(key, !cancelled && start ? std::optional(at(event.details(), key, *start))
                                                      : std::nullopt);
            return;
        }
        if (cancelled)
            return;
        const Meeting details = event.details();
        const bool repeats = event.repeats();
        int budget = std::min(timesOfOne, m_budget);
        const int before = budget;
        event.eachTime(m_calendar.from, m_calendar.until, budget,
                       [&](const QString& key, const EventTime& time) {
                           if (m_times.size() >= collectedLimit)
                               return;
                           const QString whole = repeats ? uid + occurrenceMark + key : uid;
                           m_times.insert(whole, at(details, whole, time));
                       });
        m_budget -= before - std::max(0, budget);
    }

    Calendar& m_calendar;
    QTimeZone m_zone;
    int m_budget = timesLimit;
    QHash<QString, Meeting> m_times;
    QHash<QString, std::optional<Meeting>> m_changes; ///< nothing: that time was called off
    QSet<QString> m_events;
};

} // namespace

Result<Calendar> readCalendar(QByteArrayView bytes, const QTimeZone& zone, QDate today) {
    if (bytes.size() > calendarLimit)
        return refused(Tr::tr("This calendar is larger than %1 and can't be read.")
                           .arg(QLocale().formattedDataSize(calendarLimit, 0, QLocale::DataSizeSIFormat)));
    if (depthOf(bytes) > depthLimit)
        return refused(Tr::tr("This calendar is nested too deeply and can't be read."));
    icalerror_set_errors_are_fatal(0);
    const Component root(icalparser_parse_string(bytes.toByteArray().constData()));
    const auto kind = root ? icalcomponent_isa(root.get()) : ICAL_NO_COMPONENT;
    if (kind != ICAL_VCALENDAR_COMPONENT && kind != ICAL_VEVENT_COMPONENT && kind != ICAL_XROOT_COMPONENT)
        return refused(Tr::tr("This file holds no calendar."));
    Calendar calendar;
    calendar.from = today.addDays(-7);
    calendar.until = today.addDays(90);
    Collection collection(calendar, zone);
    collection.takeAll(root.get());
    collection.finish();
    return calendar;
}

Result<Calendar> readCalendarFile(const QString& path, const QTimeZone& zone, QDate today) {
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return tl::unexpected(Error{ErrorKind::World,
                                    Tr::tr("“%1” can't be read.").arg(QFileInfo(path).fileName()),
                                    file.errorString()});
    return readCalendar(file.read(calendarLimit + 1), zone, today);
}

} // namespace tenure::exchange
