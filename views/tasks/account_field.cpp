// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/tasks/account_field.h"

#include "domain/text_fold.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStandardItemModel>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t mostOffered = 12;
constexpr int idRole = Qt::UserRole + 1;

} // namespace

AccountField::AccountField(operations::BookSession& session, QWidget* parent)
    : QLineEdit(parent), m_session(session), m_found(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_found, this)) {
    setPlaceholderText(tr("Type a part of the name"));
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this); // not setCompleter: it would choose by text, and two may be called the same
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) {
                setText(index.data().toString());
                choose({index.data(idRole).toLongLong()});
            });
    connect(this, &QLineEdit::textEdited, this, [this] {
        choose({});
        find();
    });
    readNames();
}

void AccountField::setAccount(domain::AccountId account, const QString& name) {
    setText(name);
    choose(account);
}

void AccountField::choose(domain::AccountId account) {
    ++m_number;
    if (account == m_account)
        return;
    m_account = account;
    Q_EMIT accountChanged();
}

void AccountField::readNames() {
    m_session.inBackground(
        this, [&book = m_session.book()] { return operations::namesInBook(book); },
        [this](const domain::Result<std::shared_ptr<const operations::NamesInBook>>& names) {
            if (!names)
                return;
            m_names = *names;
            if (!isSettled()) // somebody was faster
                find();
        });
}

void AccountField::find() {
    const QString typed = text().trimmed();
    if (typed.isEmpty() || !m_names) {
        m_completer->popup()->hide();
        return;
    }
    m_session.inBackground(
        this,
        [&book = m_session.book(), names = m_names, typed] {
            return operations::quickFind(book, *names, typed, mostOffered, 0);
        },
        [this, typed, number = ++m_number](const domain::Result<operations::FoundNames>& found) {
            if (found && number == m_number)
                take(found->accounts, typed);
        });
}

void AccountField::take(const std::vector<store::NamedAccount>& found, const QString& typed) {
    m_found->clear();
    domain::AccountId same;
    int sames = 0;
    for (const store::NamedAccount& account : found) {
        auto* item = new QStandardItem(account.name);
        item->setData(account.id, idRole);
        item->setEditable(false);
        m_found->appendRow(item);
        if (domain::fold(account.name) == domain::fold(typed)) {
            same = {account.id};
            ++sames;
        }
    }
    if (sames == 1)
        choose(same); // written in full
    if (found.empty() || !hasFocus())
        m_completer->popup()->hide();
    else
        m_completer->complete();
    if (!found.empty())
        m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

} // namespace tenure::views
