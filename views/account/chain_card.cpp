// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/account/chain_card.h"

#include "views/shell/fonts.h"
#include "views/widgets/button.h"
#include "views/widgets/drawing.h"
#include "views/widgets/plain_text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t mostShown = 8;

/// Those with a role, the one who pays first; who left stands where the role is.
std::vector<const domain::Contact*> chainOf(const operations::AccountDetails& details) {
    std::vector<const domain::Contact*> chain;
    for (const domain::Contact& contact : details.contacts) {
        if (contact.role != domain::ContactRole::None)
            chain.push_back(&contact);
    }
    std::ranges::stable_sort(chain, {}, [](const domain::Contact* contact) { return contact->role; });
    return chain;
}

/// Of those in which the contact took part. Touchpoints are there from the latest on.
std::optional<QDate> lastTouch(const operations::AccountDetails& details, domain::ContactId contact) {
    const auto touch = std::ranges::find_if(details.touchpoints, [&](const domain::Touchpoint& each) {
        if (!each.twoWay)
            return false;
        const std::vector<domain::ContactId> people = operations::peopleOf(details, each);
        return std::ranges::find(people, contact) != people.end();
    });
    return touch == details.touchpoints.end() ? std::nullopt : std::optional(touch->day);
}

/// Days without a touch after which the one who pays is out of reach (docs: domain, Alerts).
constexpr int buyerSilence = 60;

} // namespace

ChainCard::ChainCard(QWidget* parent) : Card(tr("Decision chain"), parent) {
    setObjectName(u"chainCard"_s);
    auto* open = new Button(tr("Open"), Button::Kind::Link, this);
    open->setObjectName(u"chainOpen"_s);
    open->setAccessibleName(tr("Open the decision chain"));
    addToHead(open);
    connect(open, &QPushButton::clicked, this, &ChainCard::openRequested);
}

void ChainCard::present(const ShownAccount& account) {
    auto* body = new QWidget(this);
    auto* rows = new QVBoxLayout(body);
    rows->setContentsMargins(scaled(12), scaled(6), scaled(12), scaled(6));
    rows->setSpacing(0);
    const auto chain = chainOf(account.details());
    for (std::size_t i = 0; i < std::min(chain.size(), mostShown); ++i)
        addPerson(*rows, *chain[i], account);
    const auto others = account.details().contacts.size() - std::min(chain.size(), mostShown);
    if (chain.empty() || others > 0) {
        const QString note = chain.empty() ? tr("No contact has a role yet.")
                                           : tr("%n other(s)", nullptr, static_cast<int>(others));
        auto* label = new PlainLabel(note, TextRole::Small, &Tokens::text3, body);
        label->setFixedHeight(scaled(28));
        rows->addWidget(label);
    }
    setBody(body);
}

void ChainCard::addPerson(QVBoxLayout& rows, const domain::Contact& contact, const ShownAccount& account) {
    auto* line = new QWidget(rows.parentWidget());
    line->setObjectName(u"chainPerson"_s);
    line->setFixedHeight(scaled(28));
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(8));
    row->addWidget(newAvatar(contact.name, line));
    auto* name = new ElidedLabel(contact.name, TextRole::Strong, &Tokens::text, line);
    name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    row->addWidget(name);
    row->addWidget(new ElidedLabel(items::roleText(contact.role), TextRole::Small, &Tokens::text2, line), 1);
    const bool gone = contact.status == domain::ContactStatus::Left;
    const auto touched = lastTouch(account.details(), contact.id);
    const qint64 days = touched ? touched->daysTo(account.display.today) : 0;
    const bool silent =
        contact.role == domain::ContactRole::EconomicBuyer && (!touched || days > buyerSilence);
    const QString since = touched ? items::daysText(days) : QString(QChar(0x2014));
    auto* trailing = new PlainLabel(gone ? tr("left") : since, silent ? TextRole::Strong : TextRole::Small,
                                    gone || silent ? &Tokens::risk : &Tokens::text3, line);
    trailing->setAccessibleName(gone      ? tr("%1 left").arg(contact.name)
                                : touched ? tr("last touch %1 ago").arg(since)
                                          : tr("no touch yet"));
    if (!gone)
        setPlainToolTip(trailing, touched ? tr("Last touch %1").arg(items::dayText(*touched, account.display))
                                          : tr("No touch yet in which they took part"));
    row->addWidget(trailing);
    rows.addWidget(line);
}

} // namespace tenure::views
