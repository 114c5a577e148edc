// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/account_list.h"

#include <functional>
#include <list>
#include <unordered_map>
#include <vector>

namespace tenure::items {

/// The cells of the accounts that a list shows now: read in pages of 64, the least recently used go first. An
/// account that is gone has no cells and shows blank.
class RowCache {
public:
    using Cells = std::vector<store::Cell>;
    using Fetch = std::function<std::vector<Cells>(const std::vector<qint64>& ids)>;

    /// @p fetch gives for each id that still exists its id and then its cells.
    explicit RowCache(Fetch fetch) : m_fetch(std::move(fetch)) {}

    /// The cells of ids[position], without the id; nullptr if the account is gone. Reads the page around it
    /// if need be.
    [[nodiscard]] const Cells* cells(const std::vector<qint64>& ids, std::size_t position);
    void clear();
    /// Forgets one account, so that it is read again.
    void forget(qint64 account);

    static constexpr std::size_t pageSize = 64;
    static constexpr std::size_t maxRows = 4096;

private:
    void readPage(const std::vector<qint64>& ids, std::size_t position);
    void put(qint64 account, Cells cells);

    Fetch m_fetch;
    struct Entry {
        Cells cells; ///< empty: the account is gone
        std::list<qint64>::iterator use;
    };
    std::unordered_map<qint64, Entry> m_rows;
    std::list<qint64> m_uses; ///< most recent first
};

} // namespace tenure::items
