// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <functional>
#include <optional>
#include <vector>

namespace tenure::store {

class Connection;
class Transaction;

/// Free texts about accounts.
class Notes {
public:
    explicit Notes(Connection& connection) : m_connection(connection) {}

    [[nodiscard]] std::optional<domain::Note> find(domain::NoteId id) const;
    /// The latest first.
    [[nodiscard]] std::vector<domain::Note> ofAccount(domain::AccountId account) const;
    /// Calls @p visit for each row by ascending id. @p visit must not change notes.
    void each(const std::function<void(const domain::Note&)>& visit) const;

    domain::NoteId insert(Transaction& transaction, const domain::Note& note);
    /// Makes the row of note.id what @p note says; false if it is so already. The row must exist.
    bool update(Transaction& transaction, const domain::Note& note);
    /// Only undo brings it back.
    void remove(Transaction& transaction, domain::NoteId id);

private:
    Connection& m_connection;
};

} // namespace tenure::store
