// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/name_index.h"
#include "store/name_rows.h"

#include <memory>
#include <vector>

namespace tenure::store {
class Book;
}

namespace tenure::operations {

/// The names of all accounts and contacts as they were at one moment, in memory, so that any of them is found
/// within a frame while somebody types. Reading it takes a tenth of a second for 100,000 accounts; then it
/// does not change and may be asked from any thread.
struct NamesInBook {
    domain::NameIndex accounts; ///< those with most ARR first
    domain::NameIndex contacts; ///< who is still there first
};
[[nodiscard]] domain::Result<std::shared_ptr<const NamesInBook>> namesInBook(store::Book& book);

/// What was found, as it is called now.
struct FoundNames {
    std::vector<store::NamedAccount> accounts;
    std::vector<store::NamedContact> contacts;
};
/// The best so many accounts and contacts for @p typed. What is gone since the names were read is left out.
/// From any thread.
[[nodiscard]] domain::Result<FoundNames> quickFind(store::Book& book, const NamesInBook& names,
                                                   const QString& typed, std::size_t mostAccounts,
                                                   std::size_t mostContacts);

/// The same for those that are known by id.
[[nodiscard]] domain::Result<FoundNames> describe(store::Book& book, const std::vector<qint64>& accounts,
                                                  const std::vector<qint64>& contacts);

} // namespace tenure::operations
