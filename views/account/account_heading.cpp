// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/account/account_heading.h"

#include "domain/money.h"
#include "items/vocabulary_text.h"
#include "views/account/key_fact.h"
#include "views/account/title_block.h"
#include "views/shell/fonts.h"
#include "views/widgets/tab_strip.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

QString dash() {
    return QString(QChar(0x2014));
}

QString arrText(const ShownAccount& account) {
    const auto& facts = account.details().facts;
    const auto own = facts ? domain::Currency::fromCode(facts->currency) : std::nullopt;
    const auto write = [&account](qint64 minor, domain::Currency currency) {
        return domain::formatMoney({minor, currency}, domain::MoneyStyle::List, account.display.localeName);
    };
    if (facts && facts->arrOwn && own)
        return write(*facts->arrOwn, *own);
    if (facts && facts->arrBase)
        return write(*facts->arrBase, account.display.baseCurrency);
    return dash();
}

QString arrNote(const ShownAccount& account) {
    const auto& contract = account.sheet.current;
    if (!contract)
        return AccountHeading::tr("no contract");
    QStringList parts;
    if (contract->seats)
        parts.append(AccountHeading::tr("%n seat(s)", nullptr, int(*contract->seats)));
    parts.append(items::wordOf(contract->billing).toLower());
    return parts.join(items::listSeparator());
}

/// How urgent a day is that lies @p days ahead; one that is over is as urgent as can be.
Ink inkOf(qint64 days) {
    return days <= 30 ? &Tokens::risk : days <= 90 ? &Tokens::warn : &Tokens::text;
}

/// The day by which it is decided: notice of an auto-renewing contract, else the signature.
void presentDecision(KeyFact& fact, const ShownAccount& account) {
    const auto& contract = account.sheet.current;
    const auto day = contract ? domain::decisionDate(*contract) : std::nullopt;
    fact.setVisible(day.has_value());
    if (!day)
        return;
    const bool notice = contract->autoRenew && domain::noticeDate(*contract).has_value();
    const auto note = items::dayText(*day, account.display, items::YearShown::Always);
    const auto& next = account.sheet.successor;
    const qint64 days = account.display.today.daysTo(*day);
    if (next && next->signedOn)
        fact.present(AccountHeading::tr("Next term"), AccountHeading::tr("signed"),
                     items::dayText(*next->signedOn, account.display, items::YearShown::Always), &Tokens::ok);
    else if (contract->noticeReceivedOn)
        fact.present(AccountHeading::tr("Notice"), AccountHeading::tr("received"),
                     items::dayText(*contract->noticeReceivedOn, account.display, items::YearShown::Always),
                     &Tokens::risk);
    else
        fact.present(notice ? AccountHeading::tr("Notice in") : AccountHeading::tr("Signature in"),
                     items::daysText(days), note, inkOf(days));
}

} // namespace

AccountHeading::AccountHeading(QWidget* parent)
    : QWidget(parent), m_title(new TitleBlock(this)), m_arr(new KeyFact(u"factArr"_s, this)),
      m_renewal(new KeyFact(u"factRenewal"_s, this)), m_decision(new KeyFact(u"factDecision"_s, this)),
      m_actions(new QHBoxLayout), m_tabs(new TabStrip(this)) {
    setObjectName(u"accountHeading"_s);
    m_tabs->setObjectName(u"accountTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the account"));
    buildStrip();
    connect(m_title, &TitleBlock::listRequested, this, &AccountHeading::listRequested);
}

void AccountHeading::buildStrip() {
    auto* strip = new QHBoxLayout;
    strip->setSpacing(0);
    strip->setContentsMargins(0, 0, scaled(16), 0);
    strip->addWidget(m_title, 1);
    for (KeyFact* fact : {m_arr, m_renewal, m_decision})
        strip->addWidget(fact);
    m_actions->setSpacing(scaled(6));
    strip->addSpacing(scaled(4));
    strip->addLayout(m_actions);
    auto* tabs = new QHBoxLayout;
    tabs->setContentsMargins(scaled(15), 0, scaled(16), 0);
    tabs->addWidget(m_tabs, 1);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(strip);
    rows->addLayout(tabs);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void AccountHeading::addAction(QWidget* button) {
    m_actions->insertWidget(0, button);
}

void AccountHeading::present(const ShownAccount& account) {
    m_title->present(account);
    presentFacts(account);
}

void AccountHeading::presentFacts(const ShownAccount& account) {
    m_arr->present(tr("ARR"), arrText(account), arrNote(account));
    const auto& facts = account.details().facts;
    const bool renews = facts && facts->renewalDay;
    m_renewal->setVisible(renews);
    if (renews) {
        const qint64 days = account.display.today.daysTo(*facts->renewalDay);
        const QString day = items::dayText(*facts->renewalDay, account.display, items::YearShown::Always);
        if (facts->stage == domain::Stage::Churned)
            m_renewal->present(tr("Ended"), tr("%1 ago").arg(items::daysText(-days)), day);
        else
            m_renewal->present(tr("Renews in"), items::daysText(days), day, inkOf(days));
    }
    presentDecision(*m_decision, account);
    if (facts && facts->stage == domain::Stage::Churned)
        m_decision->hide(); // nothing is left to decide
}

void AccountHeading::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& tokens = tokensOf(this);
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.border);
}

} // namespace tenure::views
