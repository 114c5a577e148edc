// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "store/trash.h"

#include <optional>
#include <vector>

namespace tenure::store {
class Book;
}

namespace tenure::operations {

struct TrashEntry {
    store::TrashedAccount account;
    std::optional<qint64> arrMinor; ///< of its contracts today, in the base currency; nothing: not known

    bool operator==(const TrashEntry&) const = default;
};

/// What was deleted and can be restored.
struct Trash {
    std::vector<TrashEntry> entries; ///< those that were found, the latest first
    qint64 found = 0;                ///< also beyond the entries
    qint64 total = 0;                ///< in the trash
};

/// Finds deleted accounts of whose name, domain, external id or owner each typed word begins a word; all of
/// them if nothing is typed. Reads at most @p most of them in full. Runs on any thread; meant for a worker.
[[nodiscard]] domain::Result<Trash> findInTrash(store::Book& book, const QString& typed, std::size_t most);

} // namespace tenure::operations
