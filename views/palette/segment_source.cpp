// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/palette/segment_source.h"

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

std::vector<PaletteEntry> SegmentSource::entries(const PaletteRequest&) {
    std::vector<PaletteEntry> entries;
    const QList<RailSegment> segments = m_list();
    for (const RailSegment& segment : segments) {
        PaletteEntry entry;
        entry.id = u"segment.%1"_s.arg(segment.id);
        entry.section = PaletteSection::GoTo;
        entry.symbol = Icon::Bookmark;
        entry.title = segment.name;
        entry.detail =
            segment.count ? tr("Segment, %n account(s)", nullptr, int(*segment.count)) : tr("Segment");
        entry.run = [this, id = segment.id] { Q_EMIT segmentChosen(id); };
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace tenure::views
