// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/account_edit.h"

#include <optional>
#include <vector>

namespace tenure::operations {

/// A touchpoint with everything that is saved with it.
struct TouchDraft {
    domain::Touchpoint touch; ///< without a day it is today's; a contact is the first of those who took part
    std::vector<domain::ContactId> participants;   ///< beside touch.contact
    std::optional<domain::Task> nextStep = {};     ///< gets the touchpoint's account, contact and author
    std::vector<domain::Attachment> newFiles = {}; ///< their content stands beside the book already
    std::vector<domain::AttachmentId> removedFiles = {};
};

/// Writes a touchpoint, who took part, its files, the next step, and what the lines of its text make
/// (domain::noteLines), in one transaction. Two-way if the draft says so. An account is needed, and a day
/// that is not after today.
[[nodiscard]] Edited<domain::TouchpointId> logTouch(store::Book& book, TouchDraft draft);
/// The same touchpoint at each of @p accounts, without people and files: one transaction, the result is how
/// many.
[[nodiscard]] Edited<int> logTouches(store::Book& book, std::vector<domain::AccountId> accounts,
                                     TouchDraft draft);
/// Makes the touchpoint of draft.touch.id what the draft says; only lines that its text had not before make
/// something. False if it is so already or gone.
[[nodiscard]] Edited<bool> changeTouch(store::Book& book, TouchDraft draft);
/// What came out of it stays. False if it is gone already.
[[nodiscard]] Edited<bool> removeTouch(store::Book& book, domain::TouchpointId touch);

} // namespace tenure::operations
