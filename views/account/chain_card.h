// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/account/account_tab.h"
#include "views/widgets/card.h"

class QVBoxLayout;

namespace tenure::views {

/// Who decides at the account: people by role with the days since the last touch.
class ChainCard : public Card {
    Q_OBJECT
public:
    explicit ChainCard(QWidget* parent = nullptr);

    void present(const ShownAccount& account);

Q_SIGNALS:
    /// The whole chain is to be shown.
    void openRequested();

private:
    void addPerson(QVBoxLayout& rows, const domain::Contact& contact, const ShownAccount& account);
};

} // namespace tenure::views
