// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/account/account_tab.h"
#include "views/widgets/card.h"

class QGridLayout;

namespace tenure::views {

class Button;

/// What is agreed with the account and where it comes from; Edit leads to all fields.
class FactsCard : public Card {
    Q_OBJECT
public:
    explicit FactsCard(QWidget* parent = nullptr);

    void present(const ShownAccount& account);

Q_SIGNALS:
    void editRequested();

private:
    void addContract(QGridLayout& rows, const ShownAccount& account);
    void addText(QGridLayout& rows, const QString& caption, const QString& value);
    void addTags(QGridLayout& rows, const QStringList& tags);
    void addCaption(QGridLayout& rows, const QString& caption);
};

} // namespace tenure::views
