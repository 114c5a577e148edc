// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How setFields applies values to one account.
#include "operations/account_edit.h"
#include "operations/field_value.h"

namespace tenure::operations {

struct ReadChange {
    query::Field field;
    FieldValue value;
};

/// The values of one edit, resolved for a transaction: people and parents are found once.
class AccountChange {
public:
    /// Throws store::StoreError for a person or parent that is not there or not the only one.
    AccountChange(store::Transaction& transaction, const std::vector<ReadChange>& changes,
                  const EditOptions& options, const FactsContext& context);

    enum class Result { Changed, Unchanged };
    /// What is wrong with this account for one of the values; nothing was written then.
    [[nodiscard]] domain::Result<Result> apply(domain::AccountId account);

private:
    [[nodiscard]] QString setField(domain::Account& account, const ReadChange& change) const;
    [[nodiscard]] QString setContractField(domain::Contract& contract, const ReadChange& change) const;
    [[nodiscard]] QString setAmount(domain::Contract& contract, const ReadChange& change) const;
    [[nodiscard]] QString setNotice(domain::Contract& contract, const FieldValue& value) const;
    [[nodiscard]] bool closesRing(domain::AccountId account) const;
    bool applyTags(domain::AccountId account);
    bool applyCustom(domain::AccountId account);
    [[nodiscard]] domain::Result<std::optional<domain::Contract>>
    changedContract(domain::AccountId account) const;

    store::Transaction& m_transaction;
    EditOptions m_options;
    FactsContext m_context;
    domain::PersonId m_owner;
    domain::AccountId m_parent;
    std::vector<ReadChange> m_accountChanges;
    std::vector<ReadChange> m_contractChanges;
    std::vector<ReadChange> m_customChanges;
    std::optional<TagChange> m_tags;
};

} // namespace tenure::operations
