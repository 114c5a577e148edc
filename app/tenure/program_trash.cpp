// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tenure/program.h"

#include "operations/account_edit.h"
#include "views/accounts/accounts_page.h"
#include "views/trash/trash_dialog.h"

/// Deleted accounts that come back.
namespace tenure::app {

/// It lies over the page of accounts and ends with it, before the book does.
void Program::askTrash() {
    if (!m_session || m_accounts == nullptr)
        return;
    const operations::QueryContext& context = m_session->context();
    auto* dialog = new views::TrashDialog(
        *m_session, {m_session->today(), m_localeName, context.baseCurrency, context.cadenceDays},
        m_accounts);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &views::TrashDialog::restoreRequested, this, &Program::restoreAccounts);
    connect(dialog, &views::TrashDialog::failed, this, &Program::tell);
    dialog->open();
}

void Program::restoreAccounts(const std::vector<domain::AccountId>& accounts) {
    if (!m_session)
        return;
    const qint64 first = accounts.front().value;
    operations::restoreAccounts(m_session->book(), accounts)
        .then(this, [this, first](const domain::Result<store::Written<int>>& result) {
            if (!result)
                tell(result.error());
            else if (m_accounts)
                showList(first);
        });
}

} // namespace tenure::app
