// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/book_session.h"
#include "operations/quick_find.h"

#include <QLineEdit>

#include <memory>

class QCompleter;
class QStandardItemModel;

namespace tenure::views {

/// An account, chosen by typing a part of its name.
class AccountField : public QLineEdit {
    Q_OBJECT
public:
    AccountField(operations::BookSession& session, QWidget* parent);

    void setAccount(domain::AccountId account, const QString& name);
    /// None if nothing is written, or something that is no account.
    [[nodiscard]] domain::AccountId account() const { return m_account; }
    /// Whether what is written stands for something: an account, or nothing at all.
    [[nodiscard]] bool isSettled() const { return m_account.isValid() || text().trimmed().isEmpty(); }

Q_SIGNALS:
    void accountChanged();

private:
    void readNames();
    void find();
    void take(const std::vector<store::NamedAccount>& found, const QString& typed);
    void choose(domain::AccountId account);

    operations::BookSession& m_session;
    std::shared_ptr<const operations::NamesInBook> m_names;
    QStandardItemModel* m_found;
    QCompleter* m_completer;
    domain::AccountId m_account;
    int m_number = 0; ///< of the newest search; what older ones give is stale
};

} // namespace tenure::views
