// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/account_selection.h"

#include <algorithm>

namespace tenure::items {

std::vector<qint64> AccountSelection::ids() const {
    std::vector<qint64> sorted(m_ids.begin(), m_ids.end());
    std::ranges::sort(sorted);
    return sorted;
}

void AccountSelection::toggle(qint64 account) {
    set(account, !contains(account));
}

void AccountSelection::set(qint64 account, bool selected) {
    const bool was = contains(account);
    if (was == selected)
        return;
    if (selected)
        m_ids.insert(account);
    else
        m_ids.erase(account);
    Q_EMIT changed();
}

void AccountSelection::add(const std::vector<qint64>& accounts) {
    const std::size_t before = m_ids.size();
    m_ids.insert(accounts.begin(), accounts.end());
    if (m_ids.size() != before)
        Q_EMIT changed();
}

void AccountSelection::remove(const std::vector<qint64>& accounts) {
    const std::size_t before = m_ids.size();
    for (const qint64 account : accounts)
        m_ids.erase(account);
    if (m_ids.size() != before)
        Q_EMIT changed();
}

void AccountSelection::clear() {
    if (m_ids.empty())
        return;
    m_ids.clear();
    Q_EMIT changed();
}

void AccountSelection::keepOnly(const std::vector<qint64>& accounts) {
    if (m_ids.empty())
        return;
    std::unordered_set<qint64> kept;
    for (const qint64 account : accounts) {
        if (m_ids.contains(account))
            kept.insert(account);
    }
    if (kept.size() == m_ids.size())
        return;
    m_ids = std::move(kept);
    Q_EMIT changed();
}

} // namespace tenure::items
