// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/contact_table_model.h"
#include "views/account/account_tab.h"

#include <QScrollArea>

class QVBoxLayout;

namespace tenure::views {

/// Beside the decision chain: its gaps, each with what to do, and the contact that is current.
class ContactPanel : public QScrollArea {
    Q_OBJECT
public:
    explicit ContactPanel(QWidget* parent = nullptr);

    void present(const items::ContactBoardPtr& board, const ShownAccountPtr& account,
                 domain::ContactId current);

Q_SIGNALS:
    void addRequested(tenure::domain::ContactRole role);
    void editRequested(tenure::domain::ContactId contact);
    void showRequested(tenure::domain::ContactId contact);

private:
    [[nodiscard]] QWidget* newGaps(QWidget* parent);
    void addGap(QVBoxLayout& rows, const domain::StakeholderGap& gap);
    [[nodiscard]] QWidget* newFacts(const items::ContactEntry& entry, QWidget* parent);
    [[nodiscard]] QWidget* newTouches(const items::ContactEntry& entry, QWidget* parent);

    items::ContactBoardPtr m_board;
    ShownAccountPtr m_account;
};

} // namespace tenure::views
