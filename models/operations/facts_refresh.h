// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/facts.h"
#include "store/dated_history.h"
#include "store/facts_store.h"

#include <optional>
#include <vector>

namespace tenure::operations {

/// Where a changed stage or tier comes from.
enum class HistoryOf {
    ThisChange, ///< from data that changed now: it holds from today
    PassedDays, ///< from days that passed: it holds from the day on which it came about, also if the program
                ///< was closed
};

/// Makes derived data of accounts anew and writes what differs.
class FactsRefresh {
public:
    FactsRefresh(store::Connection& connection, const FactsContext& context,
                 store::FactsScope scope = store::FactsScope::All)
        : m_connection(connection), m_context(context), m_scope(scope) {}

    /// Appends to the dated history what changed.
    void record(store::DatedHistory history, HistoryOf cause) {
        m_history.emplace(history);
        m_cause = cause;
    }
    /// @p accounts ascending, without repetition; those in the trash or gone lose what is derived of them.
    void run(const std::vector<domain::AccountId>& accounts);

private:
    void write(const store::IdRange& range, const std::vector<store::FactsInput>& inputs,
               const std::vector<store::DerivedRow>& rows);
    void addHistory(const store::FactsInput& input, const store::FactsRow& facts);
    void addPassedDays(const store::FactsInput& input, const store::FactsRow& facts);

    store::Connection& m_connection;
    FactsContext m_context;
    store::FactsScope m_scope;
    std::optional<store::DatedHistory> m_history;
    HistoryOf m_cause = HistoryOf::ThisChange;
};

} // namespace tenure::operations
