// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "store/facts_rows.h"

#include <optional>
#include <utility>
#include <vector>

namespace tenure::store {
class Book;
}

namespace tenure::operations {

/// An account that belongs to another.
struct RelatedAccount {
    domain::AccountId id;
    QString name;
};

/// What a metric says about one account.
struct UsageSummary {
    domain::Metric metric;
    std::optional<QDate> lastDay; ///< of the account's own points
    double lastValue = 0;
    qint64 points = 0;
};

/// Everything of one account, for the preview pane and `tenure-cli show`.
struct AccountDetails {
    domain::Account account;
    std::optional<store::FactsRow> facts; ///< nothing while the account is in the trash
    QString parentName;
    QString ownerName;
    QStringList tags;
    std::vector<std::pair<domain::CustomField, domain::CustomValue>> custom; ///< in the order of the fields
    std::vector<RelatedAccount> children;
    std::vector<domain::Contract> contracts;       ///< by start
    std::vector<domain::Contact> contacts;         ///< by id
    std::vector<domain::Touchpoint> touchpoints;   ///< the latest first
    std::vector<domain::Task> tasks;               ///< open ones first, by due day
    std::vector<domain::Note> notes;               ///< the latest first
    std::vector<domain::Participant> participants; ///< of the touchpoints, beside the contacts they name
    std::vector<domain::Attachment> files;         ///< of the touchpoints
    std::vector<domain::Promise> promises;         ///< open ones first, by due day
    std::vector<domain::Feedback> feedback;        ///< the latest first
    std::vector<domain::Person> people;            ///< all of the book, to name authors and assignees
    std::vector<UsageSummary> usage;
};

/// Who took part in a touchpoint of the account: the contact that it names, then the others.
[[nodiscard]] std::vector<domain::ContactId> peopleOf(const AccountDetails& details,
                                                      const domain::Touchpoint& touch);

/// Nothing if there is no such account.
[[nodiscard]] domain::Result<std::optional<AccountDetails>> accountDetails(store::Book& book,
                                                                           domain::AccountId id);

/// The accounts that a person means by an id, an external id or an exact name, tried in this order; also in
/// the trash for an id and an external id. Empty if there is none; several if the text does not decide.
[[nodiscard]] domain::Result<std::vector<domain::AccountId>> findAccounts(store::Book& book,
                                                                          const QString& text);

} // namespace tenure::operations
