// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/palette/filter_source.h"

#include "domain/word_match.h"
#include "query/parser.h"

#include <array>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Filter {
    const char* query;
    const char* words; ///< by which it is found, in the program's language
};

constexpr std::array filters{
    Filter{"renewal<30d", QT_TRANSLATE_NOOP("tenure::views::FilterSource", "renewal within 30 days")},
    Filter{"renewal<90d", QT_TRANSLATE_NOOP("tenure::views::FilterSource", "renewal within 90 days")},
    Filter{"renewal<180d", QT_TRANSLATE_NOOP("tenure::views::FilterSource", "renewal within 180 days")},
    Filter{"notice<30d", QT_TRANSLATE_NOOP("tenure::views::FilterSource", "notice date within 30 days")},
    Filter{"last_touch>30d",
           QT_TRANSLATE_NOOP("tenure::views::FilterSource", "no touch for 30 days, silent")},
    Filter{"overdue_tasks>0",
           QT_TRANSLATE_NOOP("tenure::views::FilterSource", "tasks that are overdue, late")},
    Filter{"owner:me", QT_TRANSLATE_NOOP("tenure::views::FilterSource", "my accounts, mine")},
    Filter{"owner:none",
           QT_TRANSLATE_NOOP("tenure::views::FilterSource", "accounts of nobody, without owner")},
    Filter{"tier:high", QT_TRANSLATE_NOOP("tenure::views::FilterSource", "High touch")},
    Filter{"tier:low", QT_TRANSLATE_NOOP("tenure::views::FilterSource", "Low touch")},
    Filter{"tier:tech", QT_TRANSLATE_NOOP("tenure::views::FilterSource", "Tech touch")},
    Filter{"-contact.role:economic_buyer",
           QT_TRANSLATE_NOOP("tenure::views::FilterSource", "no economic buyer")},
};

PaletteEntry queryEntry(const QString& query, const QString& count) {
    PaletteEntry entry;
    entry.section = PaletteSection::Filter;
    entry.symbol = Icon::Filter;
    entry.title = query;
    entry.detail = count;
    entry.isQuery = true;
    return entry;
}

} // namespace

FilterSource::FilterSource(QueryCounts& counts, QObject* parent) : PaletteSource(parent), m_counts(counts) {
    connect(&counts, &QueryCounts::counted, this, &PaletteSource::changed);
}

std::vector<PaletteEntry> FilterSource::entries(const PaletteRequest& request) {
    const domain::TypedWords typed(request.typed);
    const auto fits = [&typed](const QString& text) { return typed.rank(text) != domain::MatchRank::None; };
    std::vector<PaletteEntry> entries;
    for (const Filter& filter : filters) {
        const QString query = QString::fromLatin1(filter.query);
        const QString words = tr(filter.words);
        const QString id = u"filter."_s + query;
        // Nothing typed: only those that one uses, or asked for by the prefix.
        const bool offered = !request.typed.isEmpty() || !request.prefix.isNull();
        if (!(offered ? fits(query + u' ' + words) : request.recent.contains(id)) ||
            !query::parse(query, m_counts.session().context().catalogue))
            continue;
        PaletteEntry entry = queryEntry(query, m_counts.text(query)); // counted only if it is seen
        entry.id = id;
        entry.words = words;
        entry.run = [this, query] { Q_EMIT queryChosen(query); };
        entries.push_back(std::move(entry));
    }
    return entries;
}

QuerySource::QuerySource(QueryCounts& counts, QObject* parent) : PaletteSource(parent), m_counts(counts) {
    connect(&counts, &QueryCounts::counted, this, &PaletteSource::changed);
}

std::vector<PaletteEntry> QuerySource::entries(const PaletteRequest& request) {
    if (request.typed.isEmpty())
        return {};
    const auto query = query::parse(request.typed, m_counts.session().context().catalogue);
    PaletteEntry entry = queryEntry(request.typed, query ? m_counts.text(request.typed) : QString());
    entry.isFitting = true;
    if (query) {
        entry.run = [this, text = request.typed] { Q_EMIT queryChosen(text); };
    } else {
        entry.symbol = Icon::Warn;
        entry.isQuery = false;
        entry.isEnabled = false;
        entry.title = query.error().text;
    }
    std::vector<PaletteEntry> entries;
    entries.push_back(std::move(entry));
    return entries;
}

} // namespace tenure::views
