// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <optional>
#include <vector>

namespace tenure::store {

class Connection;

/// A contact with what its touchpoints and its dated history say.
struct ContactState {
    domain::Contact contact;
    std::optional<QDate> lastTouch; ///< the last touchpoint, two-way or not
    std::optional<QDate> lastTwoWay;
    std::optional<QDate> leftOn;         ///< recorded as left since; only of those who left
    std::optional<QDate> titleChangedOn; ///< the last time that one title became another
    QString titleBefore;                 ///< then
    std::optional<QDate> sentimentOn; ///< the present sentiment holds since; nothing if it was never another
};

/// Contacts of one account, or of all outside the trash, by account and id. What is later than @p today does
/// not count.
[[nodiscard]] std::vector<ContactState> contactStates(Connection& connection, QDate today,
                                                      std::optional<domain::AccountId> account = {});

} // namespace tenure::store
