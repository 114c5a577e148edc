// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDialog>

namespace tenure::views {

/// Asks for a day after @p today.
class SnoozeDialog : public QDialog {
    Q_OBJECT
public:
    explicit SnoozeDialog(QDate today, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(QDate until);
};

} // namespace tenure::views
