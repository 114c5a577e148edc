// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/account_group.h"
#include "views/account/account_tab.h"
#include "views/widgets/card.h"

class QVBoxLayout;

namespace tenure::operations {
class BookSession;
}

namespace tenure::views {

/// The parent of an account, what belongs to it, and the ARR of all of them; hidden for an account that
/// stands alone.
class GroupCard : public Card {
    Q_OBJECT
public:
    explicit GroupCard(operations::BookSession& session, QWidget* parent = nullptr);

    void present(const ShownAccountPtr& account);

Q_SIGNALS:
    void accountRequested(qint64 account);
    void failed(const tenure::domain::Error& error);

private:
    void read();
    void take(const operations::AccountGroup& group);
    void addMember(QVBoxLayout& rows, const QString& caption, const store::GroupMember& member);
    void addTotal(QVBoxLayout& rows, const store::GroupTotal& total);
    [[nodiscard]] QString arrText(const std::optional<qint64>& minor) const;

    operations::BookSession& m_session;
    ShownAccountPtr m_account;
    query::Field m_arr; ///< how ARR is shown
    int m_reading = 0;  ///< number of the newest reading; older ones are dropped
};

} // namespace tenure::views
