// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/account/overview_tab.h"

#include "operations/book_session.h"
#include "operations/task_edit.h"
#include "views/account/chain_card.h"
#include "views/account/facts_card.h"
#include "views/account/group_card.h"
#include "views/account/next_steps_card.h"
#include "views/account/timeline_card.h"
#include "views/shell/fonts.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int gap = 12;
constexpr int sideWidth = 360;

} // namespace

OverviewTab::OverviewTab(operations::BookSession& session, QWidget* parent)
    : QScrollArea(parent), m_session(session) {
    setObjectName(u"overviewTab"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Window);
    auto* ground = new QWidget(this);
    ground->setBackgroundRole(QPalette::Window);
    m_timeline = new TimelineCard(ground);
    m_steps = new NextStepsCard(session.context(), ground);
    m_chain = new ChainCard(ground);
    m_facts = new FactsCard(ground);
    m_group = new GroupCard(session, ground);

    auto* side = new QVBoxLayout;
    side->setSpacing(scaled(gap));
    for (QWidget* card : {static_cast<QWidget*>(m_steps), static_cast<QWidget*>(m_chain),
                          static_cast<QWidget*>(m_group), static_cast<QWidget*>(m_facts)}) {
        card->setFixedWidth(scaled(sideWidth));
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // as high as what is in it
        side->addWidget(card);
    }
    side->addStretch();
    auto* main = new QVBoxLayout;
    main->setSpacing(scaled(gap));
    m_timeline->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    main->addWidget(m_timeline);
    main->addStretch();
    auto* columns = new QHBoxLayout(ground);
    columns->setContentsMargins(scaled(gap), scaled(gap), scaled(gap), scaled(gap));
    columns->setSpacing(scaled(gap));
    columns->addLayout(main, 1);
    columns->addLayout(side);
    setWidget(ground);
    connectSteps();
    connect(m_chain, &ChainCard::openRequested, this, &OverviewTab::chainRequested);
    connect(m_facts, &FactsCard::editRequested, this, &OverviewTab::fieldsRequested);
    connect(m_group, &GroupCard::accountRequested, this, &OverviewTab::accountRequested);
    connect(m_group, &GroupCard::failed, this, &OverviewTab::failed);
}

void OverviewTab::connectSteps() {
    connect(m_steps, &NextStepsCard::doneRequested, this, [this](qint64 task, bool done) {
        report(operations::setTasksDone(m_session.book(), {{task}}, done));
    });
    connect(m_steps, &NextStepsCard::addRequested, this,
            [this](const domain::Task& task) { report(operations::addTask(m_session.book(), task)); });
    connect(m_steps, &NextStepsCard::left, this, [this] { setFocus(Qt::OtherFocusReason); });
}

void OverviewTab::present(const ShownAccountPtr& account) {
    m_timeline->present(*account);
    m_steps->present(*account);
    m_chain->present(*account);
    m_facts->present(*account);
    m_group->present(account);
}

QList<KeyHint> OverviewTab::keyHints() const {
    const QStringList caps = m_keys.caps(KeyCommand::NewTask);
    if (!m_session.isWritable() || caps.isEmpty())
        return {};
    return {{caps, tr("next step")}};
}

void OverviewTab::setKeys(const KeyMap& keys) {
    m_keys = keys;
    m_steps->setKey(keys.letter(KeyCommand::NewTask));
}

void OverviewTab::keyPressEvent(QKeyEvent* event) {
    if (m_keys.command(*event) == KeyCommand::NewTask) {
        m_steps->beginAdding();
        event->accept();
    } else if (!event->text().isEmpty() && event->key() != Qt::Key_Space) {
        event->ignore(); // letters are the page's
    } else {
        QScrollArea::keyPressEvent(event);
    }
}

} // namespace tenure::views
