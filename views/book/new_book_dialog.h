// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/currency.h"

#include <QDialog>

namespace tenure::views {

class Button;
class CurrencyBox;

/// What has to be known before a new book is made; where it lies is asked for next.
class NewBookDialog : public QDialog {
    Q_OBJECT
public:
    explicit NewBookDialog(QWidget* parent = nullptr);

Q_SIGNALS:
    /// Go on with this base currency.
    void chosen(tenure::domain::Currency base);

private:
    CurrencyBox* m_base;
    Button* m_next;
};

} // namespace tenure::views
