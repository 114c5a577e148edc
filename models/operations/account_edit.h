// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "operations/current_contract.h"
#include "store/book.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace tenure::operations {

/// A field by its catalogue key, and its new value as people write it (see field_value.h).
struct FieldChange {
    QString key;
    QString value;
};

struct EditOptions {
    AmountChange amounts = AmountChange::FromDate;
    std::optional<QDate> amountsFrom = {}; ///< with FromDate; without: today
    QString tierReason = {};               ///< of an override; without: that it was set by hand
    bool decimalComma = false;
    bool newPeople = false; ///< an owner whom the book does not know yet is added, as imports do
};

/// Why an account was left as it is.
struct EditProblem {
    domain::AccountId account;
    QString name;
    QString reason;
};

struct EditOutcome {
    int changed = 0;
    int unchanged = 0; ///< had these values already
    int failed = 0;
    std::vector<EditProblem> problems; ///< the first 100
};

template <class T>
using Edited = QFuture<domain::Result<store::Written<T>>>;

/// Sets fields of one or many accounts in one transaction: inline edit, bulk edit and `tenure-cli set`.
/// Contract fields (ARR, renewal, seats …) change the account's current contract and make one where there is
/// none. A wrong key or value changes nothing at all; an account to which a value does not fit is left out
/// whole and named.
[[nodiscard]] Edited<EditOutcome> setFields(store::Book& book, std::vector<domain::AccountId> accounts,
                                            std::vector<FieldChange> changes, EditOptions options = {});

/// @p account.name must not be blank. Any contract fields may follow through setFields.
[[nodiscard]] Edited<domain::AccountId> createAccount(store::Book& book, domain::Account account);
/// The result is how many were moved; others were there already.
[[nodiscard]] Edited<int> trashAccounts(store::Book& book, std::vector<domain::AccountId> accounts);
[[nodiscard]] Edited<int> restoreAccounts(store::Book& book, std::vector<domain::AccountId> accounts);
/// Adds and takes away tags in any spelling; the result is how many accounts changed.
[[nodiscard]] Edited<int> changeTags(store::Book& book, std::vector<domain::AccountId> accounts,
                                     QStringList add, QStringList remove);

} // namespace tenure::operations
