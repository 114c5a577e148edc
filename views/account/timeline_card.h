// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/timeline_model.h"
#include "views/account/account_tab.h"
#include "views/widgets/card.h"

namespace tenure::views {

class PlainLabel;
class SegmentedControl;
class TimelineList;

/// What happened last, filtered by kind.
class TimelineCard : public Card {
    Q_OBJECT
public:
    explicit TimelineCard(QWidget* parent = nullptr);

    void present(const ShownAccount& account);

private:
    void showNote();

    items::TimelineModel m_model;
    SegmentedControl* m_filter;
    TimelineList* m_list;
    PlainLabel* m_note;
};

} // namespace tenure::views
