// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QListWidget>

#include <vector>

namespace tenure::views {

/// The contacts of an account with a tick each: who took part. Space ticks; those who left come last.
class PeopleList : public QListWidget {
    Q_OBJECT
public:
    explicit PeopleList(QWidget* parent = nullptr);

    void setContacts(std::vector<domain::Contact> contacts);
    void setTicked(const std::vector<domain::ContactId>& contacts);
    /// In the order of the list.
    [[nodiscard]] std::vector<domain::ContactId> ticked() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace tenure::views
