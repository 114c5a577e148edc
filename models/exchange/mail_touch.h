// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/address_book.h"
#include "exchange/mail_file.h"
#include "operations/account_edit.h"

#include <optional>
#include <vector>

namespace tenure::exchange {

/// Somebody in a mail whom the book may not know.
struct MailPerson {
    MailAddress who;
    std::vector<domain::Contact> contacts; ///< with this address; none: nobody knows them
};

/// What a mail would become.
struct MailPlan {
    std::vector<AddressedAccount> accounts; ///< the likeliest first; empty: the person has to say
    domain::Direction direction = domain::Direction::Incoming;
    std::vector<MailPerson> people; ///< without those of our company; sender, to, cc
    domain::PersonId author;        ///< the colleague who wrote or got it
    std::optional<QDate> loggedOn;  ///< the day of the touchpoint that this mail is already
};

/// Finds out where a mail belongs. It is outgoing if its sender is of our company, or unknown while those it
/// went to are not.
[[nodiscard]] domain::Result<MailPlan> planMail(store::Book& book, const Mail& mail);

/// What the person settled.
struct MailChoice {
    domain::AccountId account;
    QString subject;
    std::vector<MailAddress> newContacts;  ///< become contacts of the account
    std::vector<domain::Attachment> files; ///< their contents stand beside the book (attachment_files.h)
};

/// Makes a mail a touchpoint of its day with the account's contacts among its people and with files, in one
/// transaction. Two-way if it came in. Its text is kept as it is: lines of it make no tasks, since quoted
/// ones look like feedback. A mail that was logged before (by its message id) is refused with the day of
/// that.
[[nodiscard]] operations::Edited<domain::TouchpointId> logMail(store::Book& book, Mail mail,
                                                               MailChoice choice);

} // namespace tenure::exchange
