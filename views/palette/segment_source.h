// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/palette/palette_source.h"
#include "views/shell/segment_list.h"

#include <functional>

namespace tenure::views {

/// The segments that the rail shows, with its counts; alone by '#'.
class SegmentSource : public PaletteSource {
    Q_OBJECT
public:
    using List = std::function<QList<RailSegment>()>;
    SegmentSource(List list, QObject* parent) : PaletteSource(parent), m_list(std::move(list)) {}

    [[nodiscard]] QChar prefix() const override { return u'#'; }
    [[nodiscard]] std::vector<PaletteEntry> entries(const PaletteRequest& request) override;

Q_SIGNALS:
    void segmentChosen(qint64 segment);

private:
    List m_list;
};

} // namespace tenure::views
