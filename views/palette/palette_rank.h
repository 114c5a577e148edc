// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/word_match.h"
#include "views/palette/palette_source.h"

#include <optional>
#include <vector>

namespace tenure::views {

/// A head, or an entry with the places of its title that were typed.
struct PaletteRow {
    std::optional<PaletteSection> head; ///< else it is an entry
    bool isRecent = false;              ///< the head of what was chosen lately
    std::size_t entry = 0;              ///< in the list that was ranked
    std::vector<domain::TypedWords::Span> spans = {};
};

/// How many entries a section shows.
struct PaletteLimits {
    std::size_t perSection = 8;
    std::size_t recent = 5;
};

/// Entries that fit what was typed, under their heads. What acts on the selection comes first; the other
/// sections in the order of their best entry (exact, at the beginning, at words), then of the enum. In a
/// section: by rank, then lately chosen ones, then as they were given. A title that fits is better than
/// other words that do. Nothing typed: what was chosen lately stands first, under a head of its own.
[[nodiscard]] std::vector<PaletteRow> rankEntries(const std::vector<PaletteEntry>& entries,
                                                  const PaletteRequest& request, PaletteLimits limits = {});

} // namespace tenure::views
