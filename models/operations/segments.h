// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/account_edit.h"
#include "operations/account_list.h"

#include <optional>
#include <vector>

namespace tenure::operations {

/// In the order in which people put them.
[[nodiscard]] domain::Result<std::vector<domain::Segment>> segments(store::Book& book);

/// How many accounts are in a segment.
struct SegmentCount {
    domain::SegmentId segment;
    std::optional<qint64> accounts; ///< nothing if the query means nothing in this book
    QString problem;                ///< then: why
};

/// Runs on any thread; meant for a worker.
[[nodiscard]] std::vector<SegmentCount> countSegments(store::Book& book, const QueryContext& context,
                                                      const std::vector<domain::Segment>& segments);

/// What becomes of a segment when its query is another one.
struct SegmentEffect {
    qint64 before = 0;
    qint64 enter = 0;
    qint64 leave = 0;

    bool operator==(const SegmentEffect&) const = default;
};

/// Runs on any thread; meant for a worker.
[[nodiscard]] domain::Result<SegmentEffect> segmentEffect(store::Book& book, const QueryContext& context,
                                                          const query::Query& before,
                                                          const query::Query& after);

/// Adds a segment behind the others. A blank name, or one that another segment has, compared folded, is
/// refused.
[[nodiscard]] Edited<domain::SegmentId> addSegment(store::Book& book, QString name,
                                                   const query::Query& query);
/// The same rules. False if it has this name already.
[[nodiscard]] Edited<bool> renameSegment(store::Book& book, domain::SegmentId id, QString name);
[[nodiscard]] Edited<bool> setSegmentQuery(store::Book& book, domain::SegmentId id,
                                           const query::Query& query);
/// Puts a segment at @p place among all, from 0; beyond the end: last.
[[nodiscard]] Edited<bool> moveSegment(store::Book& book, domain::SegmentId id, int place);
[[nodiscard]] Edited<bool> removeSegment(store::Book& book, domain::SegmentId id);

} // namespace tenure::operations
