// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/account_group.h"

#include "store/accounts.h"
#include "store/book.h"

namespace tenure::operations {

domain::Result<AccountGroup> accountGroup(store::Book& book, domain::AccountId id) {
    return book.read([id](store::Connection& connection) {
        AccountGroup group;
        const auto account = store::Accounts(connection).find(id);
        if (account && account->parent.isValid())
            group.parent = store::groupMember(connection, account->parent);
        group.children = store::groupChildren(connection, id);
        group.total = store::groupTotal(connection, id);
        return group;
    });
}

} // namespace tenure::operations
