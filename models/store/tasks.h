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

/// A task with the names of its account and contact; empty for none.
struct NamedTask {
    domain::Task task;
    QString accountName;
    QString contactName;
};

/// What people have to do.
class Tasks {
public:
    explicit Tasks(Connection& connection) : m_connection(connection) {}

    [[nodiscard]] std::optional<domain::Task> find(domain::TaskId id) const;
    /// Open ones first, by due day (without one last), then by id.
    [[nodiscard]] std::vector<domain::Task> ofAccount(domain::AccountId account) const;
    [[nodiscard]] std::vector<domain::TaskId> byExternalId(const QString& externalId) const;
    /// Open ones of exactly this title, by id.
    [[nodiscard]] std::vector<domain::Task> openTitled(const QString& title) const;
    /// Open ones that are due on @p today or before, or come back from a snooze by then; without those that
    /// are still snoozed and those of accounts in the trash. By due day (without one last), then by id.
    [[nodiscard]] std::vector<domain::Task> openOn(QDate today) const;
    /// The first day after @p today on which openOn() would bring one more.
    [[nodiscard]] std::optional<QDate> nextDue(QDate today) const;
    /// How many were done on @p day.
    [[nodiscard]] int countDone(QDate day) const;
    /// Calls @p visit for each row by ascending id. @p visit must not change tasks.
    void each(const std::function<void(const domain::Task&)>& visit) const;

    /// The same with names, by due day (without one last), then by id; of @p account alone if one is given.
    /// Without those of accounts in the trash.
    void eachNamed(domain::AccountId account, const std::function<void(NamedTask&)>& visit) const;

    domain::TaskId insert(Transaction& transaction, const domain::Task& task);
    /// Makes the row of task.id what @p task says; false if it is so already. The row must exist.
    bool update(Transaction& transaction, const domain::Task& task);
    /// For mistakes; a task that is not wanted any more is cancelled.
    void remove(Transaction& transaction, domain::TaskId id);

private:
    Connection& m_connection;
};

} // namespace tenure::store
