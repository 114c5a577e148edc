// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <unordered_set>
#include <vector>

namespace tenure::items {

/// The selected accounts by id: survives sorting, filtering and a hundred thousand of them, which a
/// QItemSelectionModel of indexes would not.
class AccountSelection : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] bool contains(qint64 account) const { return m_ids.contains(account); }
    [[nodiscard]] std::size_t size() const { return m_ids.size(); }
    /// In ascending order of ids.
    [[nodiscard]] std::vector<qint64> ids() const;

    void toggle(qint64 account);
    void set(qint64 account, bool selected);
    void add(const std::vector<qint64>& accounts);
    void remove(const std::vector<qint64>& accounts);
    void clear();
    /// Keeps only those of @p accounts.
    void keepOnly(const std::vector<qint64>& accounts);

Q_SIGNALS:
    void changed();

private:
    std::unordered_set<qint64> m_ids;
};

} // namespace tenure::items
