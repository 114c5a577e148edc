// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/records.h"
#include "store/history.h"

#include <vector>

namespace tenure::store {
class Book;
}

namespace tenure::operations {

/// A change of the log with what is needed to say it in words.
struct HistoryChange {
    store::LoggedChange logged;
    QString row; ///< what a person calls the row: a contact's name, a task's title; empty for the account
    QString beforeName; ///< of a reference: what it meant
    QString afterName;
    std::optional<domain::CustomField> field; ///< of a custom value, while the field exists
    QString currency;                         ///< of an amount; empty: the book's
};

/// One transaction as far as it changed one account.
struct HistoryEntry {
    store::LoggedTransaction transaction;
    std::vector<HistoryChange> changes; ///< the first 200
    int left = 0;                       ///< how many more there are
};

/// The newest @p limit transactions that touched an account, newest first. Runs on any thread; meant for a
/// worker.
[[nodiscard]] domain::Result<std::vector<HistoryEntry>> accountHistory(store::Book& book,
                                                                       domain::AccountId account, int limit);

} // namespace tenure::operations
