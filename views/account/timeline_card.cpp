// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/account/timeline_card.h"

#include "views/account/timeline_list.h"
#include "views/shell/fonts.h"
#include "views/widgets/plain_text.h"
#include "views/widgets/segmented_control.h"

#include <QVBoxLayout>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostShown = 20;

} // namespace

TimelineCard::TimelineCard(QWidget* parent)
    : Card(tr("Timeline"), parent), m_filter(new SegmentedControl(this, SegmentedControl::Height::Small)) {
    setObjectName(u"timelineCard"_s);
    m_filter->setObjectName(u"timelineFilter"_s);
    m_filter->setAccessibleName(tr("Kinds that are shown"));
    for (const QString& kind : {tr("All"), tr("Calls"), tr("E-mail"), tr("Meetings"), tr("Notes")})
        m_filter->addSegment(kind);
    addToHead(m_filter);
    auto* body = new QWidget(this);
    m_list = new TimelineList(m_model, body);
    m_list->setAccessibleName(tr("Timeline"));
    m_note = new PlainLabel({}, TextRole::Small, &Tokens::text3, body);
    m_note->setObjectName(u"timelineNote"_s);
    m_note->setContentsMargins(scaled(12), scaled(6), scaled(12), scaled(6));
    auto* rows = new QVBoxLayout(body);
    rows->setContentsMargins(0, scaled(3), 0, scaled(7));
    rows->setSpacing(0);
    rows->addWidget(m_list);
    rows->addWidget(m_note);
    rows->addStretch();
    setBody(body);
    m_model.setLimit(mostShown);
    connect(m_filter, &SegmentedControl::currentChanged, this, [this](int kind) {
        m_model.setFilter(static_cast<items::TimelineFilter>(kind));
        showNote();
    });
}

void TimelineCard::present(const ShownAccount& account) {
    m_model.setAccount(account.details(), account.display);
    showNote();
}

void TimelineCard::showNote() {
    const bool none = m_model.rowCount() == 0;
    m_list->setVisible(!none);
    m_note->setVisible(none || m_model.hidden() > 0);
    m_note->setText(!none                      ? tr("%n earlier", nullptr, m_model.hidden())
                    : m_filter->current() == 0 ? tr("Nothing has happened yet.")
                                               : tr("Nothing of this kind yet."));
}

} // namespace tenure::views
