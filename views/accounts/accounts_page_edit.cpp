// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/money.h"
#include "items/roles.h"
#include "operations/field_value.h"
#include "views/accounts/accounts_page.h"
#include "views/accounts/bulk_bar.h"
#include "views/accounts/field_dialog.h"

#include <QPointer>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

std::vector<domain::AccountId> AccountsPage::selectedIds() const {
    std::vector<domain::AccountId> ids;
    for (const qint64 account : m_selection.ids())
        ids.push_back({account});
    return ids;
}

QStringList AccountsPage::choicesFor(const QModelIndex& index) const {
    const query::Field& field = m_model.fields().at(static_cast<std::size_t>(index.column()));
    if (field.type == query::FieldType::Enum && !field.isSet())
        return field.enumKeys;
    QStringList names;
    if (field.type == query::FieldType::Person) {
        for (const domain::Person& person : m_session.context().people)
            names.append(person.name);
        if (!names.isEmpty())
            names.append(u"none"_s);
    }
    return names;
}

bool AccountsPage::commitCell(qint64 account, const query::Field& field, const QString& text) {
    const auto value =
        operations::readFieldValue(field, text, {m_session.today(), m_session.context().baseCurrency});
    if (!value) {
        Q_EMIT notice(value.error().text);
        return false;
    }
    operations::setFields(m_session.book(), {{account}}, {{field.key, text}})
        .then(this, [this](const EditResult& result) { reportEdit(result); });
    return true;
}

void AccountsPage::editSelected(const QString& fieldKey) {
    if (m_selection.size() == 0 || !m_session.isWritable())
        return;
    auto* dialog = new FieldDialog(m_session.context(), qint64(m_selection.size()), fieldKey, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        operations::setFields(m_session.book(), selectedIds(), {{dialog->fieldKey(), dialog->value()}})
            .then(this, [this](const EditResult& result) { reportEdit(result); });
    });
    dialog->open();
}

void AccountsPage::trashSelected() {
    std::vector<domain::AccountId> ids = selectedIds();
    if (ids.empty() || !m_session.isWritable())
        return;
    operations::trashAccounts(m_session.book(), std::move(ids))
        .then(this, [this](const domain::Result<store::Written<int>>& result) {
            if (!result)
                Q_EMIT failed(result.error());
        });
}

void AccountsPage::reportEdit(const EditResult& result) {
    if (!result) {
        Q_EMIT failed(result.error());
        return;
    }
    const operations::EditOutcome& outcome = result->value;
    if (outcome.failed > 0) {
        const operations::EditProblem& first = outcome.problems.front();
        Q_EMIT notice(tr("%n account(s) left as they were. %1: %2", nullptr, outcome.failed)
                          .arg(first.name, first.reason));
    }
}

void AccountsPage::showSelection() {
    qint64 sum = 0;
    // The sum is shown for what a person can look over; more is a query's business.
    constexpr std::size_t summedAtMost = 1000;
    const std::vector<qint64> ids = m_selection.ids();
    QString text;
    const auto field = m_session.context().catalogue.get(u"arr");
    if (field && ids.size() >= 2 && ids.size() <= summedAtMost) {
        query::Field inBase = *field;
        inBase.shownSql.clear();
        if (const auto cells = operations::accountCells(m_session.book(), {inBase}, ids)) {
            for (const auto& row : *cells) {
                if (const auto* minor = std::get_if<qint64>(&row.at(1)))
                    sum += *minor;
            }
            text = domain::formatMoney({sum, m_session.context().baseCurrency}, domain::MoneyStyle::List,
                                       m_localeName);
        }
    }
    m_bulk->setSelected(qint64(m_selection.size()), text);
    Q_EMIT stateChanged();
}

} // namespace tenure::views
