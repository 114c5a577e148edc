// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/stakeholders/contact_panel.h"

#include "items/vocabulary_text.h"
#include "items/work_words.h"
#include "views/accounts/pane_rows.h"
#include "views/widgets/button.h"
#include "views/widgets/drawing.h"
#include "views/widgets/state_shape.h"
#include "views/widgets/touch_icon.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;
using domain::ContactRole;
using domain::GapKind;

namespace {

constexpr int panelWidth = 364;
constexpr int months = 12;
constexpr std::size_t mostTouches = 3;

Drawing* newShape(bool severe, QWidget* parent) {
    return new Drawing(
        12,
        [severe](QPainter& painter, const QRectF& box, const Tokens& tokens) {
            paintStateShape(painter, box, severe ? StateShape::AtRisk : StateShape::Watch, tokens);
        },
        parent);
}

/// The role of the one who would close a gap.
ContactRole wantedRole(GapKind kind) {
    switch (kind) {
    case GapKind::NoEconomicBuyer:
        return ContactRole::EconomicBuyer;
    case GapKind::NoSigner:
        return ContactRole::Signer;
    case GapKind::ChampionLeft:
        return ContactRole::Champion;
    default:
        return ContactRole::None;
    }
}

/// The touchpoints a contact took part in, the latest first.
std::vector<const domain::Touchpoint*> touchesOf(domain::ContactId contact,
                                                 const operations::AccountDetails& details) {
    std::vector<const domain::Touchpoint*> touches;
    for (const domain::Touchpoint& touch : details.touchpoints) {
        const std::vector<domain::ContactId> people = operations::peopleOf(details, touch);
        if (std::ranges::find(people, contact) != people.end())
            touches.push_back(&touch);
    }
    return touches;
}

using Counts = std::array<int, months>;

/// By month, this one at the end.
Counts perMonth(const std::vector<const domain::Touchpoint*>& touches, QDate today) {
    Counts counts{};
    for (const domain::Touchpoint* touch : touches) {
        const int ago = (today.year() - touch->day.year()) * 12 + today.month() - touch->day.month();
        if (ago >= 0 && ago < months)
            ++counts.at(std::size_t(months - 1 - ago));
    }
    return counts;
}

void paintMonths(QPainter& painter, const QRectF& box, const Counts& counts, const Tokens& tokens) {
    const int most = std::max(1, *std::ranges::max_element(counts));
    const double step = box.width() / months;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const double height = std::max(1.0, (box.height() - 1) * counts.at(i) / most);
        painter.fillRect(QRectF(box.left() + double(i) * step, box.bottom() - height, step - 4, height),
                         counts.at(i) > 0 ? tokens.c5 : tokens.border);
    }
}

} // namespace

ContactPanel::ContactPanel(QWidget* parent) : QScrollArea(parent) {
    setObjectName(u"contactPanel"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(scaled(panelWidth));
    setFocusPolicy(Qt::NoFocus);
}

void ContactPanel::present(const items::ContactBoardPtr& board, const ShownAccountPtr& account,
                           domain::ContactId current) {
    m_board = board;
    m_account = account;
    auto* body = new QWidget;
    body->setBackgroundRole(QPalette::Base);
    auto* rows = new QVBoxLayout(body);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(newGaps(body));
    if (const items::ContactEntry* entry = m_board->find(current)) {
        rows->addWidget(newFacts(*entry, body));
        rows->addWidget(newTouches(*entry, body));
    }
    rows->addStretch();
    setWidget(body);
}

QWidget* ContactPanel::newGaps(QWidget* parent) {
    auto* section = new QWidget(parent);
    section->setObjectName(u"chainGaps"_s);
    auto* rows = new QVBoxLayout(section);
    rows->setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(12));
    rows->setSpacing(scaled(10));
    const int count = int(m_board->gaps.size());
    const bool severe = std::ranges::any_of(
        m_board->gaps, [](const domain::StakeholderGap& gap) { return domain::isSevere(gap.kind); });
    auto* head = new QHBoxLayout;
    if (count > 0)
        head->addWidget(newShape(severe, section));
    const QString words =
        count > 0 ? tr("%n gap(s) in the chain", nullptr, count) : tr("No gap in the chain");
    head->addWidget(new PlainLabel(words, TextRole::Strong,
                                   count == 0 ? &Tokens::ok
                                   : severe   ? &Tokens::risk
                                              : &Tokens::warn,
                                   section),
                    1);
    rows->addLayout(head);
    for (const domain::StakeholderGap& gap : m_board->gaps)
        addGap(*rows, gap);
    return section;
}

void ContactPanel::addGap(QVBoxLayout& rows, const domain::StakeholderGap& gap) {
    QWidget* parent = rows.parentWidget();
    auto* row = new QHBoxLayout;
    row->setSpacing(scaled(8));
    row->addWidget(newShape(domain::isSevere(gap.kind), parent), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* title = new PlainLabel(items::gapText(gap.kind), TextRole::Strong, &Tokens::text, parent);
    title->setWordWrap(true);
    words->addWidget(title);
    const items::ContactEntry* about = m_board->find(gap.contact);
    QStringList facts;
    if (about != nullptr)
        facts.append(about->state.contact.name);
    if (gap.daysSilent)
        facts.append(items::daysText(*gap.daysSilent));
    else if (gap.since)
        facts.append(items::dayText(*gap.since, m_board->display));
    for (const QString& line : {facts.join(items::listSeparator()), items::gapAdvice(gap.kind)}) {
        if (line.isEmpty())
            continue;
        auto* detail = new PlainLabel(line, TextRole::Small, &Tokens::text2, parent);
        detail->setWordWrap(true);
        words->addWidget(detail);
    }
    row->addLayout(words, 1);
    const bool shows = gap.kind == GapKind::BuyerSilent;
    const bool edits = gap.kind == GapKind::TitleChanged;
    auto* act = new Button(shows   ? tr("Show")
                           : edits ? tr("Edit")
                                   : tr("Add contact"),
                           Button::Kind::Plain, parent);
    act->setObjectName(u"gap_"_s + domain::key(gap.kind) +
                       (gap.contact.isValid() ? QString::number(gap.contact.value) : QString()));
    act->setAccessibleDescription(items::gapText(gap.kind));
    act->setEnabled(shows || m_account->writable);
    connect(act, &QPushButton::clicked, this, [this, gap, shows, edits] {
        if (shows)
            Q_EMIT showRequested(gap.contact);
        else if (edits)
            Q_EMIT editRequested(gap.contact);
        else
            Q_EMIT addRequested(wantedRole(gap.kind));
    });
    row->addWidget(act, 0, Qt::AlignTop);
    rows.addLayout(row);
}

QWidget* ContactPanel::newFacts(const items::ContactEntry& entry, QWidget* parent) {
    const domain::Contact& contact = entry.state.contact;
    const QString dash{QChar(0x2014)};
    const auto known = [&dash](const QString& text) { return text.isEmpty() ? dash : text; };
    auto* section = new PaneSection({}, true, parent);
    section->setObjectName(u"contactFacts"_s);
    auto* edit = new Button(QString(), Button::Kind::Quiet, section);
    edit->setObjectName(u"panelEdit"_s);
    edit->setSymbol(Icon::Edit);
    edit->setAccessibleName(tr("Edit the contact"));
    setPlainToolTip(edit, tr("Edit the contact"));
    edit->setEnabled(m_account->writable);
    connect(edit, &QPushButton::clicked, this, [this, id = contact.id] { Q_EMIT editRequested(id); });
    section->addHeading(contact.name, edit);
    QStringList position;
    for (const QString& text : {contact.title, items::roleText(contact.role)}) {
        if (!text.isEmpty())
            position.append(text);
    }
    section->addNote(position.join(u" · "_s));
    section->addPair(tr("Influence"), contact.influence ? tr("%1 of 5").arg(*contact.influence) : dash,
                     TextRole::Base);
    QString sentiment = known(items::wordOf(contact.sentiment));
    if (entry.state.sentimentOn)
        sentiment =
            tr("%1 since %2").arg(sentiment, items::dayText(*entry.state.sentimentOn, m_board->display));
    section->addPair(tr("Sentiment"), sentiment, TextRole::Base);
    section->addPair(tr("Last touch"), items::lastTouchText(entry, m_board->display.today), TextRole::Base,
                     entry.severe ? &Tokens::risk : &Tokens::text);
    section->addPair(tr("Reports to"), known(entry.superior), TextRole::Base);
    section->addPair(tr("E-mail"), known(contact.email), TextRole::Base);
    section->addPair(tr("Phone"), known(contact.phone), TextRole::Base);
    return section;
}

QWidget* ContactPanel::newTouches(const items::ContactEntry& entry, QWidget* parent) {
    auto* part = new QWidget(parent);
    auto* rows = new QVBoxLayout(part);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    const auto touches = touchesOf(entry.state.contact.id, m_account->details());
    const Counts counts = perMonth(touches, m_board->display.today);
    auto* bars = new PaneSection(tr("Contact per month, 12 months"), true, part);
    auto* drawing = new Drawing(
        QSizeF(panelWidth - 32, 36),
        [counts](QPainter& painter, const QRectF& box, const Tokens& tokens) {
            paintMonths(painter, box, counts, tokens);
        },
        bars);
    drawing->setObjectName(u"contactMonths"_s);
    QStringList spoken;
    for (const int count : counts)
        spoken.append(QString::number(count));
    drawing->setAccessibleName(tr("Touches per month, the oldest first: %1").arg(spoken.join(u' ')));
    bars->layout()->addWidget(drawing);
    rows->addWidget(bars);
    auto* last = new PaneSection(tr("Last touches"), true, part);
    for (std::size_t i = 0; i < std::min(touches.size(), mostTouches); ++i) {
        const domain::Touchpoint& touch = *touches[i];
        last->addLine(touchIcon(touch.kind),
                      touch.subject.isEmpty() ? items::wordOf(touch.kind) : touch.subject,
                      items::dayText(touch.day, m_board->display));
    }
    if (touches.empty())
        last->addNote(tr("Nothing has happened yet."));
    rows->addWidget(last);
    return part;
}

} // namespace tenure::views
