// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/palette/palette_rank.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace tenure::views {

namespace {

using domain::MatchRank;
using domain::TypedWords;

constexpr std::array sectionsInOrder{PaletteSection::Selection, PaletteSection::Filter, PaletteSection::GoTo,
                                     PaletteSection::Commands};

/// An entry that fits. Smaller is better.
struct Fitting {
    std::size_t entry = 0;
    int rank = 0;          ///< of the title 0 to 2, 3 if only other words fit
    qsizetype recency = 0; ///< its place among those chosen lately, or their number

    [[nodiscard]] auto order() const { return std::tuple(rank, recency, entry); }
};

constexpr int otherWords = 3;

std::optional<int> rankOf(const PaletteEntry& entry, const TypedWords& typed) {
    if (entry.isFitting || typed.isEmpty())
        return 0;
    const MatchRank title = typed.rank(entry.title);
    if (title != MatchRank::None)
        return static_cast<int>(title);
    const bool other = typed.rank(entry.title + u' ' + entry.words) != MatchRank::None;
    return other ? std::optional(otherWords) : std::nullopt;
}

class Ranking {
public:
    Ranking(const std::vector<PaletteEntry>& entries, const PaletteRequest& request, PaletteLimits limits)
        : m_entries(entries), m_typed(request.typed), m_limits(limits) {
        for (std::size_t i = 0; i < entries.size(); ++i) {
            const auto rank = rankOf(entries[i], m_typed);
            if (!rank)
                continue;
            const qsizetype place = entries[i].id.isEmpty() ? -1 : request.recent.indexOf(entries[i].id);
            sectionOf(entries[i]).push_back({i, *rank, place < 0 ? request.recent.size() : place});
            if (place >= 0 && m_typed.isEmpty() && entries[i].section != PaletteSection::Selection)
                m_recent.push_back(sectionOf(entries[i]).back());
        }
        for (std::vector<Fitting>& section : m_sections)
            std::ranges::sort(section, {}, &Fitting::order);
        std::ranges::sort(m_recent, {}, &Fitting::recency);
        m_recent.resize(std::min(m_recent.size(), limits.recent));
    }

    [[nodiscard]] std::vector<PaletteRow> rows() {
        addRows(PaletteSection::Selection);
        addRecent();
        for (const PaletteSection section : others())
            addRows(section);
        return std::move(m_rows);
    }

private:
    [[nodiscard]] std::vector<Fitting>& sectionOf(const PaletteEntry& entry) {
        return m_sections.at(static_cast<std::size_t>(entry.section));
    }

    /// The sections after the selection, by their best entry.
    [[nodiscard]] std::vector<PaletteSection> others() const {
        std::vector<PaletteSection> sections(sectionsInOrder.begin() + 1, sectionsInOrder.end());
        std::ranges::stable_sort(sections, {}, [this](PaletteSection section) {
            const auto& fitting = m_sections.at(static_cast<std::size_t>(section));
            return fitting.empty() ? otherWords + 1 : fitting.front().rank;
        });
        return sections;
    }

    void addEntry(const Fitting& fitting) {
        m_rows.push_back({.entry = fitting.entry, .spans = m_typed.spans(m_entries[fitting.entry].title)});
    }

    void addRecent() {
        if (m_recent.empty())
            return;
        m_rows.push_back({.head = PaletteSection::GoTo, .isRecent = true});
        for (const Fitting& fitting : m_recent)
            addEntry(fitting);
    }

    void addRows(PaletteSection section) {
        std::size_t count = 0;
        for (const Fitting& fitting : m_sections.at(static_cast<std::size_t>(section))) {
            const bool shown = std::ranges::any_of(
                m_recent, [&](const Fitting& recent) { return recent.entry == fitting.entry; });
            if (shown || count == m_limits.perSection)
                continue;
            if (count++ == 0)
                m_rows.push_back({.head = section});
            addEntry(fitting);
        }
    }

    const std::vector<PaletteEntry>& m_entries;
    TypedWords m_typed;
    PaletteLimits m_limits;
    std::array<std::vector<Fitting>, sectionsInOrder.size()> m_sections;
    std::vector<Fitting> m_recent;
    std::vector<PaletteRow> m_rows;
};

} // namespace

std::vector<PaletteRow> rankEntries(const std::vector<PaletteEntry>& entries, const PaletteRequest& request,
                                    PaletteLimits limits) {
    return Ranking(entries, request, limits).rows();
}

} // namespace tenure::views
