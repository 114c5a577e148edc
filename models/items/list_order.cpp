// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/list_order.h"

#include <algorithm>
#include <span>
#include <unordered_map>
#include <unordered_set>

namespace tenure::items {

namespace {

std::span<const qint64> idsOf(const operations::AccountList& list, const operations::ListGroup& group) {
    return std::span(list.ids).subspan(group.first, static_cast<std::size_t>(group.count));
}

std::vector<qint64> merged(std::span<const qint64> shown, std::span<const qint64> fresh) {
    const std::unordered_set<qint64> wanted(fresh.begin(), fresh.end());
    std::vector<qint64> kept;
    std::ranges::copy_if(shown, std::back_inserter(kept), [&](qint64 id) { return wanted.contains(id); });
    const std::unordered_set<qint64> known(kept.begin(), kept.end());
    std::vector<qint64> ids;
    ids.reserve(fresh.size());
    // New accounts follow the known one that is before them in the fresh order.
    std::unordered_map<qint64, std::vector<qint64>> followers;
    qint64 before = 0;
    for (const qint64 id : fresh) {
        if (known.contains(id))
            before = id;
        else if (before == 0)
            ids.push_back(id);
        else
            followers[before].push_back(id);
    }
    for (const qint64 id : kept) {
        ids.push_back(id);
        if (const auto found = followers.find(id); found != followers.end())
            ids.insert(ids.end(), found->second.begin(), found->second.end());
    }
    return ids;
}

} // namespace

operations::AccountList keepOrder(const operations::AccountList& shown, operations::AccountList fresh) {
    if (shown.ids == fresh.ids)
        return fresh;
    for (const operations::ListGroup& group : fresh.groups) {
        const auto before = std::ranges::find(shown.groups, group.value, &operations::ListGroup::value);
        if (before == shown.groups.end())
            continue;
        const std::vector<qint64> ids = merged(idsOf(shown, *before), idsOf(fresh, group));
        std::ranges::copy(ids, fresh.ids.begin() + static_cast<std::ptrdiff_t>(group.first));
    }
    return fresh;
}

} // namespace tenure::items
