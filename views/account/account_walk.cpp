// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/account/account_walk.h"

#include <algorithm>

namespace tenure::views {

AccountWalk::AccountWalk(std::vector<qint64> accounts, QString name)
    : m_accounts(std::move(accounts)), m_name(std::move(name)) {}

std::size_t AccountWalk::place(qint64 account) const {
    const auto at = std::ranges::find(m_accounts, account);
    return at == m_accounts.end() ? 0 : static_cast<std::size_t>(at - m_accounts.begin()) + 1;
}

qint64 AccountWalk::beside(qint64 account, int step) const {
    const std::size_t at = place(account);
    if (at == 0)
        return 0;
    const qint64 wanted = static_cast<qint64>(at) - 1 + step;
    if (wanted < 0 || wanted >= static_cast<qint64>(m_accounts.size()))
        return 0;
    return m_accounts[static_cast<std::size_t>(wanted)];
}

} // namespace tenure::views
