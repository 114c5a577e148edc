// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace tenure::views {

/// The list that one came from, through which [ and ] walk. Accounts that were added to it since are not in
/// it, so that one gets back to where one began.
class AccountWalk {
public:
    AccountWalk() = default;
    /// @p name is what people call the list: a segment's name or its query; empty for all accounts.
    AccountWalk(std::vector<qint64> accounts, QString name);

    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] std::size_t size() const { return m_accounts.size(); }
    /// From 1 on; 0 if the list has no such account.
    [[nodiscard]] std::size_t place(qint64 account) const;
    /// The account @p step places from @p account; 0 beyond the ends.
    [[nodiscard]] qint64 beside(qint64 account, int step) const;

private:
    std::vector<qint64> m_accounts;
    QString m_name;
};

} // namespace tenure::views
