// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/timeline_model.h"

#include "items/vocabulary_text.h"

#include <algorithm>

namespace tenure::items {

using namespace Qt::Literals::StringLiterals;

namespace {

template <class Rows, class Id>
QString nameIn(const Rows& rows, Id id) {
    const auto row = std::ranges::find_if(rows, [id](const auto& each) { return each.id == id; });
    return row == rows.end() ? QString() : row->name;
}

/// The first line that says something.
QString firstLine(const QString& text) {
    const QStringList lines = text.split(u'\n');
    for (const QString& line : lines) {
        if (!line.trimmed().isEmpty())
            return line.trimmed();
    }
    return {};
}

QString detailOf(const domain::Touchpoint& touch, const operations::AccountDetails& details) {
    QStringList parts;
    const QString contact = nameIn(details.contacts, touch.contact);
    const auto others = std::ranges::count(details.participants, touch.id, &domain::Participant::touchpoint);
    if (others > 0 && !contact.isEmpty())
        parts.append(TimelineModel::tr("%1 +%2", "a person and how many others").arg(contact).arg(others));
    else if (!contact.isEmpty() && !touch.subject.contains(contact))
        parts.append(contact);
    if (!touch.place.isEmpty())
        parts.append(touch.place);
    if (touch.durationMinutes)
        parts.append(TimelineModel::tr("%1 min", "minutes").arg(*touch.durationMinutes));
    if (touch.sentiment != domain::Sentiment::Unknown)
        parts.append(TimelineModel::tr("sentiment %1").arg(wordOf(touch.sentiment).toLower()));
    if (!touch.outcome.isEmpty())
        parts.append(firstLine(touch.outcome));
    if (!touch.twoWay && touch.outcome.isEmpty())
        parts.append(touch.direction == domain::Direction::Outgoing ? TimelineModel::tr("one-way")
                                                                    : TimelineModel::tr("received"));
    return parts.join(u" · "_s);
}

/// Everything that can be searched of a touchpoint.
QString textOf(const domain::Touchpoint& touch, const operations::AccountDetails& details) {
    QStringList parts{touch.subject, touch.body, touch.outcome, touch.purpose, touch.place};
    for (const domain::ContactId person : operations::peopleOf(details, touch))
        parts.append(nameIn(details.contacts, person));
    parts.append(nameIn(details.people, touch.author));
    return parts.join(u'\n');
}

bool shows(TimelineFilter filter, const TimelineEntry& entry) {
    using enum domain::TouchKind;
    switch (filter) {
    case TimelineFilter::All:
        return true;
    case TimelineFilter::Calls:
        return entry.kind == Call;
    case TimelineFilter::Email:
        return entry.kind == Email || entry.kind == Message;
    case TimelineFilter::Meetings:
        return entry.kind == Meeting || entry.kind == Visit || entry.kind == Qbr || entry.kind == Training;
    case TimelineFilter::Notes:
        return !entry.kind;
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<TimelineEntry> timelineEntries(const operations::AccountDetails& details) {
    std::vector<TimelineEntry> entries;
    entries.reserve(details.touchpoints.size() + details.notes.size());
    for (const domain::Touchpoint& touch : details.touchpoints) {
        entries.push_back({touch.kind, touch.id.value, touch.day,
                           touch.subject.isEmpty() ? wordOf(touch.kind) : touch.subject,
                           detailOf(touch, details), textOf(touch, details)});
    }
    for (const domain::Note& note : details.notes) {
        entries.push_back(
            {std::nullopt, note.id.value, note.day, TimelineModel::tr("Note: %1").arg(firstLine(note.body)),
             nameIn(details.people, note.author), note.body + u'\n' + nameIn(details.people, note.author)});
    }
    std::ranges::stable_sort(entries, std::ranges::greater(), &TimelineEntry::day);
    return entries;
}

void TimelineModel::setAccount(const operations::AccountDetails& details, const DisplayContext& display) {
    m_entries = timelineEntries(details);
    m_display = display;
    refresh();
}

void TimelineModel::setFilter(TimelineFilter filter) {
    m_filter = filter;
    refresh();
}

void TimelineModel::setTyped(const QString& typed) {
    m_typed = domain::TypedWords(typed);
    refresh();
}

QModelIndex TimelineModel::indexOf(bool note, qint64 id) const {
    for (std::size_t row = 0; row < m_shown.size(); ++row) {
        const TimelineEntry& entry = m_entries[m_shown[row]];
        if (entry.id == id && entry.kind.has_value() != note)
            return index(static_cast<int>(row));
    }
    return {};
}

void TimelineModel::setLimit(int rows) {
    m_limit = rows;
    refresh();
}

void TimelineModel::refresh() {
    beginResetModel();
    m_shown.clear();
    m_hidden = 0;
    for (std::size_t place = 0; place < m_entries.size(); ++place) {
        const TimelineEntry& entry = m_entries[place];
        if (!shows(m_filter, entry))
            continue;
        if (!m_typed.isEmpty() && m_typed.rank(entry.title + u'\n' + entry.text) == domain::MatchRank::None)
            continue;
        if (m_limit > 0 && m_shown.size() >= static_cast<std::size_t>(m_limit))
            ++m_hidden;
        else
            m_shown.push_back(place);
    }
    endResetModel();
}

int TimelineModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const TimelineEntry& entry = m_entries.at(m_shown.at(static_cast<std::size_t>(index.row())));
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case TimelineDetailRole:
        return entry.detail;
    case TimelineDayRole:
        return dayText(entry.day, m_display);
    case TimelineKindRole:
        return entry.kind ? QVariant(static_cast<int>(*entry.kind)) : QVariant();
    case TimelineIdRole:
        return entry.id;
    case Qt::AccessibleTextRole: {
        const QString kind = entry.kind ? wordOf(*entry.kind) : tr("Note", "an entry of the timeline");
        QStringList parts{kind, entry.title};
        if (!entry.detail.isEmpty())
            parts.append(entry.detail);
        parts.append(dayText(entry.day, m_display, YearShown::Always));
        return parts.join(listSeparator());
    }
    default:
        return {};
    }
}

} // namespace tenure::items
