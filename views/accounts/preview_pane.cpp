// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/accounts/preview_pane.h"

#include "domain/money.h"
#include "operations/book_session.h"
#include "views/accounts/pane_rows.h"
#include "views/shell/fonts.h"
#include "views/widgets/button.h"
#include "views/widgets/plain_text.h"
#include "views/widgets/touch_icon.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

using Details = domain::Result<std::optional<operations::AccountDetails>>;

constexpr int followDelayMs = 80;
constexpr int shownTasks = 5;
constexpr int shownTouches = 3;
constexpr int shownContacts = 6;

QString money(qint64 minor, domain::Currency currency, const items::DisplayContext& display) {
    return domain::formatMoney({minor, currency}, domain::MoneyStyle::List, display.localeName);
}

} // namespace

PreviewPane::PreviewPane(operations::BookSession& session, QWidget* parent)
    : QFrame(parent), m_session(session) {
    setObjectName(u"previewPane"_s);
    setAccessibleName(tr("Preview of the account"));
    setMinimumWidth(scaled(280));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_scroll->setObjectName(u"previewScroll"_s);
    m_scroll->setAccessibleName(accessibleName());
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_scroll);
    layout->addWidget(m_scroll);
    m_later.setSingleShot(true);
    m_later.setInterval(followDelayMs);
    connect(&m_later, &QTimer::timeout, this, &PreviewPane::load);
    present(std::nullopt);
}

void PreviewPane::follow(qint64 account) {
    if (account == m_account)
        return;
    m_account = account;
    m_later.start();
}

void PreviewPane::takeFocus() {
    m_scroll->setFocus(Qt::TabFocusReason);
}

void PreviewPane::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QFrame::keyPressEvent(event);
}

void PreviewPane::refresh() {
    m_later.start();
}

/// Nothing is read for a pane that nobody sees.
void PreviewPane::showEvent(QShowEvent* event) {
    QFrame::showEvent(event);
    refresh();
}

void PreviewPane::load() {
    if (m_account == 0 || !isVisible()) {
        present(std::nullopt);
        return;
    }
    m_session.inBackground(
        this,
        [&book = m_session.book(), account = m_account] {
            return std::pair<qint64, Details>(account, operations::accountDetails(book, {account}));
        },
        [this](const std::pair<qint64, Details>& answer) {
            if (answer.first == m_account) // somebody moved on: stale
                present(answer.second.value_or(std::nullopt));
        });
}

void PreviewPane::present(const std::optional<operations::AccountDetails>& details) {
    auto* body = new QWidget(m_scroll);
    body->setObjectName(u"previewBody"_s);
    body->setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    if (details) {
        addHead(*layout, *details);
        addTasks(*layout, *details);
        addTouches(*layout, *details);
        addContacts(*layout, *details);
    } else {
        auto* empty = new PlainLabel(tr("No account is current. J and K move through the list."),
                                     TextRole::Base, &Tokens::text3, body);
        empty->setWordWrap(true);
        empty->setContentsMargins(scaled(16), scaled(16), scaled(16), 0);
        layout->addWidget(empty);
    }
    layout->addStretch();
    const bool inside = m_scroll->widget() != nullptr && m_scroll->widget()->isAncestorOf(focusWidget());
    m_scroll->setWidget(body); // deletes the one before
    if (inside)
        takeFocus();
    QWidget* before = m_scroll;
    for (QAbstractButton* box : body->findChildren<QAbstractButton*>()) {
        setTabOrder(before, box);
        before = box;
    }
}

void PreviewPane::addHead(QVBoxLayout& layout, const operations::AccountDetails& details) {
    auto* section = new PaneSection(QString(), false, this);
    auto* open = new Button(QString(), Button::Kind::Quiet, section);
    open->setObjectName(u"previewOpen"_s);
    open->setSymbol(Icon::External);
    open->setAccessibleName(tr("Open %1").arg(details.account.name));
    setPlainToolTip(open, tr("Open the account"));
    connect(open, &QPushButton::clicked, this,
            [this, id = details.account.id.value] { Q_EMIT openRequested(id); });
    section->addHeading(details.account.name, open);
    if (details.facts) {
        QStringList line{items::tierText(details.facts->tier), items::stageText(details.facts->stage)};
        if (!details.ownerName.isEmpty())
            line.append(details.ownerName);
        section->addTier(details.facts->tier, line.join(u"  ·  "_s));
        addFigures(*section, *details.facts);
    }
    layout.addWidget(section);
}

void PreviewPane::addFigures(PaneSection& section, const store::FactsRow& facts) {
    const auto own = domain::Currency::fromCode(facts.currency);
    const QString arr = facts.arrOwn && own ? money(*facts.arrOwn, *own, m_display)
                        : facts.arrBase     ? money(*facts.arrBase, m_display.baseCurrency, m_display)
                                            : QString(QChar(0x2014));
    section.addPair(tr("ARR"), arr, TextRole::Heading);
    if (!facts.renewalDay)
        return;
    const qint64 days = m_display.today.daysTo(*facts.renewalDay);
    const Ink ink = days <= 30 ? &Tokens::risk : days <= 90 ? &Tokens::warn : &Tokens::text;
    const QString day = items::dayText(*facts.renewalDay, m_display, items::YearShown::Always);
    section.addPair(tr("Renewal"), tr("%1 · %2").arg(items::daysText(days), day),
                    days <= 90 ? TextRole::Strong : TextRole::Base, ink);
}

void PreviewPane::addTasks(QVBoxLayout& layout, const operations::AccountDetails& details) {
    auto* section = new PaneSection(tr("Next steps"), true, this);
    int shown = 0;
    for (const domain::Task& task : details.tasks) {
        if (task.state != domain::TaskState::Open || shown == shownTasks)
            continue;
        ++shown;
        section->addTask(task.title, task.due ? items::dayText(*task.due, m_display) : QString(),
                         task.due && *task.due < m_display.today,
                         [this, id = task.id.value](bool done) { Q_EMIT taskDone(id, done); });
    }
    if (shown == 0)
        section->addNote(tr("No open task."));
    layout.addWidget(section);
}

void PreviewPane::addTouches(QVBoxLayout& layout, const operations::AccountDetails& details) {
    auto* section = new PaneSection(tr("Last touches"), true, this);
    int shown = 0;
    for (const domain::Touchpoint& touch : details.touchpoints) {
        if (shown++ == shownTouches)
            break;
        section->addLine(touchIcon(touch.kind), touch.subject, items::dayText(touch.day, m_display));
    }
    if (shown == 0)
        section->addNote(tr("No touchpoint yet."));
    layout.addWidget(section);
}

void PreviewPane::addContacts(QVBoxLayout& layout, const operations::AccountDetails& details) {
    auto* section = new PaneSection(tr("Decision chain"), true, this);
    int shown = 0;
    for (const domain::Contact& contact : details.contacts) {
        if (contact.role == domain::ContactRole::None || shown == shownContacts)
            continue;
        ++shown;
        section->addPerson(contact.name, items::roleText(contact.role),
                           contact.status == domain::ContactStatus::Left ? tr("left") : QString());
    }
    if (shown == 0)
        section->addNote(tr("No contact has a role yet."));
    layout.addWidget(section);
}

void PreviewPane::paintEvent(QPaintEvent*) {
    const Tokens& tokens = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    if (qobject_cast<QSplitter*>(parentWidget()) == nullptr) // as a sheet it lies over the list
        painter.fillRect(QRect(0, 0, 1, height()), tokens.border);
}

} // namespace tenure::views
