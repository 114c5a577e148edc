// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What the page changes: cells, and fields of what is selected.
#include "views/accounts/account_view.h"
#include "views/accounts/accounts_page.h"
#include "views/accounts/cell_choices.h"
#include "views/accounts/field_dialog.h"

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

std::vector<domain::AccountId> AccountsPage::targets() const {
    std::vector<domain::AccountId> ids;
    for (const qint64 account : m_selection.ids())
        ids.push_back({account});
    if (ids.empty() && m_view->currentAccount() != 0)
        ids.push_back({m_view->currentAccount()});
    return ids;
}

QList<CellChoice> AccountsPage::choicesFor(const query::Field& field) const {
    return cellChoices(field, m_session.context());
}

void AccountsPage::setField(const std::vector<domain::AccountId>& accounts, const QString& key,
                            const QString& value) {
    operations::setFields(m_session.book(), accounts, {{key, value}}, {.newPeople = true})
        .then(this, [this](const EditResult& result) { reportEdit(result); });
}

bool AccountsPage::commitCell(qint64 account, const query::Field& field, const QString& text) {
    setField({{account}}, field.key, text);
    return true;
}

void AccountsPage::setSelectedField(const QString& fieldKey, const QString& value) {
    if (const std::vector<domain::AccountId> accounts = targets();
        !accounts.empty() && m_session.isWritable())
        setField(accounts, fieldKey, value);
}

void AccountsPage::editSelected(const QString& fieldKey) {
    const std::vector<domain::AccountId> accounts = targets();
    if (accounts.empty() || !m_session.isWritable())
        return;
    auto* dialog = new FieldDialog(m_session.context(), static_cast<qint64>(accounts.size()), fieldKey, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, accounts] { setField(accounts, dialog->fieldKey(), dialog->value()); });
    connect(dialog, &QDialog::finished, this, &AccountsPage::focusList);
    dialog->open();
}

void AccountsPage::requestTask() {
    if (const std::vector<domain::AccountId> ids = targets(); !ids.empty() && m_session.isWritable())
        Q_EMIT newTaskRequested(ids);
}

void AccountsPage::trashSelected() {
    std::vector<domain::AccountId> ids = targets();
    if (ids.empty() || !m_session.isWritable())
        return;
    operations::trashAccounts(m_session.book(), std::move(ids))
        .then(this, [this](const domain::Result<store::Written<int>>& result) { reportWrite(result); });
}

void AccountsPage::reportEdit(const EditResult& result) {
    reportWrite(result);
    if (!result || result->value.failed == 0)
        return;
    const operations::EditProblem& first = result->value.problems.front();
    Q_EMIT notice(tr("%n account(s) left as they were. %1: %2", nullptr, result->value.failed)
                      .arg(first.name, first.reason));
}

} // namespace tenure::views
