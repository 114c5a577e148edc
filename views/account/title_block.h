// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/account/account_tab.h"

#include <QWidget>

class QAbstractButton;

namespace tenure::views {

class Drawing;
class ElidedLabel;
class PlainLabel;

/// Who the account is: a tile with its initials, where it stands among the accounts, its name, and how and by
/// whom it is served.
class TitleBlock : public QWidget {
    Q_OBJECT
public:
    explicit TitleBlock(QWidget* parent = nullptr);

    void present(const ShownAccount& account);
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void listRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void placeParts();
    void placeServed(int top);

    Drawing* m_tile;
    QAbstractButton* m_list;
    Drawing* m_chevron;
    PlainLabel* m_group;
    ElidedLabel* m_name;
    Drawing* m_bars;
    PlainLabel* m_service;
    Drawing* m_avatar;
    ElidedLabel* m_owner;
};

} // namespace tenure::views
