// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QDialog>

#include <vector>

namespace tenure::views {

/// Asks for one of @p people, or nobody.
class AssignDialog : public QDialog {
    Q_OBJECT
public:
    AssignDialog(const std::vector<domain::Person>& people, domain::PersonId now, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(tenure::domain::PersonId person);
};

} // namespace tenure::views
