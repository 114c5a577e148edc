// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/row_cache.h"

#include <algorithm>

namespace tenure::items {

const RowCache::Cells* RowCache::cells(const std::vector<qint64>& ids, std::size_t position) {
    const qint64 account = ids.at(position);
    auto found = m_rows.find(account);
    if (found == m_rows.end()) {
        readPage(ids, position);
        found = m_rows.find(account);
    }
    Entry& entry = found->second;
    m_uses.splice(m_uses.begin(), m_uses, entry.use);
    return entry.cells.empty() ? nullptr : &entry.cells;
}

void RowCache::readPage(const std::vector<qint64>& ids, std::size_t position) {
    const std::size_t first = position / pageSize * pageSize;
    const std::size_t last = std::min(first + pageSize, ids.size());
    std::vector<qint64> missing;
    for (std::size_t i = first; i < last; ++i) {
        if (!m_rows.contains(ids[i]))
            missing.push_back(ids[i]);
    }
    for (Cells& row : m_fetch(missing)) {
        const qint64 account = std::get<qint64>(row.front());
        row.erase(row.begin());
        put(account, std::move(row));
    }
    for (const qint64 account : missing) {
        if (!m_rows.contains(account))
            put(account, {});
    }
}

void RowCache::put(qint64 account, Cells cells) {
    m_uses.push_front(account);
    m_rows[account] = {std::move(cells), m_uses.begin()};
    while (m_rows.size() > maxRows) {
        m_rows.erase(m_uses.back());
        m_uses.pop_back();
    }
}

void RowCache::clear() {
    m_rows.clear();
    m_uses.clear();
}

void RowCache::forget(qint64 account) {
    const auto found = m_rows.find(account);
    if (found == m_rows.end())
        return;
    m_uses.erase(found->second.use);
    m_rows.erase(found);
}

} // namespace tenure::items
