// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <optional>
#include <vector>

namespace tenure::store {

class Connection;
class Transaction;

/// Files of touchpoints: what stands in the book of them.
class Attachments {
public:
    explicit Attachments(Connection& connection) : m_connection(connection) {}

    [[nodiscard]] std::optional<domain::Attachment> find(domain::AttachmentId id) const;
    /// By touchpoint, then by id.
    [[nodiscard]] std::vector<domain::Attachment> ofAccount(domain::AccountId account) const;

    domain::AttachmentId insert(Transaction& transaction, const domain::Attachment& row);
    /// Makes the row of row.id what @p row says; false if it is so already. The row must exist.
    bool update(Transaction& transaction, const domain::Attachment& row);
    void remove(Transaction& transaction, domain::AttachmentId id);

private:
    Connection& m_connection;
};

} // namespace tenure::store
